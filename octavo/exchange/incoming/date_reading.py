"""Date reading: a date as another program or a person wrote it becomes a ``HistoricalDate``.

Read are EDTF, ISO 8601 with an hour, 29.10.1917, "29 октября 1917 г.", "October 29, 1917", months,
years and decades, ranges of them, "circa", "before", "after", the night between two days, and both
styles together, "25 октября (7 ноября) 1917", which have to agree.
"""

import re
from dataclasses import dataclass
from typing import Final

from octavo.copy.calendars import Calendar, YearMonthDay, calendar_day
from octavo.copy.date_hints import reading_hint
from octavo.copy.dates import DateError, HistoricalDate, Reckoning, parse_date
from octavo.exchange.incoming.date_remarks import Remarks, remarks_of
from octavo.exchange.incoming.date_tokens import (
    DayOrder,
    Kind,
    OrderUnknownError,
    Token,
    tokens_of,
)

_EDTF: Final = re.compile(r"[\d.]{2,4}[-\d]*(?:/[\d.]{2,4}[-\d]*)?[~?%]?")
_ISO: Final = re.compile(
    r"\+?(?P<day>\d{4}-\d\d(?:-\d\d)?)(?:[T ](?P<time>\d{1,2}:\d\d)(?::\d\d(?:[.,]\d+)?)?"
    r"\s?(?:z|[+-]\d\d:?(?:\d\d)?)?)?",
    re.IGNORECASE,
)
# Wikidata and MediaWiki write 00 for what they do not know.
_VAGUE: Final = re.compile(r"\+?(\d{4}(?:-(?!00)\d\d)?)(?:-00){1,2}(?:T.*)?")
_BASIC: Final = re.compile(r"(\d{4})(\d\d)(\d\d)")  # ISO 8601, basic format
_BETWEEN: Final = re.compile(r"(?:between|между) (.+) (?:and|и) (.+)")
_DECADE: Final = re.compile(r"(\d{3})0(?:-?s|-?е(?:\s*(?:гг\.?|годы))?|er)")
_SHORT_END: Final = re.compile(r"(\d\d)(\d\d)-(\d\d)")
# Both styles: the other one in brackets, round or square; or after a stroke.
_BOTH: Final = (
    re.compile(r"(?P<before>[^(\[]*\w[^(\[]*)[(\[](?P<other>[^)\]]*\d[^)\]]*)[)\]](?P<after>.*)"),
    re.compile(r"(?P<before>[^/]*[^\W\d_][^/]*)/(?P<other>[^/]*[^\W\d_][^/]*)(?P<after>)"),
)
_YEAR: Final = re.compile(r"(?<!\d)\d{4}(?!\d)")
_BEFORE_CHRIST: Final = re.compile(r"\bbce?\b|\bb\.\s?c\.|до н\.\s?э|^-\d{3,}")
_MIDNIGHT: Final = "00:00"
LAST_YEAR: Final = 9999
_OTHER: Final = {Calendar.JULIAN: Calendar.GREGORIAN, Calendar.GREGORIAN: Calendar.JULIAN}


