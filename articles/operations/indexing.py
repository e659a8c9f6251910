"""Keeps the search index true: called in the transaction that changes what is public."""

from newsroom.searchindex import index

from ..models import Article
from ..search_document import KIND, document_of


def index_story(article: Article) -> None:
    """Writes the live story into the public index, or takes it out when it isn't public."""
    if article.is_public:
        index.put(document_of(article))
    else:
        forget_story(article)


def forget_story(article: Article) -> None:
    index.remove(KIND, article.pk)
