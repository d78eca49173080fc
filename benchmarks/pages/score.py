#!/usr/bin/env python3
"""Scores what is read of the pages of generate.py, and prints a table.

    score.py PAGES QUBAO.jar [--via pdf|text|pdftotext|layout|pdfbox|alto|hocr|scan]... [--show]
    score.py PAGES QUBAO.jar --via opendataloader --opendataloader opendataloader-pdf-cli.jar

An article is right if an answer has its headline, to the letter, and its body: 98 % of its pairs of
characters and no more than 2 % others, beginning and ending alike; a signature at its end may be
given with it or not; by OCR (alto, hocr, scan) it is right, and so is its signature, but for what
was misread. Blocks are headlines and paragraphs: one is in its article if the answer that has most
of the article has it, a signature also if the answer's byline is of it. Of the manners held back
--show shows nothing.
"""
import argparse
import collections
import difflib
import html
import json
import pathlib
import re
import subprocess
import tempfile

from manners import DRAWN, HELD_BACK, LOOKED_AT, MORE, STRIKING

VIAS = ["pdf", "text", "pdftotext", "layout", "pdfbox"]
OCR = ["alto", "hocr", "scan"]
HERE = pathlib.Path(__file__).parent


def plain(text):
    return re.sub(r"\s+", "", text)


SIGNED = re.compile(r"(?:本报)?(?:作者|记者|通讯员|文)[：:／/　 ][^。，]{1,24}")


def unsigned(text, signatures, misread=None):
    """A text without the names at its edges, which may be given with it or not, nor as misread."""
    for s in signatures:
        text = text.removesuffix(s).removeprefix(s)
        if misread and len(s) >= 4:
            text = text[:len(text) - misread.length(s, text[::-1], -1)]
            text = text[misread.length(s, text, 1):]
    return re.sub(r"（[^（）]{1,40}）$", "", text)


def pairs(text):
    return collections.Counter(text[i:i + 2] for i in range(len(text) - 1))


def overlap(a, b):
    shared = sum((pairs(a) & pairs(b)).values())
    return 2 * shared / max(1, len(a) + len(b) - 2)


def letters(text):
    """A text without its punctuation marks, which OCR reads worst."""
    return re.sub(r"[\W_]+", "", text)


class Misread:
    """Whether a text is right but for what OCR misread or passed over.

    A run of characters that is missing counts if OCR wrote it, one too many if it is of another
    text of the page. A run is six or more, four at the beginning and the end.
    """

    def __init__(self, written, gold):
        self.written = pairs(letters(written))
        self.page = collections.Counter()
        for g in gold:
            for text in ("".join(g["body"]), g["title"], g["kicker"], g["deck"], g["caption"]):
                self.page |= pairs(letters(text))

    def whole(self, text, answer):
        text, answer = letters(text), letters(answer)
        missing = foreign = same = 0
        steps = difflib.SequenceMatcher(None, text, answer, False).get_opcodes()
        for n, (step, a, b, c, d) in enumerate(steps):
            same += b - a if step == "equal" else 0
            run = 4 if n in (0, len(steps) - 1) else 6
            if step != "equal" and b - a >= run and self.stands(text[a:b], self.written):
                missing += b - a
            if step != "equal" and d - c >= run and self.stands(answer[c:d], self.page):
                foreign += d - c
        return max(missing, foreign) <= 0.02 * len(text) and same >= 0.6 * len(text)

    @staticmethod
    def length(signature, text, step):
        """How long a beginning of a text is that is a signature but for what was misread, or 0."""
        lengths = range(max(1, len(signature) - 2), min(len(text), len(signature) + 2) + 1)
        alike = {
            n: difflib.SequenceMatcher(None, signature[::step], text[:n], False).ratio()
            for n in lengths}
        best = max(alike, key=alike.get, default=0)
        return best if alike.get(best, 0) >= 0.7 else 0

    @staticmethod
    def stands(run, within):
        return 2 * sum((pairs(run) & within).values()) >= len(run)

    @staticmethod
    def alike(text, answer):
        text, answer = letters(text), letters(answer)
        return difflib.SequenceMatcher(None, text, answer, False).ratio() >= 0.7


