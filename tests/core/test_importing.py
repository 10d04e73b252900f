"""One plugin's import, in the process it runs in: what it hands over, or its state and why."""

from __future__ import annotations

from importlib.metadata import EntryPoint

import pytest

from rashomon.containment import PluginError
from rashomon.importing import contained_load
from rashomon.model import Provenance

PLUGIN = """
    import rashomon

    class Made:
        name = "made"
        def extract(self, document): return ()
        def affinity(self, a, b): return 0.0
        def judge(self, a, b): ...

    @rashomon.hookimpl
    def rashomon_comparators():
        return [Made()]
"""


def load(install, source):
    install("made", source)
    plugin = Provenance("made", "rashomon-made", "1.0", "found")
    return contained_load(plugin, EntryPoint("made", "rashomon_made", "rashomon"), {})


def test_a_plugin_hands_over_its_comparators(install):
    assert [comparator.name for comparator in load(install, PLUGIN)] == ["made"]


@pytest.mark.parametrize(
    ("source", "state", "message"),
    [
        ("1 / 0", "failed", "ZeroDivisionError: division by zero"),
        ("raise SystemExit", "failed", "SystemExit"),
        (PLUGIN.replace("def judge", "def jugde"), "failed", "ContractError: comparator made has no method judge"),
        (
            PLUGIN.replace("[Made()]", "['made']"),
            "failed",
            "ContractError: 'made' has no proper name (lower-case letters, digits and hyphens)",
        ),
        (
            PLUGIN + "    rashomon_api = 2\n",
            "incompatible",
            "IncompatibleError: written for plugin API 2, this is 1 (install a version of it for this API)",
        ),
    ],
)
def test_a_plugin_that_cannot_be_loaded_has_a_state_and_says_why(install, source, state, message):
    with pytest.raises(PluginError) as error:
        load(install, source)
    plugin = error.value.failure.plugin
    assert (plugin.state, plugin.why, error.value.failure.message) == (state, message, message)
