"""A reader at the door: asks for a code, finds it in the mail, writes it into the page."""

import re
from typing import Any

import pytest
from django.core import mail
from django.test import Client

CODE = re.compile(r"\b[A-Z0-9]{4}-[A-Z0-9]{4}\b")
RULES = {"no_lies": "on", "no_hatred": "on", "no_contempt": "on"}


class Door:
    """One browser. `address` is the page that it was sent to last."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.address = ""

    def ask(self, email: str, *, next: str = "", **headers: Any) -> Any:
        self.address = "/akun/masuk/" + (f"?next={next}" if next else "")
        return self._post({"email": email}, **headers)

    def answer(self, code: str) -> Any:
        return self._post({"code": code})

    def come_in(self, email: str, *, next: str = "") -> Any:
        self.ask(email, next=next)
        return self.answer(code_in_mail(email))

    def agree(self, **changes: Any) -> Any:
        """Sends the form of the present page as it was shown, with the boxes ticked and these fields."""
        page = self.client.get(self.address)
        shown = {name: field.value() or "" for name, field in fields_of(page).items()}
        return self._post({**shown, **RULES, **changes})

    def _post(self, data: dict[str, Any], **headers: Any) -> Any:
        answer = self.client.post(self.address, {name: value for name, value in data.items() if value}, **headers)
        if answer.status_code == 302:
            self.address = answer.url
        return answer


def fields_of(page: Any) -> dict[str, Any]:
    form = page.context["form"]
    return {name: form[name] for name in form.fields}


def code_in_mail(email: str) -> str:
    """The code of the newest mail to this address."""
    letter = next(letter for letter in reversed(mail.outbox) if letter.to == [email])
    found = CODE.search(letter.body)
    assert found, letter.body
    return found[0]


@pytest.fixture
def door(client: Client, db: None) -> Door:
    return Door(client)


@pytest.fixture
def other_door(db: None) -> Door:
    return Door(Client())
