"""Days, months and hours in each language, as a council's editor would type them."""

from msgspec import Struct

from kiosk.sample_council.languages import Lang


class DayWords(Struct, frozen=True):
    """The words of one language. Days begin with Monday."""

    days: tuple[str, ...]
    on_days: tuple[str, ...]
    """What stands before a date: "on Monday", and in Welsh after "i" (to)."""
    months: tuple[str, ...]
    to: str
    both: str
    """Joins the last two days of a list."""
    closed: str
    all_day: str
    noon: str = ""
    midnight: str = ""
    """Empty where hours run to 24 and need no words."""
    after: str = ""
    """What ends a date: the postposition "on"."""


_EN_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_CY_DAYS = ("dydd Llun", "dydd Mawrth", "dydd Mercher", "dydd Iau", "dydd Gwener", "dydd Sadwrn", "dydd Sul")
_UR_DAYS = ("پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ", "اتوار")
_AR_DAYS = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")

DAY_WORDS: dict[Lang, DayWords] = {
    "en": DayWords(
        days=_EN_DAYS, on_days=_EN_DAYS, to="to", both="and", closed="Closed", all_day="24 hours",
        noon="noon", midnight="midnight",
        months=(
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ),
    ),
    "cy": DayWords(
        days=_CY_DAYS, on_days=tuple(f"d{day}" for day in _CY_DAYS), to="i", both="a", closed="Ar gau",
        all_day="24 awr", noon="hanner dydd", midnight="hanner nos",
        months=(
            "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin",
            "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr",
        ),
    ),
    "pl": DayWords(
        days=("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"),
        on_days=(
            "w poniedziałek", "we wtorek", "w środę", "w czwartek", "w piątek", "w sobotę", "w niedzielę",
        ),
        to="–", both="i", closed="Nieczynne", all_day="całą dobę",
        months=(
            "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca",
            "lipca", "sierpnia", "września", "października", "listopada", "grudnia",
        ),
    ),
    "ur": DayWords(
        days=_UR_DAYS, on_days=_UR_DAYS, to="تا", both="اور", closed="بند", all_day="24 گھنٹے", after=" کو",
        months=(
            "جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون",
            "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر",
        ),
    ),
    "ar": DayWords(
        days=_AR_DAYS, on_days=tuple(f"يوم {day}" for day in _AR_DAYS), to="إلى", both="و", closed="مغلق",
        all_day="24 ساعة",
        months=(
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
            "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
        ),
    ),
}  # fmt: skip
