"""Documents point to what is there."""

import re

from kiosk.folders import ROOT
from tests.house_rules.checking import own_files, say


def test_links_of_documents_lead_somewhere() -> None:
    broken = []
    # the sample council has its own check of its links
    documents = [path for path in own_files(".", endings=(".md",)) if "sample_council" not in path.parts]
    for document in documents:
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", document.read_text("utf-8")):
            if "://" not in target and not target.startswith(("mailto:", "tel:", "/")):
                place = document.parent / target
                if not place.exists():
                    broken.append(f"{document.relative_to(ROOT)}: there is no {target}")
    say(broken, "mend the link, or write what it leads to.")
