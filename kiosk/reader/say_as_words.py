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
    am: str = ""
    pm: str = ""
    short_am: tuple[str, ...] = ("am",)
    short_pm: tuple[str, ...] = ("pm",)
    """How the two are written beside a time."""

    def pounds_of(self, whole: int, *, has_rest: bool) -> str:
        """Answer the word for this many pounds."""
        if whole == 1 and not has_rest:
            return self.pound
        is_few = whole % 10 in {2, 3, 4} and whole % 100 not in {12, 13, 14}
        return self.few_pounds if is_few and self.few_pounds else self.pounds


WORDS = {
    "en": SayAs("pound", "pounds", to="to", am="am", pm="pm"),
    "cy": SayAs(
        "bunt", "punt", to="i", am="y bore", pm="y prynhawn", short_am=("am", "yb", "y.b."), short_pm=("pm", "yp", "yh")
    ),
    "pl": SayAs("funt", "funtów", few_pounds="funty", to="do", am="rano", pm="po południu"),
    "ur": SayAs("پاؤنڈ", "پاؤنڈ", to="سے", am="صبح", pm="شام"),
    "ar": SayAs(
        "جنيه إسترليني",
        "جنيه إسترليني",
        to="إلى",
        am="صباحًا",
        pm="مساءً",
        short_am=("ص", "am"),
        short_pm=("م", "pm"),
    ),
}


def words_of(lang: str) -> SayAs:
    """Answer the words of a language (BCP 47); those of English where there are none."""
    return WORDS.get(lang.split("-", 1)[0], WORDS["en"])
