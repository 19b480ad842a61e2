"""What a check says."""

from typing import Literal

from msgspec import Struct

State = Literal["OK", "ATTENTION", "FAILED"]


class Finding(Struct, frozen=True):
    """One thing that was looked at. Attention: the booth works, but somebody should see to it."""

    area: str
    state: State
    sentence: str
    """What is so and, unless all is well, what to do."""
