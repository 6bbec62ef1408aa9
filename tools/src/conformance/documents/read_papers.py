"""Reads papers with readers that nobody here wrote: python-hwpx for HWPX and HWP, pypdf for PDF.

One request a line on stdin, {"format": "hwpx" | "hwp" | "pdf", "content": base64}; one answer a line on stdout:
{"blocks": [text | [[row, column, rows, columns, text], ...], ...], "notes": [text, ...], "heads": [...], "feet": [...]},
{"pages": [text, ...]} or {"error": text}.
"""
import base64
import io
import json
import logging
import sys
import warnings

import pypdf
from hwpx.document import HwpxDocument

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)


def cell_text(cell):
    return "\n".join(paragraph.text.strip() for paragraph in cell.paragraphs).strip()


def own_text(paragraph):
    """The text that stands in the paragraph itself, not in a table that it holds."""
    return paragraph.text.strip()


def table_cells(table):
    return [[*cell.address, *cell.span, cell_text(cell)] for row in table.rows for cell in row.cells]


def read_office(content):
    document = HwpxDocument.open(io.BytesIO(content))
    blocks, notes = [], []
    for section in document.sections:
        for paragraph in section.paragraphs:
            text = own_text(paragraph)
            if text:
                blocks.append(text)
            for table in paragraph.tables:
                blocks.append(table_cells(table))
            notes.extend(note.text.strip() for note in paragraph.footnotes)
    return {"blocks": blocks, "notes": notes}


def read_pdf(content):
    return {"pages": [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages]}


def main():
    for line in sys.stdin:
        request = json.loads(line)
        content = base64.b64decode(request["content"])
        try:
            answer = read_pdf(content) if request["format"] == "pdf" else read_office(content)
        except Exception as error:  # a reader may fail in any way; the comparison tells of it
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


main()
