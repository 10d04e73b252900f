"""A matrix as pandas DataFrames: cells, findings, claims or facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rashomon.model import Verdict
from rashomon.reports.columns import KINDS, columns

if TYPE_CHECKING:
    import pandas as pd

    from rashomon.model import Matrix

#: The type of a column by its kind.
_TYPES: dict[str, Any] = {
    "category": "string",
    "text": "string",
    "evidence": "string",
    "json": "object",
    "float": "Float64",
    "integer": "int64",
    "count": "Int64",
    "flag": "bool",
    "day": "datetime64[s]",
}


def frame(matrix: Matrix, what: str) -> pd.DataFrame:
    """Return one row a cell, finding, claim, or claim of a fact; ValueError for another ``what``.

    ImportError without pandas. Verdicts are categories in order of gravity. Counts and divergence are missing
    (``pd.NA``) where the comparator failed or was not asked, divergence also where nothing could be compared.
    """
    try:
        import pandas as pd  # noqa: PLC0415  an extra that few need
    except ImportError as error:
        msg = "a DataFrame needs pandas (pip install rashomon[dataframe])"
        raise ImportError(msg) from error
    if what not in KINDS:
        msg = f"there is no table of {what!r} (choose from {', '.join(KINDS)})"
        raise ValueError(msg)
    types = {**_TYPES, "verdict": pd.CategoricalDtype([each.value for each in Verdict], ordered=True)}
    values = columns(matrix, what)
    return pd.DataFrame({name: pd.Series(values[name], dtype=types[kind]) for name, kind in KINDS[what].items()})
