import pytest

from rashomon import Verdict
from rashomon_plugins.units import Units
from rashomon_plugins.units.levels import LEVELS
from tests.conftest import document

COMPARATOR = Units()


@pytest.mark.parametrize(
    ("left", "right", "verdict", "level"),
    [
        ("the CSTO met", "the CSTO left", "agree", "same name"),
        ("Chilean Ministry of Defense said", "Chile’s defence ministry said", "agree", "same after spelling"),
        ("a Fateh II missile flew", "a Fateh-2 flew", "agree", "same after spelling"),
        ("Nato met", "NATO left", "agree", "same after spelling"),
        ("INS Vikrant sailed", "Indian Naval Ship Vikrant sailed", "agree", "same after spelling"),
        ("the CSTO met", "the Collective Security Treaty Organisation met", "agree", "acronym and expansion"),
        ("the FIL said", "the International Lamp Federation (FIL) said", "agree", "acronym and expansion"),
        ("the ODW said", "a spokesman for the state Department of Wildlife said", "agree",
         "same name, nation left out"),
        ("the Idaho Department of Wildlife said", "the state Department of Wildlife said", "agree",
         "same name, nation left out"),
        ("the Ridge Electric Cooperative", "the Ridge Electric Co-op", "agree", "same after spelling"),
        ("the Ministry of National Defence said", "the Defence Ministry said", "agree", "same after spelling"),
        ("the 7th Airborne Battalion", "the 7th Parachute Battalion", "agree", "same after spelling"),
        ("the Norwegian Antidoping Agency NORADA", "the Norwegian anti-doping agency", "agree", "same after spelling"),
        ("the NORADA said", "the Norwegian anti-doping agency said", "agree", "acronym and expansion"),
        ("Holm Volunteer Fire Department", "Holm Fire District", "compatible", "narrower or wider name"),
        ("the Orla Agro Chemicals Ltd", "the Orla Agrochemicals Inc", "agree", "same after spelling"),
        ("the campaign group OceanWatch said", "the campaign group Ocean Watch said", "agree", "same after spelling"),
        ("the Vehicle Inspectorate", "the Inspectorate of Vehicles", "agree", "same after spelling"),
        ("the Superior Court", "the Holm Superior Court", "agree", "same name, nation left out"),
        ("Orla University Hospital", "Orla Hospital", "compatible", "narrower or wider name"),
        ("the Marlow County Jail", "the Marlow County Detention Center", "compatible", "narrower or wider name"),
        ("the PNAA said", "the Patagonian National Audit Agency said", "agree", "acronym and expansion"),
        ("the EUFA met", "the EU Food Agency met", "agree", "acronym and expansion"),
        ("the 45th brigade left", "the 45th Guards Special Purpose brigade left", "compatible",
         "same designator, other description"),
        ("the 31st separate brigade of the Airborne Forces", "the 31st Separate Guards Order.", "compatible",
         "same designator, other description"),
        ("the 14th Airborne Division left", "the 14th Airborne Regiment left", "diverge", "same number, other echelon"),
        ("the French Airborne Forces left", "France's Airborne Troops left", "compatible", "other name for the same"),
        ("the Foreign Office said", "the Foreign and Commonwealth Office said", "compatible",
         "other name for the same"),
        ("the EU Food Agency met", "the European Union Food Agency met", "agree", "same after spelling"),
        ("the Military Academy opened", "the MILITARY SCHOOL opened", "compatible", "narrower or wider name"),
        ("he joined the Navy in May", "the Chilean Navy said", "agree", "same name, nation left out"),
        ("the US Seventh Fleet said", "the 7th Fleet said", "agree", "same name, nation left out"),
        ("SNMG2 sailed", "Standing NATO Maritime Group 2 sailed", "agree", "same after spelling"),
        ("NATO said so", "ships of SNMG2 came", "compatible", "a body, a part of it"),
        ("Air Station Kodiak said", "Coast Guard Air Station Kodiak said", "compatible", "narrower or wider name"),
        ("the Red Cross said", "the Danish Red Cross said", "agree", "same name, nation left out"),
        ("the Baltic Fleet left", "Russia’s Baltic Fleet left", "agree", "same name, nation left out"),
        ("the frigate Orla sailed", "HNLMS Orla sailed", "agree", "same name, nation left out"),
        ("Holm Police said", "Holm Constabulary said", "agree", "same after spelling"),
        ("the Rescue Service said", "the Danish Harbour Rescue Service said", "compatible", "narrower or wider name"),
        ("the Danish air command, based in Aarhus,", "the Danish naval command in Aarhus",
         "diverge", "same role, other name"),
        ("the Danish air command, from its new bunker near Aarhus,", "the Danish naval command near Aarhus",
         "diverge", "same role, other name"),
        ("Norway’s Transport Ministry, led by Dr. Kari Moen,", "Kari Moen, the director of Norway's Energy Ministry",
         "diverge", "same role, other name"),
        ("Norway’s Transport Ministry spokeswoman Kari Moen.", "Norway's Energy Ministry’s spokeswoman, Kari Moen",
         "diverge", "same role, other name"),
        ("the Chilean Foreign Ministry has recalled harbour inspectors from Arica.",
         "Chile's Interior Ministry recalled its harbour inspectors from Arica on Monday.",
         "diverge", "same role, other name"),
        ("the 45th brigade left", "the 76th brigade left", "diverge", "same role, other name"),
        ("the 12th Tank Regiment left", "the 21st Tank Regiment and the 5th Corps left",
         "diverge", "same role, other name"),
        ("the 1st Battalion, Harbour Regiment, went in", "soldiers of the 2nd Battalion of the Harbour Regiment",
         "diverge", "same role, other name"),
        ("the 1st Battalion of the Harbour Regiment", "the Harbour Regiment came",
         "compatible", "a body, a part of it"),
        ("the UN Security Council met", "the UN met", "compatible", "a body, a part of it"),
        ("two T-72 tanks stood there", "two T-90 tanks stood there", "diverge", "same role, other name"),
        ("three Sea Otter helicopters came", "four Kestrel helicopters came", "diverge", "same role, other name"),
        ("the frigate Orla joined in", "the frigate Brenna joined in", "diverge", "same role, other name"),
        ("the ferry is operated by Orlo Lines", "the ferry’s operator, Halden Marine Group, said",
         "diverge", "same role, other name"),
        ("an appeal to the Supreme Court was lodged", "appeals go to the Constitutional Court",
         "diverge", "same role, other name"),
        ("the Western Military District said", "the Northern Military District said",
         "diverge", "same role, other name"),
        ("their BMP-2 infantry fighting vehicle overturned", "their armoured vehicle overturned",
         "compatible", "a model, its kind"),
        ("the Central Electoral Commission said", "the electoral commission said", "agree", "a common noun for it"),
        ("the Central Electoral Commission said", "the Central Election Commission said",
         "agree", "same after spelling"),
        ("Orlo Motor Corp said", "Japan’s Orlo Motor Corporation said", "agree", "same after spelling"),
        ("the Rescue and Harbour Aid Service", "Rhas, the union, said", "agree", "acronym and expansion"),
    ],
)  # fmt: skip
def test_two_names_of_one_question_come_to_a_verdict_by_the_first_level_that_holds(pair, left, right, verdict, level):
    a, b = pair(left, right)
    assert COMPARATOR.affinity(a, b) >= 0.5
    assert set(COMPARATOR.keys(a)) & set(COMPARATOR.keys(b))
    judgement, mirrored = COMPARATOR.judge(a, b), COMPARATOR.judge(b, a)
    assert (judgement.verdict, judgement.level) == (Verdict(verdict), level)
    assert judgement == mirrored
    assert COMPARATOR.affinity(a, b) == COMPARATOR.affinity(b, a)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("the 45th brigade left", "the 76th brigade and the 31st brigade left"),
        ("the Tu-95 left", "the Tu-9 and the Tu-22 left"),
        ("the Tu-95 left", "the 95th brigade left"),
        ("Denmark's Defense Ministry said", "the Norwegian Defense Ministry said"),
        ("the CSTO met", "NATO met"),
        ("the Polish 14th Airborne Division left", "the Czech 14th Airborne Regiment left"),
        ("the Danish air command in Aarhus", "the Danish naval command in Odense"),
        ("the Danish air command in January", "the Danish naval command in January"),
        ("the Danish air command in Norway", "the Danish naval command in Norway"),
        ("the Danish air command in Aarhus", "the Danish Navy in Aarhus"),
        (
            "Chile's Foreign Ministry said on Monday that talks began",
            "Chile's Interior Ministry said on Monday that talks began",
        ),
        ("Chile's Foreign Ministry officials met envoys", "Chile's Interior Ministry officials met envoys"),
        ("the Danish air command in Aarhus and the Danish naval command", "the Danish naval command in Aarhus"),
    ],
)
def test_names_of_two_things_are_never_one_question(pair, left, right):
    a, b = pair(left, right)
    assert COMPARATOR.affinity(a, b) < 0.5


