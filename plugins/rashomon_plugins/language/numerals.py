"""Cardinals and ordinals in words, in lower case."""

from __future__ import annotations

from rashomon_plugins.language.vocabulary import rows

#: Every word of a cardinal: its kind (unit, teen, ten, hundred, scale) and value.
CARDINALS = {word: (kind, int(value)) for word, kind, value in rows(__package__, "cardinals.tsv")}
#: The ordinals of one word, "first" to "twentieth", and their values.
ORDINALS = {word: int(value) for word, value in rows(__package__, "ordinals.tsv")}
