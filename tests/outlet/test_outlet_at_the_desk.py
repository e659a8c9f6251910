"""The house's own row at the desk."""

import pytest
from django.urls import reverse

from newsroom.audit.models import Entry
from newsroom.outlet.current import outlet
from newsroom.outlet.models import Outlet

FORM = "/admin/outlet/outlet/1/change/"


@pytest.fixture
def shown(client, sari):
    """The form's fields as they are shown, for the editor-in-chief."""
    client.force_login(sari)
    form = client.get(FORM).context["adminform"].form
    return {name: form[name].value() or "" for name in form.fields}


def test_its_list_is_its_form_also_before_there_is_a_row(client, shown):
    assert not Outlet.objects.exists()
    assert client.get(reverse("admin:outlet_outlet_changelist")).url == FORM
    assert shown["name"] == "Newsroom"
    assert client.get("/admin/outlet/outlet/2/change/").status_code == 302


def test_a_change_shows_at_once_and_stands_in_the_log(client, shown, sari):
    assert client.post(FORM, {**shown, "name": "Kabar Mahakam"}).status_code == 302
    assert outlet().name == "Kabar Mahakam"
    assert client.post(FORM, {**shown, "name": "Kabar Mahakam", "comment_rules_version": "2"}).status_code == 302
    last = Entry.objects.filter(action="outlet.change").first()
    assert last.by == sari and last.detail == {"former": {"comment_rules_version": "1"}}
    assert Outlet.objects.count() == 1


def test_it_is_neither_added_twice_nor_deleted(client, shown):
    client.post(FORM, {**shown, "name": "Kabar Mahakam"})
    assert client.get(reverse("admin:outlet_outlet_add")).status_code == 403
    assert client.post(reverse("admin:outlet_outlet_delete", args=[1]), {"post": "yes"}).status_code == 403
