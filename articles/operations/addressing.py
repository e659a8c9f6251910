"""Addresses that the story had before keep leading to it."""

from ..models import Article, FormerAddress


def keep_former_address(article: Article, former: str) -> None:
    """Notes `former` if the story's address is another one by now; takes the new one out of the former ones."""
    now = article.get_absolute_url()
    if former == now:
        return
    FormerAddress.objects.filter(path=now).delete()
    FormerAddress.objects.update_or_create(path=former, defaults={"article": article})