def written(path):
    """What OCR wrote, in its order."""
    text = path.read_text("utf-8")
    return html.unescape("".join(
        re.findall('CONTENT="([^"]*)"', text) if path.suffix == ".xml"
        else re.findall(r"<span class='ocrx_word'[^>]*>(?:<[^>]*>)*([^<]*)<", text)))


def contents(element):
    """The texts of an element of OpenDataLoader's JSON and of those in it, in its reading order."""
    if isinstance(element, list):
        return [text for e in element for text in contents(e)]
    if not isinstance(element, dict):
        return []
    own = [element["content"]] if element.get("content") else []
    return own + [text for value in element.values() for text in contents(value)]


def opendataloader(pages, jar, out):
    """Writes a file of text for each page: the lines of OpenDataLoader's elements, with a blank line
    between two, by which Qubao reads most right of all the forms of text that were tried."""
    pdfs = sorted(map(str, pages.glob("*.pdf")))
    subprocess.run(
        ["java", "-jar", str(jar), "--quiet", "--format", "json", "--keep-line-breaks",
         "--image-output", "off", "--output-dir", str(out), *pdfs],
        stdin=subprocess.DEVNULL, capture_output=True, check=True)
    for pdf in pdfs:
        path = out / f"{pathlib.Path(pdf).stem}.json"
        elements = json.loads(path.read_text("utf-8"))["kids"]
        path.with_suffix(".txt").write_text("\n\n".join(contents(elements)), "utf-8")


def answers(pages, jar, via):
    """What is read of each page."""
    run = subprocess.run(
        ["java", "-cp", str(jar), str(HERE / "Read.java"), str(pages), via],
        stdin=subprocess.DEVNULL, capture_output=True, check=True)
    return {d["page"]: d for d in map(json.loads, run.stdout.decode().splitlines())}


def score(gold, found, count, deciles, show, misread=None):
    """Counts what is right of a page; by OCR what is right but for what was misread."""
    bodies = [plain("".join(a["paragraphs"])) for a in found["articles"]]
    titles = [plain(a["headline"]) for a in found["articles"]]
    whole_answers = set()
    mine = {}
    for g in gold:
        signatures = [plain(s) for s in (g["signature"], g["end"], g.get("last"), g["byline"]) if s]
        edges = (g["body"][0], g["body"][-1])
        signatures += [plain(l) for l in edges if SIGNED.fullmatch(l)]
        body = unsigned(plain("".join(g["body"])), signatures)
        title = plain(g["title"])
        best = max(range(len(bodies)), key=lambda i: overlap(body, bodies[i]), default=-1)
        count["articles"] += 1
        count["blocks"] += 1 + len(g["body"])
        if g["caption"]:
            count["captions"] += 1
            count["captioned"] += any(
                plain(g["caption"]) in b and a["kind"] == "PHOTO"
                for b, a in zip(bodies, found["articles"]))
        count["named"] += bool(g["names"])
        if best < 0:
            continue
        answer = unsigned(bodies[best], signatures, misread)
        whole = (overlap(body, answer) >= 0.98
                 and body[:8] == answer[:8] and body[-8:] == answer[-8:])
        headed = titles[best] == title
        if misread:
            # What OCR reads least well of an article must not count against its place.
            whole = misread.whole(body, answer)
            headed = misread.alike(title, titles[best])
        byline = set(found["articles"][best]["byline"]) >= set(g["names"])
        count["whole"] += whole
        count["headlines"] += headed
        count["right"] += whole and headed
        count["bylines"] += bool(g["names"]) and byline
        # A signature is given as the byline's names, or with the text.
        names = found["articles"][best]["byline"]
        signed = [p for p in g["body"] if plain(p) in signatures and any(n in p for n in names)]
        count["placed"] += headed + sum(p in signed or plain(p) in bodies[best] for p in g["body"])
        texts = plain("".join(g["body"]) + g["byline"] + g["caption"])
        mine[best] = mine.get(best, "") if mine.get(best) else texts
        if whole and headed:
            whole_answers.add(best)
        if show and not (whole and headed and (byline or not g["names"])):
            print(found["page"], "whole" if whole else f"{overlap(body, answer):.2f}", g["kind"],
                  g["title"], "|", titles[best], "|", bodies[best][:20], "…", bodies[best][-20:],
                  len(body), len(answer), g["names"], found["articles"][best]["byline"])
    for i, a in enumerate(found["articles"]):
        if a["kind"] == "PHOTO":
            continue
        count["given"] += len(a["paragraphs"])
        count["own"] += sum(plain(p) in mine.get(i, "") for p in a["paragraphs"])
        decile = deciles[min(9, int(10 * a["confidence"]))]
        decile["answers"] += 1
        decile["right"] += i in whole_answers


