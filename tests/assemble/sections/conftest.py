"""What the tests of sections share: what sets the lines of registers, without references."""

from collections.abc import Callable

import pytest

from octavo.assemble.register_setting import RegisterSetter
from octavo.assemble.setting import TypeSetter
from octavo.copy.order import Order
from octavo.copy.prose.walk import Inlines
from octavo.problems import Location

Registers = Callable[[Order], RegisterSetter]


@pytest.fixture
def registers(setter: TypeSetter) -> Registers:
    """Give a function that makes what sets the registers of an order, in English."""

    def finish(inlines: Inlines, location: Location, home: str = "") -> Inlines:
        del home
        return setter.line(inlines, location)

    return lambda order: RegisterSetter(order.lines, setter, finish)
