"""Files: the names of what a build leaves in its folder, but for the manifest."""

READING = "reading.pdf"
COVER = "cover.pdf"
UNPROVED = "unproved.pdf"  # the PDF of a build that failed, in a folder of its own
JSON = "report.json"
HTML = "report.html"
