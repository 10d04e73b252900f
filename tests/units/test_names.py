import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon_plugins.units import name_similarity

NAMES = st.sampled_from(
    [
        "CSTO", "Collective Security Treaty Organization", "45th Guards Special Purpose brigade", "45th division",
        "76th Guards Air Assault Division", "Il-76", "An-124", "HMS Daring", "Royal Navy", "Russian Navy", "V Corps",
        "Russia's Defense Ministry", "31st Separate Guards Order", "USS Cero (SS-225)", "SS-225", "", "(5th)", "!",
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
    st.sampled_from(["{}th Guards Airborne Division", "Il-{}", "Task Force {}", "USS Cero (SS-{})", "Brigade No. {}"]),
)
def test_two_designator_numbers_never_make_one_unit(a, b, name):
    assert a == b or name_similarity(name.format(a), name.format(b)) <= 0.3


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Syrian Democratic Forces", "SDF"),
        ("Iraqi security forces", "Iraq’s Security Forces"),
        ("Kazakh National Security Committee", "National Security Committee of Kazakhstan"),
        ("Russian Airborne Forces", "Russia's Airborne Troops"),
        ("98th air division of the Airborne Forces", "98th Guards Airborne Division"),
        ("31st Separate Guards Order", "31st Guards Air Assault Brigade"),
        ("NAVCENT", "U.S. Naval Forces Central Command"),
        ("Grand Wing Servo-Tech", "GWS"),
        ("Navy", "U.S. Navy"),
        ("Islamic Association", "Islamic Association in Brandbergen"),
        ("Alsumaria", "Alsumaria News"),
        ("Tokayev Foundation", "Tokaev Foundation"),
        ("F-16 Fighting Falcons", "F-16C"),
        ("SS-225", "USS Cero (SS-225)"),
        ("United Nations", "UN"),
        ("Task Force (CTF) 50", "CTF 50"),
    ],
)
def test_names_of_one_thing_are_alike(a, b):
    assert name_similarity(a, b) >= 0.6


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Russian Defense Ministry", "Kazakh Defence Ministry"),
        ("Russia's Defense Ministry", "Russia's Foreign Ministry"),
        ("98th Guards Airborne Division", "98th Guards Airborne Regiment"),
        ("15th National Guard Regiment", "15th Separate Motorized Rifle Brigade"),
        ("V Corps", "5th Corps Artillery"),
        ("7th Brigade (DPR)", "7th Brigade (LPR)"),
        ("7th Tank Brigade", "7th Artillery Brigade"),
        ("German 2nd Army", "French 2nd Army"),
        ("Royal Air Force", "Royal Jordanian Air Force"),
        ("UN", "UN Security Council"),
        ("Army Air Corps", "Army Air Corps Centre"),
        ("Harvard University", "Rutgers University"),
        ("Marine Band", "Marine Corps"),
        ("CSTO", "OSCE"),
        ("KNB", "Defense Ministry"),
        ("F-16", "F-15"),
        ("MiG-76", "Il-76"),
        ("HMS Daring", "HMS Ocean"),
        ("HMS Daring", "Il-76"),
        ("12th Division", "Northern Territory Force"),
    ],
)
def test_names_of_two_things_are_not(a, b):
    assert name_similarity(a, b) < 0.6


def test_a_reserve_brigade_is_less_like_than_the_brigade_itself():
    full = "5th Separate Tank Brigade (Reserve)"
    assert name_similarity("5th Separate Tank Brigade", full) < name_similarity(
        "5th Tank Brigade", "5th Separate Tank Brigade"
    )


def test_a_branch_that_one_side_leaves_out_or_says_more_of_may_be_the_same():
    assert 0.6 < name_similarity("7th Brigade", "7th Tank Brigade") < 1
    assert 0.6 < name_similarity("7th Motor Rifle Brigade", "7th Rifle Brigade") < 1
    assert name_similarity("7th Naval Rifle Brigade", "7th Motor Rifle Brigade") < 0.6
