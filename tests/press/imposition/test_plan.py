from octavo.press.imposition.plan import Box, other_side


def test_boxes() -> None:
    box = Box(10, 20, 40, 60)

    assert (box.width, box.height) == (30, 40)
    assert box.moved(5, -5) == Box(15, 15, 45, 55)
    assert box.within(Box(0, 30, 30, 100)) == Box(10, 30, 30, 60)
    assert other_side(box, 100) == Box(60, 20, 90, 60)
    assert other_side(other_side(box, 100), 100) == box
