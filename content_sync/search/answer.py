"""What a search answers."""

from typing import Literal

from msgspec import Struct

from content_sync.content import Kind

Field = Literal["title", "alias", "summary", "text"]
"""Where the words were met, from the most telling to the least: `alias` is what people call it, `text` the page."""

Group = Literal["help", "places", "news"]
"""Help and services (and their topics), places, events and news: results stand together by these."""


class Reason(Struct, frozen=True):
    """Why something was found. `typed`: the visitor's words that led to it; `met`: the council's that they stand for.

    `met` is the other name where `field` is `alias`, a piece of the page around the words where it is `text`, and
    else the words of the title or the summary. `is_meant`: the words themselves do not stand there, but what they mean
    (config/search/).
    """

    field: Field
    typed: str
    met: str
    is_meant: bool = False


class Found(Struct, frozen=True):
    """One result. `topic` is the label of the topic that it stands under, `code` that topic's code; both may be empty.

    A topic is a result too (`kind` is `topic`): its `code` says where it leads. `lang` is the language of `title`,
    `lead` and of `reason.met`; `score` is above 0, and 1 is a good match.
    """

    uid: str
    kind: Kind | Literal["topic"]
    source: str
    title: str
    lead: str
    lang: str
    is_fallback: bool
    topic: str
    code: str
    starts: float | None
    ends: float | None
    score: float
    reason: Reason

    @property
    def group(self) -> Group:
        """Where it stands among the results."""
        return "places" if self.kind == "venue" else "news" if self.kind in {"event", "news"} else "help"


class Answer(Struct, frozen=True):
    """The results, best first, those of one group together; and how the visitor might go on.

    `understood` is what was looked for where it was spelled otherwise than typed ("carers allowance"), else empty.
    `suggestions` are at most `SUGGESTIONS` words: the rest of the word that is being typed, or the next one.
    """

    found: tuple[Found, ...] = ()
    understood: str = ""
    suggestions: tuple[str, ...] = ()


SUGGESTIONS = 3