def f1(c):
    recall = c["placed"] / max(1, c["blocks"])
    precision = c["own"] / max(1, c["given"])
    return 2 * recall * precision / max(1e-9, recall + precision)


def in_order(totals):
    names = [
        m for m in [*LOOKED_AT, "all looked at", *STRIKING, "all striking", *MORE, "all more",
                    *DRAWN, "all drawn", *HELD_BACK, "all held back"]
        if m in totals]
    return [(m + (" (held back)" if m in HELD_BACK else ""), m, totals[m]) for m in names]


def table(via, totals):
    print(f"\nvia {via}\n")
    print("| manner | articles | right | whole | headlines | bylines | captions | blocks F1 |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for name, _, c in in_order(totals):
        print(f"| {name} | {c['articles']} | {c['right']} | {c['whole']} | {c['headlines']}"
              f" | {c['bylines']} of {c['named']} | {c['captioned']} of {c['captions']}"
              f" | {f1(c):.3f} |")


def side_by_side(by_via):
    """Articles right, for each way in."""
    print("\narticles right\n")
    print("| manner | articles | " + " | ".join(by_via) + " |")
    print("| --- |" + " --- |" * (1 + len(by_via)))
    for name, manner, c in in_order(next(iter(by_via.values()))):
        rights = [str(totals[manner]["right"]) for totals in by_via.values()]
        print(f"| {name} | {c['articles']} | " + " | ".join(rights) + " |")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pages", type=pathlib.Path)
    parser.add_argument("jar", type=pathlib.Path)
    parser.add_argument("--via", action="append")
    parser.add_argument("--opendataloader", type=pathlib.Path, help="its command line's jar")
    parser.add_argument("--show", action="store_true")
    args = parser.parse_args()
    if "opendataloader" in (args.via or []) and not args.opendataloader:
        parser.error("--via opendataloader needs its jar, --opendataloader JAR")
    by_via = {}
    for via in args.via or VIAS:
        totals = by_via[via] = collections.defaultdict(collections.Counter)
        deciles = collections.defaultdict(lambda: collections.defaultdict(collections.Counter))
        with tempfile.TemporaryDirectory() as texts:
            pages = args.pages
            if via == "opendataloader":
                pages = pathlib.Path(texts)
                opendataloader(args.pages, args.opendataloader, pages)
            read = answers(pages, args.jar, via)
        for name, found in read.items():
            manner = name.split("-")[0]
            gold = json.loads((args.pages / f"{name}.json").read_text("utf-8"))
            held = manner in HELD_BACK
            group = "all " + (
                "held back" if held else "drawn" if manner in DRAWN
                else "striking" if manner in STRIKING else "more" if manner in MORE
                else "looked at")
            misread = None
            if via in OCR:
                ending = {"alto": ".xml", "hocr": ".hocr"}.get(via)
                text = written(args.pages / f"{name}{ending}") if ending else found["written"]
                misread = Misread(text, gold)
            count = collections.Counter()
            score(gold, found, count, deciles[group], args.show and not held, misread)
            totals[manner] += count
            totals[group] += count
        table(via, totals)
        for group, found in sorted(deciles.items()):
            print(f"\n{group}, right of those with a confidence from: " + "; ".join(
                f"{d / 10:.1f} {c['right']} of {c['answers']}" for d, c in sorted(found.items())))
    if len(by_via) > 1:
        side_by_side(by_via)


if __name__ == "__main__":
    main()
