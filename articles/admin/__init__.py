from .beats import BeatAdmin
from .notices import CorrectionAdmin, RetractionAdmin
from .sections import SectionAdmin
from .stories import ArticleAdmin
from .topics import TopicAdmin

__all__ = ["ArticleAdmin", "BeatAdmin", "CorrectionAdmin", "RetractionAdmin", "SectionAdmin", "TopicAdmin"]
