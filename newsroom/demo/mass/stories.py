"""Many stories: the rows that publishing leaves behind, a batch at a time."""

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from django.db import models, transaction
from django.db.models import Max
from django.utils import timezone

from articles.models import (
    Article,
    ArticlePerson,
    ArticleRegion,
    ArticleText,
    ArticleTopic,
    Contribution,
    Correction,
    Revision,
    Topic,
)
from articles.operations.publishing import COMPILER_VERSION
from articles.operations.snapshots import SCHEMA_VERSION, Credit, Snapshot
from articles.states import State
from newsroom.accounts.models import StaffProfile
from newsroom.text.slugs import slugify

from .ground import Ground, Place, Shape
from .sequences import reset_sequences

BATCH = 1000
YEARS = 8
SUBJECTS = (
    "Warga Perbaiki Jembatan Kayu", "Harga Beras Turun", "Puskesmas Buka Loket Malam", "Sekolah Tambah Ruang Baca",
    "Petani Coba Benih Tahan Rendaman", "Pasar Pindah Sementara", "Nelayan Catat Tangkapan Bersama", "Jalan Poros Mulai Diaspal",
    "Pelajar Bersihkan Parit", "Perajin Buka Kelas Anyaman", "Air Bersih Mengalir Lagi", "Klub Kampung Lolos ke Babak Akhir",
    "Musyawarah Sepakati Batas Kebun", "Kapal Penyeberangan Tambah Jadwal", "Perpustakaan Keliling Kembali", "Bank Sampah Buka Cabang",
)  # fmt: skip
TAILS = (
    "Antrean Berkurang", "Warga Ikut Menjaga", "Selesai Lebih Cepat", "Hasilnya Diumumkan Pekan Depan", "Begini Tahapannya",
    "Anggarannya Dibuka", "Catatan Lima Tahun Terakhir", "Yang Perlu Diketahui", "Dimulai dari Satu RT", "Pedagang Menyesuaikan Jam",
)  # fmt: skip


@dataclass
class Rows:
    """One batch, table by table, in the order in which it is written."""

    stories: list[Article] = field(default_factory=list)
    revisions: list[Revision] = field(default_factory=list)
    texts: list[ArticleText] = field(default_factory=list)
    credits: list[Contribution] = field(default_factory=list)
    regions: list[ArticleRegion] = field(default_factory=list)
    topics: list[ArticleTopic] = field(default_factory=list)
    persons: list[ArticlePerson] = field(default_factory=list)
    corrections: list[Correction] = field(default_factory=list)

    def tables(self) -> list[list[models.Model]]:
        return list(self.__dict__.values())


def write_stories(ground: Ground, *, stories: int, seed: int) -> Iterator[int]:
    """Writes `stories` stories over the last years and gives how many there are after each batch.

    Story and version point at each other, and a public story must have both. So keys are drawn here, and the database,
    which looks at foreign keys when a transaction ends, meets each pair whole.
    """
    maker = Maker(ground, stories=stories, seed=seed)
    for start in range(0, stories, BATCH):
        rows = Rows()
        for number in range(start, min(start + BATCH, stories)):
            maker.add(rows, number)
        with transaction.atomic():
            for table in rows.tables():
                if table:
                    type(table[0])._base_manager.bulk_create(table)
        yield start + len(rows.stories)
    reset_sequences(Article, Revision)


