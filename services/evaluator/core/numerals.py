"""Numbers in figures or in words, as folded text holds them."""

WORDS = {
    "once": 1, "one": 1, "twice": 2, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "eighteen": 18, "twenty": 20, "twenty four": 24, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "ninety": 90,
}  # fmt: skip
_WORD = "|".join(sorted(WORDS, key=len, reverse=True))
NUMBER = rf"(\d{{1,5}}(?:\.\d{{1,2}})?|(?:{_WORD})\b)"
"""The pattern of a number, as one group."""


def number(word: str) -> float:
    """Return the number that a folded word or figure stands for."""
    return float(WORDS[word]) if word in WORDS else float(word)


def number_pattern() -> str:
    """Return the pattern of a number, in figures or in words, as one group."""
    return NUMBER