def test_the_question_is_the_number_and_echelon_of_a_formation_or_else_the_name(pair):
    a, b = pair("the 45th Guards Special Purpose brigade left", "the CSTO\nmet")
    assert (a.about, b.about) == ("formation: 45th brigade", "organisation: CSTO")
    (c, d) = pair("the 42nd Infantry Division left", "the 17th Army left")
    assert (c.about, d.about) == ("formation: 42nd division", "formation: 17th army")


def test_the_ministry_agrees_with_the_name_it_stands_for(pair):
    text = "Chile's Transport Ministry moved. The ministry said so."
    full, short = COMPARATOR.extract(document("a", text))
    other, _ = pair("the Chilean Transport Ministry met", "the CSTO met")
    assert (short.text, short.about) == ("ministry", "organisation: Chile's Transport Ministry")
    assert [COMPARATOR.judge(each, other).level for each in (full, short)] == ["same after spelling"] * 2


def test_a_reason_quotes_both_names(pair):
    a, b = pair("the 45th brigade left", "the 45th Guards brigade left")
    reason = "“45th Guards brigade” and “45th brigade” carry the same number and are described in other words"
    assert COMPARATOR.judge(a, b).reason == reason


def test_no_document_contradicts_itself_by_naming_two_holders_of_a_role(pair):
    a, b = pair("the Danish air command in Aarhus", "the Danish naval command in Aarhus")
    assert 0.5 <= COMPARATOR.affinity(a, b) < 0.8


