"""The letter: determination in, letter as data, checks, text. Pure functions only."""
