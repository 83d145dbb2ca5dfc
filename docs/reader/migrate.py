"""Rows of version 1 as rows of version 2: docs/rows.md, "Moments" and "Versions and migrations"."""

import re

UNCLEAR = {"sources": ("date", "reviewDate"), "links": ("start", "end"), "occurrences": ("time",)}

DATE = r"(?:(\d{3})X|(\d\d)XX|(\d{4})(?:-XX(?:-XX)?|-(0[1-9]|1[0-2])(?:-(XX|0[1-9]|[12]\d|3[01]))?)?)"
TIME = r"T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{3}))?)?"
OFFSET = r"(Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?"
SINGLE = re.compile("(?:" + DATE + ")(?:" + TIME + OFFSET + ")?[~?%]?", re.ASCII)


def migrate(table, row):
    """One row from version 1 to 2; None stays None."""
    if row is None:
        return None
    if table == "about" and "span" in row and not all(map(is_moment, row["span"])):
        rest = {name: value for name, value in row.items() if name != "span"}
        return {**rest, "wording": {"span": row["span"]}}
    unclear = {n: row[n] for n in UNCLEAR.get(table, ()) if n in row and not is_moment(row[n])}
    wording = {name: text for name, text in unclear.items() if text != ""}
    rest = {name: value for name, value in row.items() if name not in unclear}
    return {**rest, "wording": wording} if wording else rest


def is_moment(text):
    """Whether a text is a moment."""
    sides = text.split("/")
    if len(text) > 100 or len(sides) > 2:
        return False
    spans = [None if side == ".." else span_of(side) for side in sides]
    if len(sides) == 1 or ".." in sides:
        return all(span for span, side in zip(spans, sides) if side != "..") and any(spans)
    begin, end = spans
    return bool(begin and end) and begin[2] == end[2] and begin[0] <= end[1]


def span_of(text):
    """First and last millisecond of a single moment and whether it has an offset; None when it is none."""
    match = SINGLE.fullmatch(text)
    if not match:
        return None
    decade, century, year, month, day, hour, minute, second, fraction, offset = match.groups()
    if hour and (day is None or day == "XX"):
        return None
    low, years = int(decade or century or year), 10 if decade else 100 if century else 1
    low *= years
    if not month:
        return days(low, 1, 1) * 86_400_000, days(low + years, 1, 1) * 86_400_000 - 1, False
    after = (low + 1, 1) if month == "12" else (low, int(month) + 1)
    first, next_month = days(low, int(month), 1), days(*after, 1)
    if day is None or day == "XX":
        return first * 86_400_000, next_month * 86_400_000 - 1, False
    first += int(day) - 1
    if first >= next_month:
        return None
    start = ((first * 24 + int(hour or 0)) * 60 + int(minute or 0)) * 60_000
    start += int(second or 0) * 1000 + int(fraction or 0) - ahead(offset)
    size = 1 if fraction else 1000 if second else 60_000 if hour else 86_400_000
    return start, start + size - 1, offset is not None


def ahead(offset):
    if offset in (None, "Z"):
        return 0
    size = (int(offset[1:3]) * 60 + int(offset[4:6])) * 60_000
    return size if offset[0] == "+" else -size


def days(year, month, day):
    """Days since the first of March of the year 0, in the Gregorian calendar (year 0 and earlier included)."""
    year, month = (year, month - 3) if month > 2 else (year - 1, month + 9)
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * month + 2) // 5 + day - 1
