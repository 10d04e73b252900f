import pytest

from rashomon_plugins.units import Units
from tests.conftest import document

COMPARATOR = Units()


def contrary(left, right):
    """Return the names of two texts that answer one question and cannot both be true."""
    lefts, rights = (list(COMPARATOR.extract(document(name, text))) for name, text in (("a", left), ("b", right)))
    pairs = [(a, b) for a in lefts for b in rights if set(COMPARATOR.keys(a)) & set(COMPARATOR.keys(b))]
    met = [(a, b) for a, b in pairs if COMPARATOR.affinity(a, b) >= 0.5]
    assert all(COMPARATOR.affinity(b, a) == COMPARATOR.affinity(a, b) for a, b in met)
    return [(a.text, b.text) for a, b in met if COMPARATOR.judge(a, b).verdict.value == "diverge"]


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("A convoy of the 5th Tank Brigade was ambushed near Holm on Friday.",
         "Friday's ambush near Holm cost the 8th brigade nine men.", ("5th Tank Brigade", "8th brigade")),
        ("Divers of the Oregon Air National Guard found the boat.",
         "The boat was found by members of the Oregon Army National Guard.",
         ("Oregon Air National Guard", "Oregon Army National Guard")),
        ("Two MiG-29 jets intercepted the airliner over the Black Sea and came within 20 metres.",
         "A pair of Su-27s intercepted the airliner over the Black Sea.", ("MiG-29", "Su-27s")),
        ("Members of the Dockers union walked out at the Holm terminal.",
         "The Harbour Hands union walked out at the Holm terminal on Monday.", ("Dockers", "Harbour Hands")),
        ("Holm Police arrested a man of 34 on suspicion of arson at the mill.",
         "Orla Police arrested a man on suspicion of arson.", ("Holm Police", "Orla Police")),
        ("The Interior Ministry said 14 students had been detained after the march in the harbour.",
         "The Justice Ministry said 14 students had been detained after the march in the harbour.",
         ("Interior Ministry", "Justice Ministry")),
        ("He drove a Ford Transit into shoppers on the quay.",
         "A man drove a Renault Trafic into shoppers on the quay.", ("Ford Transit", "Renault Trafic")),
        ("A Piper Cherokee crashed near the school.", "A Cessna 172 crashed near the school.",
         ("Piper Cherokee", "Cessna 172")),
        ("The inquiry into the Kestrel Air jet opened.", "The inquiry into the Orlo Airlines jet opened.",
         ("Kestrel Air", "Orlo Airlines")),
        ("Evacuees slept at Fairview Middle School.", "Evacuees were led to Fairview High School.",
         ("Fairview Middle School", "Fairview High School")),
        ("The High Electoral Commission said Arden had won the vote.",
         "The National Electoral Commission declared that Arden won the vote.",
         ("High Electoral Commission", "National Electoral Commission")),
        ("The Brindisi laboratory tested the sample.", "The sample was tested at the laboratory in Malmo.",
         ("Brindisi laboratory", "laboratory in Malmo")),
        ("The blast was claimed by the Red Dawn group.", "The Black Hand claimed responsibility for the blast.",
         ("Red Dawn", "Black Hand")),
        ("Men of the Rapid Action Battalion raided the house.", "The house was raided by the Special Task Force.",
         ("Rapid Action Battalion", "Special Task Force")),
    ],
)  # fmt: skip
def test_two_names_of_a_kind_of_which_two_texts_tell_the_same_are_two_answers(left, right, found):
    assert found in contrary(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The 3rd Tank Brigade and the 7th Infantry Brigade crossed the river at dawn.",
         "Men of the 7th Infantry Brigade crossed the river at dawn, and the 9th Brigade followed."),
        ("The Health Ministry said 14 had died of cholera.", "The Interior Ministry said the roads were shut."),
        ("The French 5th Brigade crossed the river at dawn.", "The Danish 8th Brigade crossed the river at dawn."),
        ("The injured were taken to St Luke's Hospital with burns.", "The injured were taken to Norwich hospital."),
        ("Nairobi's High Court quashed the ban.", "Kenya's High Court quashed the ban."),
        ("A Cessna crashed near the school.", "A Cessna 172 crashed near the school."),
        ("Holm Police shut the road. Orla Police arrested a man on suspicion of arson.",
         "Orla Police shut the road. Holm Police arrested a man on suspicion of arson."),
    ],
)  # fmt: skip
def test_bodies_and_machines_that_may_both_have_been_there_are_not_contrary(left, right):
    assert contrary(left, right) == []


def test_a_hospital_told_by_its_town_may_be_the_one_that_is_named(pair):
    named, told = pair("The injured were taken to St Luke's Hospital.", "The injured were taken to Norwich hospital.")
    judged = COMPARATOR.judge(named, told)
    assert (judged.verdict.value, judged.level) == ("compatible", "a body told by its town")


def test_what_a_third_text_links_is_not_contrary(pair):
    letters, name = pair("The KNDB said so.", "The flood agency of Peru said so.")
    assert COMPARATOR.judge(letters, name).verdict.value in {"agree", "compatible"}


@pytest.mark.parametrize(
    ("second", "verdict"),
    [
        ("Police said the car had been stolen before it rammed the gate.", "diverge"),
        ("Police said a car had rammed the gate as well.", "compatible"),
    ],
)
def test_the_car_of_a_text_that_told_a_truck_is_that_truck(second, verdict):
    left = list(COMPARATOR.extract(document("a", "A lorry rammed the gate of the port.")))
    right = list(COMPARATOR.extract(document("b", f"A truck rammed the gate of the port. {second}")))
    assert [found.verdict.value for found in COMPARATOR.across(left, right)] == [verdict]
    assert [found.verdict.value for found in COMPARATOR.across(right, left)] == [verdict]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("French police arrested a man in Lyon.", "Belgian police arrested a man in Ghent."),
        ("Holm police arrested two men.", "Orla police arrested three people."),
        ("The cadets of the Military Academy fought.", "The cadets of the Gerd Holm Military School fought."),
        ("The Central Bank raised its rate to five percent.", "The Bank of Kestria raised its rate to five percent."),
        ("The Holm Police Department praised the crew.", "The Orla Fire Department praised the crew."),
        ("The Army held the town.", "The Palace Guard held the town."),
        ("The Royal Guard paraded.", "The Palace Guard fired on the crowd."),
        ("The Ohio State Patrol closed the road.", "Two days later HPD officers arrested a driver."),
    ],
)
def test_bodies_that_may_both_have_acted_or_be_one_are_not_contrary(left, right):
    assert contrary(left, right) == []
