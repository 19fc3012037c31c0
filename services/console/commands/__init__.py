"""The commands of `imr`, one file each; `cli` puts them together."""
