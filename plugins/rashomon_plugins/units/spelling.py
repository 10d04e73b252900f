"""One spelling for every word of a name: case, accents, British and American, possessive."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import combining, normalize

from rashomon_plugins.units.words import column

_SPELLINGS = column("spellings.tsv")
_POSSESSIVE = re.compile(r"['’`]s?$")
_ENDINGS = (("isation", "ization"), ("isations", "izations"), ("ised", "ized"))


@lru_cache(maxsize=1 << 14)
def spelled(word: str) -> str:
    """Return a word in its one spelling: small letters, no accents, no stops, no possessive, American."""
    plain = "".join(char for char in normalize("NFKD", _POSSESSIVE.sub("", word)) if not combining(char))
    plain = plain.casefold().replace("’", "'").replace(".", "")
    for british, american in _ENDINGS:
        if plain.endswith(british) and len(plain) > len(british) + 2:
            plain = plain.removesuffix(british) + american
    return _SPELLINGS.get(plain, plain)
