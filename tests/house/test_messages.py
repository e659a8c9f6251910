"""Readers never see English by accident."""

from newsroom import messages


def test_every_message_is_translated():
    assert messages.catalogues(), "locale/ has no catalogue"
    problems = messages.incomplete()
    assert not problems, "\n".join(problems[:30])


def test_a_gap_is_found(tmp_path, monkeypatch):
    folder = tmp_path / "locale" / "id" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "django.po").write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        'msgid "Read"\nmsgstr "Baca"\n\nmsgid "Home"\nmsgstr ""\n\n#, fuzzy\nmsgid "Topic"\nmsgstr "Topik"\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(messages, "LOCALE", tmp_path / "locale")
    assert [line.split(": ")[1] for line in messages.incomplete()] == [
        "not translated",
        "fuzzy, check it and take the mark away",
    ]
    assert [path.name for path in messages.compile_all()] == ["django.mo"]
    assert messages.compile_all() == []
