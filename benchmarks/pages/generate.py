#!/usr/bin/env python3
"""Typesets invented articles as newspaper pages, each a PDF with its gold beside it.

    generate.py ARTICLES.jsonl... OUT [--manner NAME]... [--pages N] [--seed N] [--ocr]

Needs Debian's chromium, libreoffice-writer, fonts-noto-cjk and poppler-utils, for --ocr also
tesseract-ocr and tesseract-ocr-chi-sim. The gold is known by construction, from what is typeset:
for each article its headline, kicker, byline, body and caption.
"""
import argparse
import json
import pathlib
import random
import subprocess

import chromium
import content
import libreoffice
from manners import DRAWN, MANNERS, drawn


def composed(texts, manner, number, rng):
    """The articles of a page, row by row, and its text."""
    rows = [[(share, c if isinstance(c, list) else [c]) for share, c in row] for row in manner["rows"]]
    places = [
        (r, i, k) for r, row in enumerate(rows) for i in range(len(row)) for k in range(len(row[i][1]))]
    narrow = [p for p in places if rows[p[0]][p[1]][1][p[2]] == 1] or places
    poems, notices = (
        (content.SHORT_POEMS, content.FORMAL_NOTICES) if manner["formal"]
        else (content.POEMS, content.NOTICES))
    special = rng.sample(poems, manner["poems"]) and [
        content.poem(p) for p in rng.sample(poems, manner["poems"])]
    special += [content.notice(n) for n in rng.sample(notices, manner["notices"])]
    rng.shuffle(narrow)
    at = dict(zip(narrow + [p for p in reversed(places) if p not in narrow], special))
    chosen = iter(rng.sample(texts, len(places)))
    for r, i, k in places:
        columns = rows[r][i][1][k]
        article = at.get((r, i, k)) or content.prepared(next(chosen), manner, rng)
        columns = 1 if article["kind"] != "article" else columns
        rows[r][i][1][k] = (article, columns)
    maker = chromium if manner["maker"] == "chromium" else libreoffice
    text = maker.page(rows, content.head(manner, number, rng), manner, rng)
    return maker, text, [a for row in rows for _, stack in row for a, _ in stack]


def recognise(base):
    """OCR of a picture of the page, 300 dots an inch, as ALTO and hOCR."""
    subprocess.run(
        ["pdftoppm", "-r", "300", "-gray", "-png", "-singlefile", f"{base}.pdf", str(base)],
        check=True)
    subprocess.run(
        ["tesseract", f"{base}.png", str(base), "-l", "chi_sim", "--dpi", "300", "alto", "hocr"],
        check=True, stderr=subprocess.DEVNULL)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("articles", nargs="+", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--manner", action="append", choices=MANNERS)
    parser.add_argument("--pages", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ocr", action="store_true")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    texts = []
    for path in args.articles:
        texts += [json.loads(l) for l in path.read_text("utf-8").splitlines() if l.strip()]
    texts = [t for t in texts if t["title"] and len(t["body"]) > 120]
    for name in args.manner or MANNERS:
        rng = random.Random(f"{name} {args.seed}")
        for n in range(1, args.pages + 1):
            manner = MANNERS[name] if name not in DRAWN else drawn(MANNERS[name]["maker"], rng)
            maker, text, gold = composed(texts, manner, n, rng)
            base = args.out / f"{name}-{n}"
            maker.pdf(text, base)
            base.with_suffix(".json").write_text(
                json.dumps(gold, ensure_ascii=False, indent=1), "utf-8")
            if args.ocr:
                recognise(base)


if __name__ == "__main__":
    main()
