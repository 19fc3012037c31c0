"""How long letters takes to rebuild what it keeps, when Valkey was lost."""