def test_every_level_says_what_would_have_to_be_true_for_another_verdict():
    otherwise = [level.otherwise for level in LEVELS]
    assert len(set(otherwise)) == len(LEVELS)
    assert all(said.startswith("They would ") and said.endswith(".") for said in otherwise)


def test_letters_meet_a_name_that_they_leave_a_word_out_of(pair):
    a, b = pair("the EUFA met", "the European Union Peat Food Agency met")
    assert set(COMPARATOR.keys(a)) & set(COMPARATOR.keys(b))


def test_a_nation_left_out_tells_nothing_where_a_text_names_two():
    bare = next(iter(COMPARATOR.extract(document("a", "the Red Cross said"))))
    danish, _ = COMPARATOR.extract(document("b", "the Danish Red Cross and the Chilean Red Cross said"))
    judgement = COMPARATOR.judge(bare, danish)
    assert (judgement.verdict, judgement.level) == (Verdict.COMPATIBLE, "narrower or wider name")


def test_two_ships_of_one_name_and_two_prefixes_are_not_one():
    (ours,), (theirs,) = (
        tuple(COMPARATOR.extract(document(each, f"{each} sailed"))) for each in ("HMS Orla", "USS Orla")
    )
    assert COMPARATOR.affinity(ours, theirs) < 0.5
    assert COMPARATOR.judge(ours, theirs).verdict == Verdict.DIVERGE
