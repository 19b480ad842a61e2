"""The words that a voice needs besides those that are seen, in each language: money, times of day, from … to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SayAs:
    """The words of one language."""

    pound: str
    pounds: str
    few_pounds: str = ""
    """After 2 to 4, 22 to 24 …: Polish. Empty: the same as `pounds`."""
    to: str = ""
    """Between the two ends of a span, where a dash stands."""
    parts_of_day: tuple[tuple[str, str], ...] = ()
    """How they are written beside a time, and said."""

    def pounds_of(self, whole: int, *, has_rest: bool) -> str:
        """Answer the word for this many pounds."""
        if whole == 1 and not has_rest:
            return self.pound
        is_few = whole % 10 in {2, 3, 4} and whole % 100 not in {12, 13, 14}
        return self.few_pounds if is_few and self.few_pounds else self.pounds


_AM_PM = (("am", "am"), ("pm", "pm"))

WORDS = {
    "en": SayAs("pound", "pounds", to="to", parts_of_day=_AM_PM),
    "cy": SayAs(
        "bunt",
        "punt",
        to="i",
        parts_of_day=(
            *(("yb", "y bore"), ("yp", "y prynhawn"), ("yh", "yr hwyr")),
            *(("am", "y bore"), ("pm", "y prynhawn")),
        ),
    ),
    "pl": SayAs("funt", "funtów", few_pounds="funty", to="do", parts_of_day=_AM_PM),
    "ur": SayAs("پاؤنڈ", "پاؤنڈ", to="سے", parts_of_day=_AM_PM),
    "ar": SayAs(
        "جنيه إسترليني",
        "جنيه إسترليني",
        to="إلى",
        parts_of_day=(("ص", "صباحًا"), ("م", "مساءً"), *_AM_PM),
    ),
}


def words_of(lang: str) -> SayAs:
    """Answer the words of a language (BCP 47); those of English where there are none."""
    return WORDS.get(lang.split("-", 1)[0], WORDS["en"])
