"""How the line grows: with processes, with the number of cases, and with time.

`python -m bench.scale` is `make bench-scale`, `python -m bench.scale.soak` is
`make bench-soak`. Not here: peers, and one fixed amount of work (`make bench`).
"""
