"""House rules that a linter can't say. Each message shows the mend."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.sources import name, python_files

MOST_LINES = 400
NAMELESS = {"utils.py", "helpers.py", "common.py", "misc.py"}
# Where a person's request comes in: they call one operation, which saves.
THIN = {"views", "admin", "forms"}


def test_a_file_is_read_in_one_sitting():
    long = {
        name(path): lines
        for path in python_files("newsroom", "articles", "regions", "tests")
        if (lines := path.read_text(encoding="utf-8").count("\n")) > MOST_LINES
        # Tables of facts and made-up stories are read in another way.
        and "data" not in path.parts
        and path.stem != "samples"
    }
    assert not long, f"Longer than {MOST_LINES} lines: make each a folder of the same name: {long}"


def test_every_file_has_a_name_that_says_something():
    nameless = [name(path) for path in python_files() if path.name in NAMELESS]
    assert not nameless, f"Name these after what is in them: {nameless}"


def test_every_room_says_what_it_is_for():
    silent = []
    for path in python_files():
        if path.name != "__init__.py" or not _is_room(path.parent):
            continue
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))):
            silent.append(name(path))
    assert not silent, f"Say in a docstring of a few lines what each room is for: {silent}"


def _is_room(folder: Path) -> bool:
    return (folder / "apps.py").exists() or (folder / "models").is_dir()


def test_views_forms_and_admin_save_nothing_themselves():
    found = [f"{name(path)}:{line}" for path, line in _calls_in_thin_files({"save", "bulk_create", "bulk_update"})]
    assert not found, f"Call an operation instead; it checks the right, the state and writes the log: {found}"


def _calls_in_thin_files(methods: set[str]) -> Iterator[tuple[Path, int]]:
    for path in python_files():
        if not THIN & {*path.parts, path.stem}:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            is_super = isinstance(node.func.value, ast.Call) and getattr(node.func.value.func, "id", "") == "super"
            if node.func.attr in methods and not is_super:
                yield path, node.lineno


def test_texts_for_translation_are_plain_strings():
    """An f-string is filled in before gettext sees it, so its translation is never found."""
    found = []
    for path in python_files():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {
                "_",
                "gettext",
                "gettext_lazy",
                "ngettext",
            }:
                found += [f"{name(path)}:{node.lineno}" for text in node.args if isinstance(text, ast.JoinedStr)]
    assert not found, f'Write _("… %(name)s") % {{"name": …}}: {found}'


def test_nothing_is_left_for_later():
    pattern = re.compile(r"#.*\b(TODO|FIXME|XXX|HACK)\b")
    found = [
        f"{name(path)}:{number}"
        for path in python_files("newsroom", "articles", "regions")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]
    assert not found, f"Do it, or write it down where it will be found: {found}"


def test_only_one_module_names_the_task_library():
    found = [
        name(path)
        for path in python_files()
        if re.search(
            r"^from django_tasks import|^import django_tasks\b", path.read_text(encoding="utf-8"), re.MULTILINE
        )
    ]
    assert found == ["newsroom/tasks/queue.py"], "Write: from newsroom.tasks.queue import task"


def test_we_have_no_signals_of_our_own():
    pattern = re.compile(r"@receiver\(|\b(pre|post)_(save|delete)\.connect")
    found = [name(path) for path in python_files() if pattern.search(path.read_text(encoding="utf-8"))]
    assert not found, f"Call what should happen from the operation, or announce it: {found}"
