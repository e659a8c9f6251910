"""What of a story can be searched for."""

from newsroom.searchindex.document import SearchDocument

from .models import Article, ArticlePerson, ArticleRegion, ArticleTopic

KIND = "story"


def document_of(article: Article) -> SearchDocument:
    """The public story as the index keeps it: plain text only, never HTML."""
    regions = [
        row.region
        for row in ArticleRegion.objects.filter(article=article).select_related("region").order_by("relation", "id")
    ]
    persons = [row.person for row in ArticlePerson.objects.filter(article=article).select_related("person")]
    topics = [row.tag.name for row in ArticleTopic.objects.filter(content_object=article).select_related("tag")]
    assert article.published_at is not None  # noqa: S101 - only public stories are indexed
    return SearchDocument(
        kind=KIND,
        id=article.pk,
        title=article.headline,
        lead=f"{article.standfirst} {article.kicker}".strip(),
        body=article.text.plain,
        names=" ".join(
            [*(person.full_name for person in persons), *(region.name for region in regions), *topics, article.byline]
        ),
        published_at=article.published_at,
        facets={
            "section": [article.section.slug],
            "region": [region.slug for region in regions],
            "person": [person.slug for person in persons],
            "story_kind": [article.kind],
        },
    )
