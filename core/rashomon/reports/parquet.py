"""The findings as one Parquet table, for DuckDB, Polars, pandas and the like."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from rashomon import serialise
from rashomon.reports.columns import KINDS, columns

if TYPE_CHECKING:
    from rashomon.model import Matrix


def findings_parquet(matrix: Matrix) -> bytes:
    """Return a Parquet file of one finding a row, with both claims in it; ImportError without pyarrow.

    The same matrix gives the same bytes under one version of pyarrow.
    """
    try:
        arrow: Any = import_module("pyarrow")
        parquet: Any = import_module("pyarrow.parquet")
    except ImportError as error:
        msg = "Parquet needs pyarrow (pip install 'rashomon[parquet]')"
        raise ImportError(msg) from error
    types = _types(arrow)
    arrays = {name: arrow.array(values, types[KINDS["findings"][name]]) for name, values in _values(matrix).items()}
    table = arrow.table(arrays).replace_schema_metadata({"rashomon.schema": str(serialise.SCHEMA)})
    out = arrow.BufferOutputStream()
    parquet.write_table(table, out, compression="zstd")
    return bytes(out.getvalue())


def _values(matrix: Matrix) -> dict[str, list[object]]:
    """Return the columns of the findings, JSON as text."""
    return {
        name: [serialise.dumps(value) for value in values] if KINDS["findings"][name] == "json" else values
        for name, values in columns(matrix, "findings").items()
    }


def _types(arrow: Any) -> dict[str, Any]:  # noqa: ANN401  pyarrow has no annotations
    text, few = arrow.string(), arrow.dictionary(arrow.int32(), arrow.string())
    texts = {"text": text, "evidence": text, "json": text, "category": few, "verdict": few}
    return {**texts, "float": arrow.float64(), "integer": arrow.int64(), "count": arrow.int64(), "day": arrow.date32()}