@dataclass(frozen=True, slots=True)
class _End:
    """One end of a date, as far as it is written."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def filled(self, other: "_End") -> "_End":
        """Take from the other end what is greater than the least that is written here."""
        year = self.year if self.year is not None else other.year
        if self.month is None and self.day is not None:
            return _End(year, other.month, self.day)
        return _End(year, self.month, self.day)

    def __str__(self) -> str:
        """Write the end as EDTF."""
        parts = (part for part in (self.month, self.day) if part is not None)
        return f"{self.year or 0:04}" + "".join(f"-{part:02}" for part in parts)


def read_date(text: str, reckoning: Reckoning, order: DayOrder | None = None) -> HistoricalDate:
    """Read a date, as the work counts if it names no style; ``order`` is that of 3/4/1917.

    Raises DateError: D01 it cannot be read, or its two styles do not agree; D02, D04 and D05 as
    ``parse_date`` does.
    """
    written = " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())
    if _BEFORE_CHRIST.search(written.lower()):
        raise DateError("D02", f"'{written}' is before 1 CE", "such years cannot be written yet")
    plain = _plain(written, reckoning)
    if plain is not None:
        return plain
    small = re.sub("[\u2010-\u2015\u2212]", "\u2013", written.lower())
    small = _BETWEEN.sub("\\1 \u2013 \\2", small)
    for pattern in _BOTH:
        if both := pattern.fullmatch(small):
            return _both_styles(both, written, reckoning, order)
    return _read(small, written, reckoning, order)


def unknown_date(reckoning: Reckoning) -> HistoricalDate:
    """Give the date of which nothing is known."""
    calendar = reckoning.calendar or Calendar.JULIAN
    return HistoricalDate(None, None, calendar, country=reckoning.country)


def _plain(written: str, reckoning: Reckoning) -> HistoricalDate | None:
    """Read what computers write; None if it is something else."""
    if vague := _VAGUE.fullmatch(written):
        return parse_date(vague[1], reckoning)
    if short := _SHORT_END.fullmatch(written):
        century, first, last = short.groups()
        if int(last) > max(int(first), 12):  # 1917-18 has no month 18
            return parse_date(f"{century}{first}/{century}{last}", reckoning)
    if _EDTF.fullmatch(written):
        try:
            return parse_date(written, reckoning)
        except DateError as error:
            if error.code != "D01":
                raise
    if iso := _ISO.fullmatch(written):
        time = iso["time"] and iso["time"].zfill(len(_MIDNIGHT))
        return parse_date(iso["day"], reckoning, time=None if time == _MIDNIGHT else time)
    if basic := _BASIC.fullmatch(written):
        return parse_date("-".join(basic.groups()), reckoning)
    return None


def _read(small: str, written: str, reckoning: Reckoning, order: DayOrder | None) -> HistoricalDate:
    """Read words."""
    remarks = remarks_of(small)
    if remarks.calendar:
        reckoning = Reckoning(reckoning.country, remarks.calendar)
    if remarks.unknown:
        return unknown_date(reckoning)
    if decade := _DECADE.fullmatch(remarks.rest):
        return _made([_End(int(f"{decade[1]}{last}")) for last in (0, 9)], remarks, reckoning)
    try:
        tokens = tokens_of(remarks.rest, order)
    except OrderUnknownError:
        hint = "write the year first, or tell which number is the day with --order dmy or mdy"
        message = f"'{written}' may be two dates: which number is the month?"
        raise DateError("D01", message, hint) from None
    ends = _ends(tokens)
    if not ends:
        raise DateError("D01", f"'{written}' is not a date that can be read", reading_hint(written))
    if remarks.night_before and len(ends) == 1:
        ends = [_day_before(ends[0], reckoning), ends[0]]
    return _made(ends, remarks, reckoning)


def _made(ends: list[_End], remarks: Remarks, reckoning: Reckoning) -> HistoricalDate:
    first, last = str(ends[0]), str(ends[-1])
    edtf = first if first == last else f"{first}/{last}"
    if remarks.before:
        edtf = f"../{last}"
    if remarks.after:
        edtf = f"{first}/.."
    sign = {(True, True): "%", (True, False): "~", (False, True): "?"}
    edtf += sign.get((remarks.circa, remarks.uncertain), "")
    return parse_date(edtf, reckoning, part=remarks.part, time=remarks.time)


def _ends(tokens: tuple[Token, ...]) -> list[_End]:
    """Read the one or two ends of a date, each whole; none if they cannot be read."""
    ends = _written_ends(tokens)
    if not ends:
        return []
    first, last = ends[0], ends[-1]
    if len(ends) > 1 and first.month is None and first.year and last.year is None and last.day:
        last = _End(first.year // 100 * 100 + last.day)  # 1917–18
    ends = list(dict.fromkeys((first.filled(last), last.filled(first))))
    return ends if all(_whole(end) for end in ends) else []


def _written_ends(tokens: tuple[Token, ...]) -> list[_End]:
    """Read the ends as far as they are written; none if they cannot be read."""
    parts: list[list[Token]] = [[]]
    for token in tokens:
        if token.kind is Kind.DASH:
            parts.append([])
        else:
            parts[-1].append(token)
    ends: list[_End] = []
    for part in filter(None, parts):
        kinds = "".join(token.kind for token in part)
        if kinds not in _ORDERS:
            return []
        numbers = {token.kind: token.number for token in part}
        ends.append(_End(*(numbers.get(kind) for kind in (Kind.YEAR, Kind.MONTH, Kind.DAY))))
    return ends if len(ends) <= 2 else []  # noqa: PLR2004 - a range has two ends


_ORDERS: Final = frozenset(("dmy", "mdy", "ymd", "my", "ym", "y", "dm", "md", "d", "m", "dy"))


def _whole(end: _End) -> bool:
    """Tell whether an end has its year, of four figures, and no day without a month."""
    if end.year is None or not 0 <= end.year <= LAST_YEAR:
        return False
    return end.month is not None or end.day is None


def _day_before(end: _End, reckoning: Reckoning) -> _End:
    """Give the day on which the night to a day begins."""
    date = parse_date(str(end), reckoning)
    if date.first_day is None or not date.exact:
        return end
    return _End(*calendar_day(date.calendar, date.first_day - 1))


def _both_styles(
    both: re.Match[str], written: str, reckoning: Reckoning, order: DayOrder | None
) -> HistoricalDate:
    """Read a date that is given in both styles, and check that they are the same day."""
    main_text, other_text = f"{both['before']} {both['after']}", both["other"]
    if not _YEAR.search(main_text) and (year := _YEAR.search(other_text)):
        main_text += f" {year[0]}"
    remarks = remarks_of(other_text)
    try:
        other = _written_ends(tokens_of(remarks.rest, order))
    except OrderUnknownError:
        other = []
    own = remarks.calendar or _other_than(remarks_of(main_text).calendar)
    for style in [_OTHER[own]] if own else [Calendar.JULIAN, Calendar.GREGORIAN]:
        main = _read(main_text, written, Reckoning(reckoning.country, style), order)
        days = main.days_in(_OTHER[style]) if main.exact else ()
        if other and len(days) == len(other) and all(map(_agree, other, days)):
            return main
    message = f"the two styles of '{written}' are not the same day"
    raise DateError("D01", message, "write one of them; the other is computed")


def _other_than(calendar: Calendar | None) -> Calendar | None:
    return None if calendar is None else _OTHER[calendar]


def _agree(end: _End, day: YearMonthDay) -> bool:
    """Tell whether what is written of a day is true of it."""
    pairs = zip((end.year, end.month, end.day), day, strict=True)
    return all(written in {None, true} for written, true in pairs)
