"""Facts read out of the record, one file per family."""
