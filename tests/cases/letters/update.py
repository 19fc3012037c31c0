"""Write the golden letters anew: `python -m tests.cases.letters.update`."""

from tests.cases.letters.golden import cases, render_case


def main() -> None:
    """Write the expected text of every case and name each that changed."""
    for case in cases():
        path = case / "expected.txt"
        text = render_case(case)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8", newline="\n")
            print(f"changed: {path.relative_to(path.parents[1])}")  # noqa: T201 (a command)


if __name__ == "__main__":
    main()
