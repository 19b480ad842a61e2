"""What the visitor's steps of speed and volume mean."""

WORDS_A_MINUTE = {1: 120, 2: 140, 3: 160, 4: 220, 5: 320}
"""VVSG 2.0 asks for 120 to 180 words a minute at first and for 75 % to 200 % of that; people who listen to screen
readers every day are used to the fastest."""
NORMAL_SPEED = 3
NORMAL_VOLUME = 6
LOUDEST = 10


def words_a_minute(step: int) -> int:
    """Answer the speed of a step; a step too far is the last one."""
    return WORDS_A_MINUTE[min(max(step, 1), max(WORDS_A_MINUTE))]


def speed_factor(step: int) -> float:
    """Answer the speed of a step where the normal one is 1."""
    return words_a_minute(step) / WORDS_A_MINUTE[NORMAL_SPEED]


def loudness(step: int) -> float:
    """Answer how loud a step is to the ear: 0.1 to 1, in even steps."""
    return min(max(step, 1), LOUDEST) / LOUDEST
