"""Outputs: the account of a build becomes the files that stand in its folder."""

from octavo.deliver.account import Account
from octavo.deliver.files import HTML, JSON
from octavo.deliver.report import report_json
from octavo.deliver.report_page import report_html


def outputs(account: Account) -> dict[str, bytes]:
    """Give the PDFs and both reports by their names; the same account gives the same bytes."""
    report = report_json(
        account.book.edition,
        account.problems,
        account.facts,
        account.proof,
        account.folios,
        account.waived,
    )
    return {
        account.pdf_name: account.pdf,
        **(account.files if account.delivered else {}),
        JSON: report.encode(errors="backslashreplace"),  # which JSON reads as the same character
        HTML: report_html(account),
    }
