"""A grown site in a second: the rows of bench_data on ground that needs neither the region files nor drawn photos."""

from articles.models import Section, Topic
from newsroom.accounts.models import StaffProfile
from newsroom.accounts.operations.staff import engage
from newsroom.demo.mass.comments import write_comments
from newsroom.demo.mass.ground import Ground, Place, Shape
from newsroom.demo.mass.stories import write_stories
from regions.models import Region
from regions.officials.models import Person

from .comments import make_reader
from .photos import make_photo
from .stories import body_of, chief, make_section


def make_ground() -> Ground:
    """Two cities of one province and a kecamatan, three sections (one within another), three topics, two officials."""
    province = Region.objects.create(
        slug="kalimantan-timur", name="Kalimantan Timur", short_name="Kaltim", kind="provinsi", code="64"
    )
    cities = [_city(name, province) for name in ("Samarinda", "Balikpapan")]
    district = Region.objects.create(
        slug="sambutan", name="Sambutan", short_name="Sambutan", kind="kecamatan", parent=cities[0]
    )
    politics = make_section("Politik")
    people = [
        Person.objects.create(full_name=name, slug=slug)
        for name, slug in (("Hasan Basri", "hasan-basri"), ("Siti Noor", "siti-noor"))
    ]
    text = "Warga membersihkan bantaran sungai."
    return Ground(
        sections=(
            politics,
            make_section("Budaya"),
            Section.objects.create(name="Pilkada", slug="pilkada", parent=politics),
        ),
        cities=tuple(_place(city) for city in cities),
        districts=(_place(district),),
        topics=tuple(Topic.objects.create(name=name) for name in ("Sungai Mahakam", "Pasar", "Banjir")),
        writers=(_writer("Rani Siregar", "rs"), _writer("Tono Wijaya", "tw")),
        editors=(_writer("Budi Hartono", "bh"),),
        photo_ids=(make_photo(by=chief()).pk,),
        shapes=(Shape("Kerja bakti dimulai pagi.", body_of(text), f"<p>{text}</p>", text, 4, 1),),
        officials={
            person.pk: {"name": person.full_name, "url": "", "office": "", "initials": "HB", "period": ""}
            for person in people
        },
    )


def grow(ground: Ground, *, stories: int, comments: int = 0, seed: int = 1) -> None:
    for _ in write_stories(ground, stories=stories, seed=seed):
        pass
    for _ in write_comments([make_reader(), make_reader()], comments=comments, seed=seed) if comments else ():
        pass


def _city(name: str, province: Region) -> Region:
    return Region.objects.create(
        slug=f"kota-{name.lower()}", name=f"Kota {name}", short_name=name, kind="kota", parent=province, seat=name
    )


def _place(region: Region) -> Place:
    return Place(region.pk, region.short_name, region.seat or region.short_name, region.ancestor_ids)


def _writer(name: str, initials: str) -> StaffProfile:
    return engage(name=name, position="reporter", by=None, initials=initials)
