"""How much disk and how many processes a year of the state needs."""
