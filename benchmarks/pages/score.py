#!/usr/bin/env python3
"""Scores what a reader makes of the pages of generate.py.

    score.py PAGES --java JAVA_ARGUMENTS [--via text|pdftotext] [--show]

JAVA_ARGUMENTS run the command line, as "-jar qubao.jar". An article is right if an answer has its
headline, to the letter, and its body: 98 % of its pairs of characters and no more than 2 % others,
beginning and ending alike; a signature at its end may be given with it or not. A headline counts if any answer has it.
"""
import argparse
import collections
import json
import pathlib
import re
import shlex
import subprocess


def plain(text):
    return re.sub(r"\s+", "", text)


def pairs(text):
    return collections.Counter(text[i:i + 2] for i in range(len(text) - 1))


def overlap(a, b):
    shared = sum((pairs(a) & pairs(b)).values())
    return 2 * shared / max(1, len(a) + len(b) - 2)


def read(pdf, java, via):
    text = None
    source = str(pdf)
    if via == "pdftotext":
        text = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, check=True).stdout
        source = "-"
    if via == "text":
        text = subprocess.run(
            ["java", *shlex.split(java), "text", source], capture_output=True, check=True).stdout
        source = "-"
    run = subprocess.run(
        ["java", *shlex.split(java), "page", source], input=text, capture_output=True, check=True)
    return json.loads(run.stdout)["articles"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pages", type=pathlib.Path)
    parser.add_argument("--java", required=True)
    parser.add_argument("--via", choices=["pdf", "text", "pdftotext"], default="pdf")
    parser.add_argument("--manner", action="append")
    parser.add_argument("--show", action="store_true")
    args = parser.parse_args()
    totals = collections.defaultdict(collections.Counter)
    for path in sorted(args.pages.glob("*.json")):
        manner = path.stem.split("-")[0]
        if args.manner and manner not in args.manner:
            continue
        count = totals[manner]
        answers = [a for a in read(path.with_suffix(".pdf"), args.java, args.via)]
        bodies = [plain("".join(p["text"] for p in a["paragraphs"])) for a in answers]
        titles = [plain(a.get("headline") or "") for a in answers]
        count["answers"] += len(answers)
        for gold in json.loads(path.read_text("utf-8")):
            signature = plain(gold["signature"])
            body = plain("".join(gold["body"])).removesuffix(signature)
            title = plain(gold["title"])
            best = max(range(len(answers)), key=lambda i: overlap(body, bodies[i]), default=-1)
            count["articles"] += 1
            if best < 0:
                continue
            found = bodies[best].removesuffix(signature)
            whole = (overlap(body, found) >= 0.98
                     and body[:8] == found[:8] and body[-8:] == found[-8:])
            headed = titles[best] == title
            names = set(answers[best]["byline"])
            count["whole"] += whole
            count["headlines"] += headed
            count["right"] += whole and headed
            count["named"] += bool(gold["names"])
            count["bylines"] += bool(gold["names"]) and names >= set(gold["names"])
            if args.show and not (whole and headed):
                print(path.stem, "whole" if whole else f"{overlap(body, bodies[best]):.2f}",
                      gold["title"], "|", titles[best], "|", bodies[best][:20], "…",
                      bodies[best][-20:], len(body), len(bodies[best]))
    print("manner      articles answers  right  whole  headlines  bylines")
    for manner, c in totals.items():
        print(f"{manner:11} {c['articles']:8} {c['answers']:7} {c['right']:6} {c['whole']:6}"
              f" {c['headlines']:10}  {c['bylines']}/{c['named']}")


main()
