"""The documents are held to the code: a setting, a command or an address that isn't written down fails."""

import ast
import re

import pytest
from django.core.management import get_commands, load_command_class

from tests.house.sources import ROOT, all_files, name, python_files

READERS = {"text", "words", "flag", "number", "choice", "secret", "database", "cache"}
DOCUMENTED = re.compile(r"^#?([A-Z][A-Z0-9_]+)=", re.MULTILINE)


def variables_read() -> set[str]:
    """The variables that the code reads through newsroom/env.py."""
    read = set()
    for path in python_files("newsroom", "articles", "regions"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or not node.args:
                continue
            is_reader = getattr(node.func.value, "id", "") == "env" and node.func.attr in READERS
            if is_reader and isinstance(node.args[0], ast.Constant):
                read.add(node.args[0].value)
    return read


def test_every_variable_of_the_environment_is_documented():
    documented = set(DOCUMENTED.findall((ROOT / ".env.example").read_text(encoding="utf-8")))
    read = variables_read()
    assert "DATABASE_URL" in read, "this test no longer sees how settings are read"
    assert not (missing := read - documented), f"Describe in .env.example: {sorted(missing)}"
    assert not (stale := documented - read), f"Nothing reads these; take them out of .env.example: {sorted(stale)}"


OWN_COMMANDS = sorted(
    command for command, app in get_commands().items() if str(app).split(".")[0] in {"newsroom", "articles", "regions"}
)


@pytest.mark.parametrize("command", OWN_COMMANDS)
def test_every_command_says_what_it_does(command):
    app = get_commands()[command]
    help_text = load_command_class(app, command).help
    assert len(help_text.split()) >= 4, f"Give {command} a help text of a sentence."


def test_every_command_stands_in_the_documents():
    written = "\n".join(
        path.read_text(encoding="utf-8") for path in all_files() if path.suffix == ".md" and "docs" in path.parts
    )
    missing = [command for command in OWN_COMMANDS if f"`{command}" not in written]
    assert not missing, f"Describe in docs/operations.md: {missing}"


def test_every_make_target_says_what_it_does():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE).group(1).split())
    described = set(re.findall(r"^([a-z-]+):.*## \S", makefile, re.MULTILINE))
    assert targets == described


def test_links_between_documents_lead_somewhere():
    broken = []
    for path in all_files():
        if path.suffix != ".md":
            continue
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8")):
            if "://" not in target and not target.startswith("mailto:") and not (path.parent / target).exists():
                broken.append(f"{name(path)}: {target}")
    assert not broken, f"These links lead nowhere: {broken}"
