"""Calendar policy: in which calendars an edition prints its dates."""

from enum import StrEnum


class CalendarPolicy(StrEnum):
    """Which styles an edition prints, the main one first: Old Style is the Julian calendar."""

    OS = "os"
    NS = "ns"
    OS_NS = "os (ns)"
    NS_OS = "ns (os)"
