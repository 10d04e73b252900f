"""The cells of a matrix as a pandas DataFrame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import asdict

if TYPE_CHECKING:
    import pandas as pd

    from rashomon.model import Matrix

_COUNTS = ("agree", "compatible", "update", "diverge", "only_left", "only_right")
_COLUMNS = ("comparator", "left", "right", *_COUNTS, "divergence", "error", "not_comparable")


def cells_frame(matrix: Matrix) -> pd.DataFrame:
    """Return one row a cell; ImportError without pandas.

    Counts and divergence are missing (``pd.NA``) where the comparator failed or was not asked, divergence also where
    nothing could be compared.
    """
    try:
        import pandas as pd  # noqa: PLC0415  an extra that few need
    except ImportError as error:
        msg = "a DataFrame needs pandas (pip install rashomon[dataframe])"
        raise ImportError(msg) from error
    rows = [asdict(cell) | {"divergence": cell.divergence} for cell in matrix.cells]
    frame = pd.DataFrame(rows, columns=list(_COLUMNS))
    frame = frame.astype({**dict.fromkeys(_COUNTS, "Int64"), "divergence": "Float64"})
    unknown = frame["error"].notna() | frame["not_comparable"].notna()
    frame.loc[unknown, [*_COUNTS, "divergence"]] = pd.NA
    return frame
