"""Any form of a Welsh word finds any other."""

import pytest

from content_sync.search.mutations import forms, radicals, without_ending

# Radical, soft, nasal, aspirate (a mark: the word has no such form).
TABLE = [
    ("cath", "gath", "nghath", "chath"),
    ("pensiwn", "bensiwn", "mhensiwn", "phensiwn"),
    ("tai", "dai", "nhai", "thai"),
    ("gofal", "ofal", "ngofal", "-"),
    ("budd", "fudd", "mudd", "-"),
    ("dyled", "ddyled", "nyled", "-"),
    ("llyfrgell", "lyfrgell", "-", "-"),
    ("mam", "fam", "-", "-"),
    ("rhent", "rent", "-", "-"),
    ("ysgol", "-", "-", "hysgol"),
    ("gwaith", "waith", "ngwaith", "-"),
]


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row[0])
def test_every_form_leads_to_every_other(row: tuple[str, ...]) -> None:
    there = [form for form in row if form != "-"]
    for one in there:
        assert set(there) <= set(forms(one)), one
        assert row[0] in radicals(one)


@pytest.mark.parametrize("word", ["siop", "swyddfa", "ffurflen", "help", "nos", "ian"])
def test_what_does_not_mutate_keeps_its_own_form_first(word: str) -> None:
    assert forms(word)[0] == radicals(word)[0] == word


def test_digraphs_are_one_letter() -> None:
    assert "ghwarae" not in forms("chwarae")  # ch is no c that becomes g
    assert "dhema" not in forms("thema")
    assert not any(form.startswith("bh") for form in forms("phone"))


@pytest.mark.parametrize("word", ["", "a", "i", "y", "c", "ng", "dd", "ŵ", "123"])
def test_the_shortest_words_do_no_harm(word: str) -> None:
    assert all(len(form) >= 2 or form == word for form in forms(word))


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("grantiau", "grant"),
        ("daliadau", "dal"),
        ("ysgolion", "ysgol"),
        ("llyfrgelloedd", "llyfrgell"),
        ("gofalwyr", "gofalwr"),
    ],
)
def test_plurals_share_a_stem_with_their_singular(plural: str, singular: str) -> None:
    assert without_ending(plural) == without_ending(singular)
