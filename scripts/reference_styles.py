"""Reference styles: the stylesheets become a table of files and a table of tokens."""

import re
from pathlib import Path

from octavo.copy.edition_checks import FORMAT_TOKENS

STYLES = Path(__file__).resolve().parent.parent / "styles"
_IMPORT = re.compile(r'@import url\("(?P<file>[^"]+)"\)(?: layer\((?P<layer>\w+)\))?;')
_FIRST_COMMENT = re.compile(r"/\*\s*(?P<file>\S+): (?P<says>.*?)(?:\n\n.*?)?\*/", re.DOTALL)
_TOKEN = re.compile(
    r"/\*\s*(?P<group>.*?)\s*\*/|--(?P<name>[\w-]+):\s*(?P<value>[^;]+);", re.DOTALL
)


def cascade_table() -> str:
    """List the stylesheets in the order of the cascade, the weakest first."""
    rows = ["| file | layer | what it sets |", "|---|---|---|"]
    for found in _IMPORT.finditer((STYLES / "book.css").read_text(encoding="utf-8")):
        comment = _FIRST_COMMENT.match((STYLES / found["file"]).read_text(encoding="utf-8"))
        says = " ".join(comment["says"].split()) if comment else ""
        rows.append(f"| `{found['file']}` | {found['layer'] or ''} | {capital(says)} |")
    return "\n".join(rows) + "\n"


def token_table() -> str:
    """List the tokens with the house's values, by their groups."""
    text = (STYLES / "tokens.css").read_text(encoding="utf-8")
    text = text.partition(":root")[2]
    rows = ["| token | the house's value | set by |", "|---|---|---|"]
    for found in _TOKEN.finditer(text):
        if found["group"]:
            rows.append(f"| **{found['group'].rstrip('.')}** | | |")
            continue
        name = found["name"]
        own = f"`{FORMAT_TOKENS[name]}`" if name in FORMAT_TOKENS else "`tokens`"
        rows.append(f"| `{name}` | `{' '.join(found['value'].split())}` | {own} |")
    return "\n".join(rows) + "\n"


def capital(text: str) -> str:
    """Begin a sentence with a capital letter."""
    return text[:1].upper() + text[1:]
