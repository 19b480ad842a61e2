"""Every screen the kiosk has: which route it answers, and the model that feeds it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from screens import routes
from screens.about.about_model import AboutModel
from screens.access.access_model import AccessModel
from screens.around.around_model import AroundModel
from screens.attract.attract_model import AttractModel
from screens.checker.checker_model import CheckerModel
from screens.checker_answers.checker_answers_model import CheckerAnswersModel
from screens.checker_others.checker_others_model import CheckerOthersModel
from screens.checker_question.checker_question_model import CheckerQuestionModel
from screens.checker_result.checker_result_model import CheckerResultModel
from screens.checker_results.checker_results_model import CheckerResultsModel
from screens.getting_ready.getting_ready_model import GettingReadyModel
from screens.guide.guide_model import GuideModel
from screens.home.home_model import HomeModel
from screens.more_topics.more_topics_model import MoreTopicsModel
from screens.notices.notices_model import NoticesModel
from screens.place.place_model import PlaceModel
from screens.screen_model import ScreenModel
from screens.search.search_model import SearchModel
from screens.service_page.service_page_model import ServicePageModel
from screens.take_home.take_home_model import TakeHomeModel
from screens.topic.topic_model import TopicModel


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen's folder and what feeds it; the folder is also its QML module and names its QML type."""

    folder: str
    make_model: Callable[..., ScreenModel]

    @property
    def qml_module(self) -> str:
        """The QML module to import."""
        return f"screens.{self.folder}"

    @property
    def qml_type(self) -> str:
        """The type in it."""
        return "".join(word.title() for word in self.folder.split("_")) + "Screen"


SCREENS: dict[type[Any], Screen] = {
    routes.Attract: Screen("attract", AttractModel),
    routes.GettingReady: Screen("getting_ready", GettingReadyModel),
    routes.Home: Screen("home", HomeModel),
    routes.Search: Screen("search", SearchModel),
    routes.Notices: Screen("notices", NoticesModel),
    routes.Topic: Screen("topic", TopicModel),
    routes.MoreTopics: Screen("more_topics", MoreTopicsModel),
    routes.Around: Screen("around", AroundModel),
    routes.ServicePage: Screen("service_page", ServicePageModel),
    routes.Guide: Screen("guide", GuideModel),
    routes.Place: Screen("place", PlaceModel),
    routes.TakeHome: Screen("take_home", TakeHomeModel),
    routes.Checker: Screen("checker", CheckerModel),
    routes.CheckerQuestion: Screen("checker_question", CheckerQuestionModel),
    routes.CheckerResults: Screen("checker_results", CheckerResultsModel),
    routes.CheckerResult: Screen("checker_result", CheckerResultModel),
    routes.CheckerOthers: Screen("checker_others", CheckerOthersModel),
    routes.CheckerAnswers: Screen("checker_answers", CheckerAnswersModel),
    routes.CheckerTakeHome: Screen("take_home", TakeHomeModel),
    routes.Access: Screen("access", AccessModel),
    routes.About: Screen("about", AboutModel),
}
