"""Parts told with what they are parts of."""

import pytest


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Men of the 4th Battalion of the Harbour Guard came.", "4th Battalion of the Harbour Guard"),
        ("Men of the 3rd Squadron, 9th Cavalry Regiment came.", "3rd Squadron, 9th Cavalry Regiment"),
        ("Men of the 2nd Battalion, the Royal Scots came.", "2nd Battalion, the Royal Scots"),
        ("Members of Holm Dockers Local 14 met.", "Holm Dockers Local 14"),
        ("The Teamsters Local No. 14 met.", "Teamsters Local No. 14"),
    ],
)
def test_a_part_and_its_whole_are_one_name(names, text, found):
    assert names(text) == [found]


def test_battalions_in_a_list_are_not_parts_of_one_another(names):
    assert names("The 1st Battalion, 2nd Battalion and 3rd Battalion left.") == [
        "1st Battalion",
        "2nd Battalion",
        "3rd Battalion",
    ]


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("The 9th Cavalry Regiment came.", "Its 3rd Squadron, 9th Cavalry Regiment came.", "compatible"),
        ("The Royal Scots came.", "The 2nd Battalion, the Royal Scots came.", "compatible"),
        ("The Harbour Guard came.", "The 4th Battalion of the Harbour Guard came.", "compatible"),
        ("The SEIU voted.", "Service Employees International Union Local 14 voted.", "compatible"),
        ("Holm Dockers Local 14 met.", "Holm Dockers Local 41 met.", "diverge"),
    ],
)
def test_a_body_and_its_part_are_compatible_and_two_parts_contrary(units_judge, left, right, verdict):
    assert units_judge(left, right).verdict == verdict
