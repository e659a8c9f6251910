from .address import FormerAddress
from .article import Article, ArticleQuerySet
from .beat import Beat
from .byline import Contribution
from .comment_summary import CommentSummary
from .correction import Correction
from .placing import ArticlePerson, ArticleRegion, ArticleTopic
from .retraction import Retraction
from .revision import Revision
from .section import Section
from .text import ArticleText
from .topic import Topic

__all__ = [
    "Article",
    "ArticlePerson",
    "ArticleQuerySet",
    "ArticleRegion",
    "ArticleText",
    "ArticleTopic",
    "Beat",
    "CommentSummary",
    "Contribution",
    "Correction",
    "FormerAddress",
    "Retraction",
    "Revision",
    "Section",
    "Topic",
]
