"""The guideline on therapy after surgery, with its table of procedures."""
