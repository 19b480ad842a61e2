"""The tour's index: one plain page that leads to every contact sheet and every picture."""

from html import escape
from pathlib import Path

from kiosk.tour_pictures import Album

_STYLE = """
body { font: 1.1rem/1.5 sans-serif; margin: 2rem; color: #12211f; background: #fff }
table { border-collapse: collapse } td, th { border: 1px solid #667873; padding: 0.3rem 0.8rem; text-align: start }
img { max-width: 100%; border: 1px solid #667873 } li { margin: 0.2rem 0 } section { margin-top: 3rem }
"""


def write_index(albums: list[Album], out: Path) -> Path:
    """Write index.html into `out`; it names every look, and each screen in all of them."""
    file = out / "index.html"
    pictures = sum(len(album.pictures) for album in albums)
    sheets = "".join(_sheet(album, out) for album in albums)
    file.write_text(
        f"<!DOCTYPE html>\n<html lang='en'>\n<meta charset='utf-8'>\n<title>Every screen of the kiosk</title>\n"
        f"<style>{_STYLE}</style>\n<h1>Every screen of the kiosk</h1>\n"
        f"<p>{len(albums)} looks, {pictures} pictures.</p>\n"
        f"{_warnings(albums)}{_contents(albums)}{_screens(albums, out)}{sheets}"
        "</html>\n",
        "utf-8",
    )
    return file


def _warnings(albums: list[Album]) -> str:
    warnings = [warning for album in albums for warning in album.warnings]
    if not warnings:
        return ""
    lines = "".join(f"<li>{escape(warning)}\n" for warning in warnings)
    return f"<h2>QML warned</h2>\n<ul>\n{lines}</ul>\n"


def _contents(albums: list[Album]) -> str:
    lines = (f"<li><a href='#{album.look.name}'>{escape(album.look.words)}</a>\n" for album in albums)
    return f"<h2>Looks</h2>\n<ul>\n{''.join(lines)}</ul>\n"


def _screens(albums: list[Album], out: Path) -> str:
    """Every screen with its pictures in all looks: how one screen bears languages, sizes and colours."""
    by_screen: dict[str, list[str]] = {}
    for album in albums:
        for picture in album.pictures:
            screen = picture.stem.removesuffix(f"-{album.look.name}").partition("-")[2]
            by_screen.setdefault(screen, []).append(_link(picture, out, album.look.words))
    parts = (
        f"<details><summary>{escape(screen)} ({len(links)})</summary>\n<ul>\n{''.join(links)}</ul></details>\n"
        for screen, links in by_screen.items()
    )
    return f"<h2>Screens</h2>\n{''.join(parts)}"


def _sheet(album: Album, out: Path) -> str:
    sheet, words = album.sheet.relative_to(out).as_posix(), escape(album.look.words)
    links = "".join(_link(picture, out, picture.stem) for picture in album.pictures)
    return (
        f"<section id='{album.look.name}'>\n<h2>{words}</h2>\n"
        f"<a href='{escape(sheet)}'><img loading='lazy' src='{escape(sheet)}' alt='Contact sheet: {words}'></a>\n"
        f"<details><summary>{len(album.pictures)} pictures</summary>\n<ul>\n{links}</ul></details>\n</section>\n"
    )


def _link(picture: Path, out: Path, words: str) -> str:
    return f"<li><a href='{escape(picture.relative_to(out).as_posix())}'>{escape(words)}</a>\n"