class Maker:
    def __init__(self, ground: Ground, *, stories: int, seed: int) -> None:
        self.ground = ground
        self.chance = random.Random(seed)  # noqa: S311 - made-up stories, no secrets
        self.now = timezone.now()
        self.step = dt.timedelta(days=365 * YEARS) / max(stories, 1)
        self.stories = stories
        self.first_story = (Article.objects.aggregate(last=Max("pk"))["last"] or 0) + 1
        self.first_revision = (Revision.objects.aggregate(last=Max("pk"))["last"] or 0) + 1

    def add(self, rows: Rows, number: int) -> None:
        chance, ground = self.chance, self.ground
        shape = chance.choice(ground.shapes)
        section = chance.choice(ground.sections)
        place = self._place()
        writer, editor = chance.choice(ground.writers), chance.choice(ground.editors)
        # Not in the order of their keys, as in life: up to two days' worth of stories earlier.
        moment = (
            self.now - self.step * (self.stories - number - chance.random()) - chance.random() * dt.timedelta(days=2)
        )
        state = self._state()
        listed_at = moment if state == State.PUBLISHED else None
        snapshot = Snapshot(
            headline=f"{chance.choice(SUBJECTS)} di {place.name}, {chance.choice(TAILS)}",
            standfirst=shape.standfirst,
            section_id=section.pk,
            body=shape.body,
            dateline_city=place.city,
            hero_id=chance.choice(ground.photo_ids) if chance.random() < 0.85 else None,
            primary_region_id=place.region_id,
            other_region_ids=self._others(place),
            person_ids=self._persons(),
            topics=tuple(topic.name for topic in self._topics()),
            credits=(Credit(writer.pk), Credit(editor.pk, role=Contribution.Role.EDITOR)),
        )
        story = Article(
            pk=self.first_story + number,
            state=state,
            headline=snapshot.headline,
            standfirst=snapshot.standfirst,
            slug=slugify(snapshot.headline),
            dateline_city=snapshot.dateline_city,
            byline=writer.name,
            section_id=section.pk,
            root_section_id=section.root_id,
            primary_region_id=place.region_id,
            hero_id=snapshot.hero_id,
            words=shape.words,
            reading_minutes=shape.minutes,
            published_at=listed_at,
            working_revision_id=self.first_revision + number,
            live_revision_id=self.first_revision + number if listed_at else None,
            created_at=moment,
            touched_at=moment,
        )
        rows.stories.append(story)
        rows.revisions.append(
            Revision(
                pk=self.first_revision + number,
                article=story,
                number=1,
                snapshot=snapshot.to_json(),
                schema_version=SCHEMA_VERSION,
                author_name=writer.name,
            )
        )
        rows.texts.append(_text(story, shape, officials=[ground.officials[pk] for pk in snapshot.person_ids]))
        self._link(rows, story, snapshot, place, writer=writer, editor=editor)
        if listed_at and chance.random() < 0.005:
            story.revised_at = min(moment + dt.timedelta(hours=3), self.now)
            rows.corrections.append(
                Correction(
                    article=story,
                    text="Sebelumnya tertulis 12, yang benar 21.",
                    reason="Salah ketik",
                    posted_at=story.revised_at,
                )
            )

    def _link(
        self,
        rows: Rows,
        story: Article,
        snapshot: Snapshot,
        place: Place,
        *,
        writer: StaffProfile,
        editor: StaffProfile,
    ) -> None:
        at = story.published_at
        rows.credits += [
            Contribution(article=story, profile=writer, initials=writer.initials, listed_at=at),
            Contribution(
                article=story,
                profile=editor,
                role=Contribution.Role.EDITOR,
                initials=editor.initials,
                order=1,
                listed_at=at,
            ),
        ]
        relations = {place.region_id: ArticleRegion.Relation.PRIMARY}
        relations |= dict.fromkeys(snapshot.other_region_ids, ArticleRegion.Relation.OTHER)
        for region_id in place.around:
            relations.setdefault(region_id, ArticleRegion.Relation.WITHIN)
        rows.regions += [
            ArticleRegion(article=story, region_id=region_id, relation=relation, listed_at=at)
            for region_id, relation in relations.items()
        ]
        topics = {topic.name: topic for topic in self.ground.topics}
        rows.topics += [ArticleTopic(content_object=story, tag=topics[name], listed_at=at) for name in snapshot.topics]
        rows.persons += [
            ArticlePerson(article=story, person_id=person_id, order=order, listed_at=at)
            for order, person_id in enumerate(snapshot.person_ids)
        ]

    def _place(self) -> Place:
        """Most stories happen in a few cities, one in three is told as of a kecamatan."""
        places = self.ground.districts if self.chance.random() < 0.33 else self.ground.cities
        return places[min(int(self.chance.expovariate(4 / len(places))), len(places) - 1)]

    def _others(self, place: Place) -> tuple[int, ...]:
        other = self.chance.choice(self.ground.cities).region_id
        return (other,) if self.chance.random() < 0.2 and other not in {place.region_id, *place.around} else ()

    def _persons(self) -> tuple[int, ...]:
        """One story in four names officials."""
        known = list(self.ground.officials)
        return (
            tuple(self.chance.sample(known, min(len(known), self.chance.randint(1, 2))))
            if self.chance.random() < 0.25
            else ()
        )

    def _topics(self) -> set[Topic]:
        """One to four; a few are asked for far more often than the rest."""
        topics = self.ground.topics
        return {topics[int(len(topics) * self.chance.random() ** 2)] for _ in range(self.chance.randint(1, 4))}

    def _state(self) -> State:
        dice = self.chance.random()
        return State.DRAFT if dice < 0.006 else State.IN_REVIEW if dice < 0.01 else State.PUBLISHED


def _text(story: Article, shape: Shape, *, officials: list[dict[str, str]]) -> ArticleText:
    if not story.published_at:
        return ArticleText(article=story)
    return ArticleText(
        article=story,
        body=shape.body,
        html=shape.html,
        plain=shape.plain,
        officials=officials,
        compiler_version=COMPILER_VERSION,
    )
