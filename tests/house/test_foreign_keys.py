"""Foreign keys obey the same order as imports: a room points at rooms below it, never up."""

from django.apps import apps
from django.db.models import ForeignKey, ManyToManyField, Model

# From the roof down. Whoever adds a room says here where it stands.
FLOORS = (
    {"demo"},
    {"desk", "health"},
    {"fronts", "search", "pages"},
    {"comments"},
    {"articles"},
    {"media"},
    {"officials"},
    {"regions"},
    {"searchindex"},
    {"accounts"},
    {"outlet"},
    {"audit"},
    {"jobs"},
    {"text"},
)
HEIGHT = {label: -floor for floor, labels in enumerate(FLOORS) for label in labels}


def own_models() -> list[type[Model]]:
    rooms = {"newsroom", "articles", "regions"}
    return [model for model in apps.get_models() if model.__module__.split(".")[0] in rooms]


def test_every_room_has_a_place():
    missing = {model._meta.app_label for model in own_models()} - set(HEIGHT)
    assert not missing, f"Put into FLOORS: {missing}"


def test_no_room_points_upwards():
    from django.contrib.auth import get_user_model

    upwards = []
    for model in own_models():
        for field in model._meta.get_fields():
            if not isinstance(field, ForeignKey | ManyToManyField):
                continue
            target = field.related_model
            label = target._meta.app_label
            # Anybody may point at the account; Django's own tables are below everything.
            if target is get_user_model() or label not in HEIGHT:
                continue
            if HEIGHT[label] > HEIGHT[model._meta.app_label]:
                upwards.append(f"{model._meta.label}.{field.name} -> {target._meta.label}")
    assert not upwards, f"Turn these round, or push the data down: {upwards}"
