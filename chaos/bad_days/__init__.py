"""Bad days, defined: what each service does, what ops see, how long recovery takes."""
