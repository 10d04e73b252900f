import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon_plugins.units import name_similarity

NAMES = st.sampled_from(
    [
        "WFP", "World Food Programme", "45th Guards Special Purpose brigade", "9th division",
        "9th Guards Cavalry Division", "Tu-95", "Ka-52", "HMS Belfast", "Danish Navy", "Polish Navy", "XIX Corps",
        "Russia's Defense Ministry", "truck", "vehicle", "Danish air strikes",
        "Peru, Chile and Denmark", "31st Separate Guards Order", "USS Kestrel (SS-98)", "SS-98", "", "(5th)", "!",
    ]
) | st.text(max_size=30)  # fmt: skip
NUMBERS = st.integers(1, 999)


@given(NAMES, NAMES)
def test_likeness_is_symmetric_between_0_and_1_and_1_for_the_same_name(a, b):
    assert name_similarity(a, b) == name_similarity(b, a)
    assert 0 <= name_similarity(a, b) <= 1
    assert name_similarity(a, a) == 1


@given(
    NUMBERS,
    NUMBERS,
    st.sampled_from(["{}th Guards Airborne Division", "Il-{}", "CTF {}", "USS Kestrel (SS-{})", "Brigade No. {}"]),
)
def test_two_designator_numbers_never_make_one_unit(a, b, name):
    assert a == b or name_similarity(name.format(a), name.format(b)) <= 0.3


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("World Food Programme", "WFP"),
        ("Lebanese armed forces", "Lebanon’s Armed Forces"),
        ("Peruvian National Election Board", "National Election Board of Peru"),
        ("French Airborne Forces", "France's Airborne Troops"),
        ("14th air division of the Airborne Forces", "14th Guards Airborne Division"),
        ("22nd Separate Guards Order", "22nd Guards Air Assault Brigade"),
        ("MARFORAF", "Marine Forces Africa"),
        ("Delta Marine Hydro-Works", "DMH"),
        ("Coast Guard", "Irish Coast Guard"),
        ("Cyclists Union", "Cyclists Union in Rotterdam"),
        ("Meridian", "Meridian News"),
        ("Tokayev Foundation", "Tokaev Foundation"),
        ("F-4 Phantoms", "F-4E"),
        ("SS-98", "USS Kestrel (SS-98)"),
        ("International Monetary Fund", "IMF"),
        ("Task Group (TG) 17", "TG 17"),
        ("Chilean Military Academy", "military school"),
        ("Holm Mountain Ski Rescue Team", "Holm Mountain Park Office Ski Rescue Team"),
        ("flood management agency", "National Flood Mitigation Agency"),
        ("St Olav's Hospital", "Saint Olav Hospital"),
        ("lorry", "vehicle"),
        ("Peru, Chile and Denmark", "Denmark, Chile, Peru and Norway"),
    ],
)
def test_names_of_one_thing_are_alike(a, b):
    assert name_similarity(a, b) >= 0.6


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Danish Health Ministry", "Norwegian Health Ministry"),
        ("Denmark's Health Ministry", "Denmark's Finance Ministry"),
        ("14th Guards Airborne Division", "14th Guards Airborne Regiment"),
        ("22nd National Guard Regiment", "22nd Separate Tank Brigade"),
        ("XIX Corps", "19th Corps Artillery"),
        ("9th Brigade (North)", "9th Brigade (South)"),
        ("7th Tank Brigade", "7th Artillery Brigade"),
        ("Polish 3rd Army", "Czech 3rd Army"),
        ("Royal Navy", "Royal Danish Navy"),
        ("African Union", "African Union Peace Council"),
        ("Coastal Rescue Service", "Coastal Rescue Service Academy"),
        ("Lund University", "Uppsala University"),
        ("Fire Orchestra", "Fire Brigade"),
        ("NATO", "ASEAN"),
        ("BND", "Interior Ministry"),
        ("F-4", "F-5"),
        ("Su-95", "Tu-95"),
        ("HMS Belfast", "HMS Ocean"),
        ("HMS Belfast", "Tu-95"),
        ("8th Brigade", "Southern Island Force"),
        ("Danish Academy", "Danish School"),
        ("9th Engineer Brigade", "9th Engineer Brigade (Reserve)"),
        ("Boeing 737-800", "Boeing 737-900"),
        ("lorry", "taxi"),
        ("Peru, Chile and Denmark", "Norway, Sweden and Chile"),
    ],
)
def test_names_of_two_things_are_not(a, b):
    assert name_similarity(a, b) < 0.6


def test_a_reserve_brigade_is_less_like_than_the_brigade_itself():
    full = "9th Separate Engineer Brigade (Reserve)"
    assert name_similarity("9th Separate Engineer Brigade", full) < name_similarity(
        "9th Engineer Brigade", "9th Separate Engineer Brigade"
    )


def test_a_branch_that_one_side_leaves_out_or_says_more_of_may_be_the_same():
    assert 0.6 < name_similarity("7th Brigade", "7th Tank Brigade") < 1
    assert 0.6 < name_similarity("7th Motor Rifle Brigade", "7th Rifle Brigade") < 1
    assert name_similarity("7th Naval Rifle Brigade", "7th Motor Rifle Brigade") < 0.6
