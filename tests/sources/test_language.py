"""The language of a text: only plainly foreign texts get a foreign code."""

from __future__ import annotations

import pytest

from rashomon.sources.language import code_of, detect

TEXTS = {
    "en": ("The contingent of peacekeepers was deployed to Kazakhstan at the request of its president."),
    "fr": (
        "Les derniers soldats ont quitté le pays mercredi, a annoncé le ministère de la Défense dans un "
        "communiqué, et les avions sont rentrés à Moscou avec le général qui commandait la mission."
    ),
    "de": (
        "Die letzten Soldaten haben das Land am Mittwoch verlassen, wie das Verteidigungsministerium "
        "mitteilte, und die Flugzeuge sind mit dem General, der den Einsatz geleitet hat, nach Moskau "
        "zurückgekehrt."
    ),
    "es": (
        "Los últimos soldados salieron del país el miércoles, según el Ministerio de Defensa, y los "
        "aviones regresaron a Moscú con el general que estaba al mando de la misión en la capital."
    ),
    "it": (
        "Gli ultimi soldati hanno lasciato il paese mercoledì, ha detto il ministero della Difesa, e gli"
        " aerei sono tornati a Mosca con il generale che era alla guida della missione nella capitale."
    ),
    "pt": (
        "Os últimos soldados deixaram o país na quarta-feira, segundo o Ministério da Defesa, e os "
        "aviões voltaram para Moscou com o general que comandava a missão, que não foi prolongada."
    ),
    "nl": (
        "De laatste soldaten hebben het land op woensdag verlaten, meldt het ministerie van Defensie, en"
        " de vliegtuigen zijn met de generaal die de missie leidde naar Moskou teruggekeerd."
    ),
    "pl": (
        "Ostatni żołnierze opuścili kraj w środę, jak podało ministerstwo obrony, a samoloty wróciły do "
        "Moskwy z generałem, który dowodził misją, i nie ma już tam żadnych oddziałów od tego dnia."
    ),
    "sv": (
        "De sista soldaterna lämnade landet på onsdagen, enligt försvarsministeriet, och planen "
        "återvände till Moskva med generalen som ledde insatsen och som inte ville säga något om den."
    ),
    "tr": (
        "Son askerler çarşamba günü ülkeden ayrıldı ve uçaklar, görevi yöneten general ile birlikte "
        "Moskova'ya döndü, ancak bu bir son değil, daha sonra için de bir plan var, olarak açıklandı."
    ),
    "ru": (
        "Последние миротворцы покинули страну в среду, сообщило министерство обороны, и самолёты "
        "вернулись в Москву с генералом, который командовал операцией, но о потерях он ничего не сказал."
    ),
    "uk": (
        "Останні миротворці залишили країну в середу, повідомило міністерство оборони, і літаки "
        "повернулися до Москви з генералом, який командував операцією, але про втрати він нічого не "
        "сказав, бо це таємниця для всіх, що там були."
    ),
    "ar": (
        "غادر آخر الجنود البلاد يوم الأربعاء، كما قالت وزارة الدفاع في بيان، وقد عادت الطائرات إلى موسكو"
        " مع الجنرال الذي كان على رأس المهمة التي بدأت بعد الاحتجاجات في هذا الشهر"
    ),
    "zh": ("国防部表示，最后一批维和人员已于星期三离开该国，飞机已返回莫斯科和其他城市。"),
    "ja": ("国防省によると、最後の平和維持部隊は水曜日に国を離れ、航空機はモスクワに戻った。"),
    "ko": ("국방부는 마지막 평화유지군이 수요일에 그 나라를 떠났으며 항공기가 모스크바로 돌아왔다고 밝혔다."),
    "el": ("Οι τελευταίοι στρατιώτες εγκατέλειψαν τη χώρα την Τετάρτη, ανακοίνωσε το υπουργείο Άμυνας."),
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_language_is_known_by_its_function_words_or_its_script(language):
    assert detect(TEXTS[language]) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Merkel: Die Lage ist ernst",
        "GK P. Okoro (1.4 pts), GK H. Lindt (1.2 pts), DF M. Sousa (0.9 pts), DF K. Brandt (0.8 pts), x y z d",
        "1,500 / 2,000 / 2,300",
        "Nursultan Nazarbayev Kassym-Jomart Tokayev Andrei Serdyukov Sergei Shoigu Vladimir Putin",
    ],
)
def test_what_is_short_or_mere_names_has_no_language(text):
    assert detect(text) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Москва", "ru"),
        ("6 мая 2024 года в порту затонул паром, погибли шесть человек", "ru"),
        ("Київ: пороми і люди", "uk"),
        ("قال الرئيس", "ar"),
        ("国防部", "zh"),
        ("თბილისი", "ka"),
        ("ᏣᎳᎩ", "und"),
    ],
)
def test_however_short_a_text_in_another_script_has_a_language_so_that_it_is_never_read_as_english(text, language):
    assert detect(text) == language


def test_english_with_foreign_quotations_is_english():
    assert detect(TEXTS["en"] * 3 + TEXTS["ru"]) == "en"
    assert detect(f"{TEXTS['en']} It was {TEXTS['zh'][:12]} in Chinese.") == "en"


def test_all_seeds_are_english(seeds):
    assert {detect(path.read_text(encoding="utf-8")) for path in seeds.glob("*.txt")} == {"en"}


@pytest.mark.parametrize(
    ("declared", "code"),
    [("en", "en"), ("EN_us", "en"), ("eng", "en"), ("English", "en"), ("Russian", "ru"), ("", None), ("klingon", None)],
)
def test_a_language_may_be_declared_by_code_or_name(declared, code):
    assert code_of(declared) == code


def test_a_foreign_document_is_marked_and_a_declared_language_wins(fill, read_in):
    fill({"a.txt": TEXTS["ru"], "b.txt": f"---\nlang: de\n---\n{TEXTS['fr']}"})
    assert [document.language for document in read_in("").documents] == ["ru", "de"]
