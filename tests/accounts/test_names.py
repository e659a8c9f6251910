"""Display names: who may be called what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.accounts.names import KEY_LENGTH, NameRefused, check, key_of
from newsroom.accounts.operations.naming import set_display_name

STAFF = ("Rani Siregar", "Antara")


@pytest.mark.parametrize(
    "name",
    ["Dewi", "Siti Aminah R.", "Warga RT 07", "Ma'mun", "Nur Aini-Putri", "Bang Jek Samboja", "I Gusti Ngurah", "Ébène", "محمد علي", "王小明", "Fulan 123", "Antara Kita", "Adminah", "Staffan", "Modi"],
)  # fmt: skip
def test_names_that_people_have(name):
    assert check(name, staff=STAFF, outlet="Kabar Mahakam") == name


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("Al", id="short"),
        pytest.param("x" * 41, id="long"),
        pytest.param("12345", id="no letters"),
        pytest.param("Dewi😀", id="emoji"),
        pytest.param("Dewi\u202eiwed", id="turned round"),
        pytest.param("De\u200bwi", id="zero width"),
        pytest.param("D\u0335\u0336\u0337ewi", id="zalgo"),
        pytest.param("dewi@contoh.example", id="mail address"),
        pytest.param("slot88.com", id="web address"),
        pytest.param("Dеwi", id="two scripts"),
    ],
)
def test_what_is_no_name(name):
    with pytest.raises(NameRefused):
        check(name)


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("Redaksi", id="plain"),
        pytest.param("REDAKSI", id="capitals"),
        pytest.param("rеdаksi", id="Cyrillic inside"),
        pytest.param("ʀᴇᴅᴀᴋsɪ", id="small capitals"),
        pytest.param("𝓡𝓮𝓭𝓪𝓴𝓼𝓲", id="script letters"),
        pytest.param("Ｒｅｄａｋｓｉ", id="full width"),
        pytest.param("R3d4ks1", id="digits for letters"),
        pytest.param("r e d a k s i", id="spaced"),
        pytest.param("Red-Aksi", id="hyphenated"),
        pytest.param("Tim Redaksi", id="with another word"),
        pytest.param("timredaksi", id="grown together"),
        pytest.param("Rédaksi", id="accent"),
        pytest.param("Admin", id="admin"),
        pytest.param("adm1n", id="admin with a digit"),
        pytest.param("admin 2", id="admin with a number"),
        pytest.param("admin99", id="admin with numbers"),
        pytest.param("Moderator Kaltim", id="moderator"),
        pytest.param("rnoderator", id="rn for m"),
        pytest.param("Pengguna Terhapus", id="the tombstone"),
        pytest.param("Kabar Mahakam", id="the house"),
        pytest.param("Kabar Mahakam Resmi", id="the house, official"),
        pytest.param("kabarmahakam", id="the house in one word"),
        pytest.param("Rani Siregar", id="a reporter"),
        pytest.param("RANI  SIREGAR", id="a reporter, louder"),
        pytest.param("Rani S1regar", id="a reporter with a digit"),
        pytest.param("Rani Siregar asli", id="a reporter, really"),
        pytest.param("Antara", id="an agency"),
    ],
)
def test_nobody_speaks_for_the_newsroom(name):
    with pytest.raises(NameRefused):
        check(name, staff=STAFF, outlet="Kabar Mahakam")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dewi Melak", "dewi melak"),
        ("Dewi Melak", "Dewi-Melak."),
        ("Dewi Melak", "DewiMelak"),
        ("Dewi Melak", "Dewi MeIak"),
        ("Iwan", "lwan"),
        ("Bowo", "B0wo"),
        ("Mas'ud", "Mas’ud"),
        ("асе", "ace"),
        ("Kamal", "Karnal"),
    ],
)
def test_names_that_look_alike_have_one_key(one, other):
    assert key_of(one) == key_of(other)


def test_names_that_do_not_look_alike_have_two():
    assert len({key_of(name) for name in ("Dewi", "Dwi", "Devi", "王小明", "محمد", "Budi 7", "Budi 8")}) == 7


@given(st.text(max_size=60))
def test_any_text_is_a_name_with_a_key_or_refused(text):
    try:
        name = check(text, staff=STAFF, outlet="Kabar Mahakam")
    except NameRefused as refusal:
        assert str(refusal)
    else:
        assert 0 < len(key_of(name)) <= KEY_LENGTH
        assert check(name) == name and key_of(name) == key_of(key_of(name))


def test_a_name_is_taken_once_in_any_disguise(tamu, iseng):
    set_display_name(tamu, name="Dewi Melak", by=tamu)
    with pytest.raises(NameRefused):
        set_display_name(iseng, name="DEWI MEIAK", by=iseng)
    iseng.refresh_from_db()
    assert iseng.reader_profile.display_name == "Iseng"


def test_one_may_spell_ones_own_name_anew(tamu):
    set_display_name(tamu, name="Dewi Melak", by=tamu)
    assert set_display_name(tamu, name="dewi melak", by=tamu).display_name == "dewi melak"


def test_a_reader_may_not_be_called_like_a_colleague_of_ours(tamu, rani):
    with pytest.raises(NameRefused):
        set_display_name(tamu, name="Rani Siregar", by=tamu)
