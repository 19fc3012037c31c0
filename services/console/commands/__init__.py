"""The commands of `imr`, one file each: options, help, and one call.

What a command does is imported when it is called, so that `imr --help` answers at once.
"""
