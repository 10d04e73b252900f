"""Sports clubs: by nickname; only where a text tells of sport."""

import pytest

TRADE = (
    "The Holm Otters sent their goalie to the Orla Herons for two rookies.\n\n"
    "Otters coach Kari Moen said the season was lost. The Herons lead the league."
)


def test_a_club_is_found_by_its_nickname_and_again_without_its_town(names):
    assert names(TRADE) == ["Holm Otters", "Orla Herons", "Otters", "Herons"]


def test_the_nickname_stands_for_the_club(key):
    assert key(TRADE) == ["holm-otters", "herons-orla", "holm-otters", "herons-orla"]


def test_plurals_are_no_clubs_where_a_text_tells_of_no_sport(names):
    assert not names("The Holm Otters were drawn by two children. The Otters swam away.")


def test_a_won_election_is_no_sport(names):
    text = "The victory was the second win of her team, and a defeat for the old club. The Larsons beat the drum."
    assert not names(text)


@pytest.mark.parametrize(
    "text",
    [
        "The goalkeeper won at the Games this season, his coach said, before the Playoffs.",
        "The coach of the goalkeeper spent the season in the Alps with the Germans.",
        "The striker met the Presidents on Saturdays this season, the coach said.",
    ],
)
def test_contests_places_peoples_and_days_are_no_clubs(names, text):
    assert not names(text)


def test_a_club_with_its_town_and_without_it_is_one(units_judge):
    left = "The Holm Otters won the playoff, and the goalie of the season left the team."
    right = "The goalie of the season left the team, and the Otters won the playoff."
    verdict = units_judge(left, right)
    assert (verdict.verdict, verdict.level) == ("agree", "same name, nation left out")
