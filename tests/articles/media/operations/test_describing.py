"""Descriptions, rights and focal point: who may change them, and what follows."""

import datetime as dt

import pytest
from django.core.exceptions import PermissionDenied
from django.core.files.storage import storages
from django.db import IntegrityError, transaction

from articles.media.errors import DescriptionRefused, IsWithdrawn, StillUsed
from articles.media.models import Asset, Use
from articles.media.operations import withdrawing
from articles.media.operations.describing import describe, set_focus, set_rights
from articles.media.operations.using import state_uses
from articles.media.operations.withdrawing import remove_superseded, remove_unnamed, withdraw
from articles.media.states import Licence, State
from newsroom.audit.models import Entry
from tests.factories.photos import drawing, make_photo, picture_file

pytestmark = pytest.mark.django_db


def names(asset: Asset) -> set[str]:
    return set(asset.renditions.current().values_list("name", flat=True))


def test_the_author_of_a_photo_describes_it_anew_and_the_log_keeps_the_former_text(rani):
    asset = make_photo(by=rani)
    describe(asset, alt="Jembatan dari hilir.", caption="Baru.", credit="Rani", by=rani)
    asset.refresh_from_db()
    assert (asset.alt, asset.caption) == ("Jembatan dari hilir.", "Baru.")
    assert Entry.objects.get(action="media.describe").detail["former"]["alt"] == "Jembatan Mahakam pada sore hari."


def test_somebody_elses_photo_is_changed_by_those_who_keep_the_library(rani, budi, sari):
    asset = make_photo(by=sari)
    with pytest.raises(PermissionDenied):
        describe(asset, alt="Diubah.", by=rani)
    describe(asset, alt="Diubah.", by=budi)
    asset.refresh_from_db()
    assert asset.alt == "Diubah."


def test_saving_without_a_change_writes_no_log(rani):
    asset = make_photo(by=rani)
    describe(asset, alt=asset.alt, credit=asset.credit, by=rani)
    assert not Entry.objects.filter(action="media.describe").exists()


def test_rights_are_dated_and_a_generated_picture_names_its_program(budi):
    asset = make_photo(by=budi)
    set_rights(asset, licence=Licence.AGENCY, holder="Kantor berita", expire_on=dt.date(2027, 1, 31), by=budi)
    with pytest.raises(DescriptionRefused):
        set_rights(asset, licence=Licence.OWN, ai_generated=True, by=budi)
    asset.refresh_from_db()
    assert (asset.licence, asset.rights_expire_on) == (Licence.AGENCY, dt.date(2027, 1, 31))
    assert list(Asset.objects.expired(dt.date(2027, 2, 1))) == [asset]
    assert not Asset.objects.expired(dt.date(2027, 1, 31)).exists()


def test_a_moved_focal_point_gives_crops_new_names_and_leaves_the_whole_photo_alone(rani):
    asset = make_photo(by=rani, data=picture_file(image=drawing(400, 300)))
    before = names(asset)
    whole = set(asset.renditions.filter(crop="original").values_list("name", flat=True))
    set_focus(asset, x=0.05, y=0.5, by=rani)
    after = names(asset)
    assert whole < after
    assert before - after and after - before
    # Pages that are still in caches name the former files.
    assert all(storages["default"].exists(name) for name in before)


def test_a_focal_point_moved_back_finds_its_former_files(rani):
    asset = make_photo(by=rani)
    before = names(asset)
    set_focus(asset, x=0.05, y=0.5, by=rani)
    set_focus(asset, x=0.5, y=0.5, by=rani)
    assert names(asset) == before


def test_superseded_files_go_after_a_month(rani):
    asset = make_photo(by=rani)
    before = names(asset)
    set_focus(asset, x=0.05, y=0.5, by=rani)
    assert remove_superseded() == 0
    long_ago = dt.timedelta(days=31)
    for row in asset.renditions.filter(superseded_at__isnull=False):
        type(row).objects.filter(pk=row.pk).update(superseded_at=row.superseded_at - long_ago)
    assert remove_superseded() == len(before - names(asset))
    assert not [name for name in before - names(asset) if storages["default"].exists(name)]
    assert all(storages["default"].exists(name) for name in names(asset))


@pytest.mark.parametrize(("x", "y"), [(-0.1, 0.5), (0.5, 1.01)])
def test_a_focal_point_lies_inside_the_photo(rani, x, y):
    asset = make_photo(by=rani)
    with pytest.raises(DescriptionRefused):
        set_focus(asset, x=x, y=y, by=rani)
    with pytest.raises(IntegrityError), transaction.atomic():
        Asset.objects.filter(pk=asset.pk).update(focus_x=x, focus_y=y)


def test_a_withdrawn_photo_loses_every_public_file_and_keeps_its_original(sari, django_capture_on_commit_callbacks):
    asset = make_photo(by=sari)
    public = names(asset)
    with django_capture_on_commit_callbacks(execute=True):
        withdraw(asset, reason="Permintaan keluarga.", by=sari)
    asset.refresh_from_db()
    assert asset.state == State.WITHDRAWN and not asset.renditions.exists()
    assert not [name for name in public if storages["default"].exists(name)]
    assert storages["private"].exists(asset.original)
    assert Entry.objects.get(action="media.withdraw").detail == {"reason": "Permintaan keluarga."}
    with pytest.raises(IsWithdrawn):
        describe(asset, alt="Lagi.", by=sari)


def test_a_photo_in_use_says_where_it_must_be_replaced_first(sari):
    asset = make_photo(by=sari)
    state_uses(place="article:12", asset_ids=[asset.pk], label="Jembatan ditutup", url="/daerah/…")
    with pytest.raises(StillUsed, match="Jembatan ditutup"):
        withdraw(asset, reason="Salah.", by=sari)
    state_uses(place="article:12", asset_ids=[])
    assert withdraw(asset, reason="Salah.", by=sari).is_withdrawn


def test_a_reporter_may_not_withdraw(rani):
    asset = make_photo(by=rani)
    with pytest.raises(PermissionDenied):
        withdraw(asset, reason="Salah.", by=rani)


def test_stating_uses_again_replaces_them(rani):
    one, other = make_photo(by=rani), make_photo(by=rani)
    state_uses(place="article:12", asset_ids=[one.pk], label="Lama", url="/lama/")
    state_uses(place="article:12", asset_ids=[one.pk, other.pk], label="Baru", url="/baru/")
    assert set(Use.objects.values_list("asset_id", "label")) == {(one.pk, "Baru"), (other.pk, "Baru")}
    state_uses(place="article:12", asset_ids=[other.pk], label="Baru", url="/baru/")
    assert list(Use.objects.values_list("asset_id", flat=True)) == [other.pk]


def test_files_that_nothing_names_are_swept_and_all_others_stay(rani, monkeypatch):
    asset = make_photo(by=rani)
    lost = asset.renditions.first()
    type(lost).objects.filter(pk=lost.pk).delete()
    assert remove_unnamed() == 0, "a file of this minute may belong to a transaction that hasn't ended"
    monkeypatch.setattr(withdrawing, "KEEP_UNNAMED", dt.timedelta(seconds=-60))
    remove_unnamed()
    assert not storages["default"].exists(lost.name)
    assert all(storages["default"].exists(name) for name in names(asset))
    assert storages["private"].exists(asset.original)
