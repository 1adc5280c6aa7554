"""Fetcher: the addresses that the engine asks for become files of the project, and nothing else."""

from mimetypes import MimeTypes
from urllib.request import DataHandler, Request

from weasyprint.urls import URLFetcher, URLFetcherResponse

from octavo.problems import Location
from octavo.typeset.pictures import problem_of_picture
from octavo.typeset.reach import NotServedError, Reach
from octavo.typeset.remarks import Remarks

MAX_DATA_URL = 2_000_000  # characters
_TYPES = MimeTypes()  # the standard library's own list: what the system adds differs by machine
_PICTURES = frozenset((".gif", ".jpeg", ".jpg", ".png", ".svg", ".tif", ".tiff", ".webp"))


class ProjectFetcher(URLFetcher):  # type: ignore[misc] # the engine has no types
    """Serves files within reach, and remembers which; all else is refused and remarked upon."""

    def __init__(self, reach: Reach, remarks: Remarks) -> None:
        """Take what may be read, and where to say what may not."""
        super().__init__(allowed_protocols=("data",), allow_redirects=False)
        self.reach = reach
        self.remarks = remarks
        self.read: set[str] = set()

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:  # noqa: ARG002 - the engine's signature
        """Give the content of a file of the project.

        Raises NotServedError for all else; the engine goes on without the file.
        """
        try:
            if url[:5].lower() == "data:":
                return _inline(url)
            return self._file(url)
        except NotServedError as refusal:
            self.remarks.refuse(url, refusal)
            raise

    def _file(self, url: str) -> URLFetcherResponse:
        path = self.reach.locate(url)
        name = self.reach.name_of(path)
        if path.suffix.lower() in _PICTURES:
            problem = problem_of_picture(path, name, Location(name))
            if problem:
                raise NotServedError(problem.message, problem.hint, problem.code)
        try:
            content = path.read_bytes()
        except OSError as error:
            message = f"'{name}' cannot be read: {(error.strerror or str(error)).lower()}"
            raise NotServedError(message, "check who may read the file") from error
        self.read.add(name)
        kind = _TYPES.guess_type(path.name)[0] or "application/octet-stream"
        if kind == "text/css":
            self.remarks.keep_sheet(url, name, content.decode("utf-8", "replace"))
        return URLFetcherResponse(url, content, {"Content-Type": kind})


def _inline(url: str) -> URLFetcherResponse:
    """Read what a data: URL holds in itself."""
    if len(url) > MAX_DATA_URL:
        message = f"a data: URL has {len(url)} characters; {MAX_DATA_URL} are allowed"
        raise NotServedError(message, "put the file into content/ and name it")
    try:
        response = DataHandler().data_open(Request(url))  # noqa: S310 - it opens no connection
    except (ValueError, TypeError) as error:
        raise NotServedError("a data: URL cannot be read", "write it as RFC 2397 has it") from error
    return URLFetcherResponse(url, response.read(), dict(response.headers))
