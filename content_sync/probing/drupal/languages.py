"""Finds the languages that a website has pages in: under a language's prefix Drupal also answers in another."""

from collections.abc import Iterator

from msgspec import Struct, field

from content_sync.adapters.localgov_drupal.bundles import LANDING
from content_sync.adapters.localgov_drupal.prefixes import language_prefix
from content_sync.probing.asking import Asker
from content_sync.probing.drupal.collections import Content, Seen
from content_sync.probing.drupal.page import FIRST_LOOK, language, page_of, title
from content_sync.probing.finding import Finding

_BAD_REQUEST, _NOT_FOUND = 400, 404


class Languages(Struct):
    """What was found."""

    default: str
    """The council's own."""
    others: list[str] = field(default_factory=list)
    titles: dict[str, dict[str, str]] = field(default_factory=dict)
    """Type → language → an example."""
    findings: list[Finding] = field(default_factory=list)


def look_at_languages(asker: Asker, content: Content, names: dict[str, str], told: tuple[str, ...]) -> Languages:
    """Ask for pages in each language but the council's own.

    `names`: what people call the languages. `told`: those that the settings name; without them all are tried.
    """
    found = Languages(_default(content))
    for lang in told or names:
        prefix = language_prefix(asker.source, lang) if told else f"/{lang}"
        if lang == found.default:
            found.findings += _about_default(asker, content, lang, names.get(lang, lang)) if told and prefix else ()
            continue
        state = _in_language(asker, content, lang, prefix, found)
        if state == "there":
            found.others.append(lang)
        name = names.get(lang, lang)
        if not prefix and state != "there":
            found.findings.append(_without_prefix(lang, name))
        elif finding := _finding(state, lang, name, is_told=bool(told)):
            found.findings.append(finding)
    every = ", ".join(names.get(lang, lang) for lang in (found.default, *found.others))
    found.findings.insert(0, Finding(area="languages", state="OK", sentence=f"Pages can be read in: {every}."))
    return found


def _default(content: Content) -> str:
    fullest = content.fullest
    spoken = [language(one) for one in fullest.page.records] if fullest else []
    known = [lang for lang in spoken if lang and lang not in ("und", "zxx")]
    return max(set(known), key=known.count) if known else "en"


def _about_default(asker: Asker, content: Content, lang: str, name: str) -> Iterator[Finding]:
    """Look whether the council's own language is where the settings say; its pages were read without a prefix."""
    prefix = f"/{lang}"
    if content.fullest and _in_collection(asker, content.fullest, lang, prefix)[0] != "there":
        yield Finding(
            area="languages",
            state="FAILED",
            sentence=f"The settings say that the pages in {name} are under {prefix}; there are none.",
            means=f"kiosk sync asks for them there: nothing is shown in {name}.",
            mend=(f"let `public_url` be where people open each language: {name} without {prefix}, others with theirs",),
        )


def _without_prefix(lang: str, name: str) -> Finding:
    """Say that one language is asked for where another is."""
    return Finding(
        area="languages",
        state="ATTENTION",
        sentence=f"The address of {name} in the settings has no /{lang}; what is there without it is not in {name}.",
        means=f"kiosk sync asks for pages in {name} there, and finds none.",
        mend=(f"let its `public_url` end in /{lang}, where people open it so; else take {lang} out of `languages`",),
    )


def _in_language(asker: Asker, content: Content, lang: str, prefix: str, found: Languages) -> str:
    """Answer "there", "none" (the prefix answers, no page is translated), "no prefix", or "broken"."""
    state = "none"
    kinds = [content.fullest, content.seen.get(LANDING.type)]
    for seen in {id(one): one for one in kinds if one and one.count}.values():
        state, example = _in_collection(asker, seen, lang, prefix)
        if state == "there":
            found.titles.setdefault(seen.kind.bundle.type, {})[lang] = example
        if state != "none":
            break
    return state


def _in_collection(asker: Asker, seen: Seen, lang: str, prefix: str) -> tuple[str, str]:
    query = {**seen.kind.bundle.query, f"fields[{seen.kind.bundle.type}]": FIRST_LOOK, "sort": "-changed"}
    ours = {"filter[langcode][operator]": "STARTS_WITH", "filter[langcode][value]": lang, "page[limit]": "5"}
    path = f"{prefix}/{seen.path}".lstrip("/")
    answered = asker.ask(path, query | ours)
    if answered.status == _BAD_REQUEST:
        answered = asker.ask(path, query | {"page[limit]": "50"})
    if answered.status == _NOT_FOUND:
        return "no prefix", ""
    page = page_of(answered.document)
    if page is None:
        return "broken", str(answered.fault or "it is no collection")
    example = next((title(one) for one in page.records if language(one) == lang), None)
    return ("none", "") if example is None else ("there", example)


def _finding(state: str, lang: str, name: str, *, is_told: bool) -> Finding | None:
    """Say why a language is not there; that a website is in Welsh is expected, and what the settings name."""
    if state == "there":
        return None
    if state == "broken":
        sentence = f"/{lang}/… answers, but not with content: whether there are pages in {name} is not known."
        return Finding(area="languages", state="ATTENTION", sentence=sentence)
    is_expected = lang == "cy" or is_told
    if not is_expected and state == "no prefix":
        return None
    prefix = (
        f"Configuration → Regional and language → Languages → Detection and selection → URL "
        f"(/admin/config/regional/language/detection/url): give {name} the path prefix “{lang}”"
    )
    if state == "no prefix":
        sentence = f"There is nothing under /{lang}: the website is not in {name}."
        mend: tuple[str, ...] = (
            "nothing, where that is so; else",
            "drush pm:install content_translation locale",
            prefix,
        )
    else:
        sentence = f"/{lang} answers, but in the council's own language: no page is translated into {name}."
        mend = (f"nothing, where that is so; else translate pages (Translate → {name}) and publish the translations",)
    if is_told:
        mend = (*mend, f"or take {lang} out of `languages`: each costs a round its own requests")
    means = (
        f"The booth speaks {name}; the council's pages in it are shown in the council's own language, and marked so."
    )
    return Finding(
        area="languages", state="ATTENTION" if is_expected else "OK", sentence=sentence, means=means, mend=mend
    )
