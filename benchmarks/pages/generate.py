#!/usr/bin/env python3
"""Typesets invented articles as newspaper pages, each a PDF with its gold beside it.

    generate.py ARTICLES.jsonl... OUT [--manner NAME]... [--pages N] [--seed N]

Needs Debian's chromium and fonts-noto-cjk. The gold is known by construction, from what is
typeset: for each article its headline, kicker, byline and body.
"""
import argparse
import html
import json
import pathlib
import random
import re
import subprocess

SERIF = "'Noto Serif CJK SC'"
SANS = "'Noto Sans CJK SC'"

# How each manner sets a page. rows: what stands side by side, as (share, columns) of an article.
MANNERS = {
    "broadsheet": dict(
        width=390, size=10, leading=1.45, gutter=6, align="left", title=(20, 30), face=SANS,
        kicker=0.5, deck=0.0, byline="opening", rule=False, drop=0.0, 
        rows=[[(3, 4), (2, 2)], [(1, 1), (2, 3), (1, 1)], [(2, 2), (2, 2)]]),
    "tabloid": dict(
        width=280, size=10.5, leading=1.5, gutter=7, align="center", title=(22, 34), face=SERIF,
        kicker=0.2, deck=0.4, byline="under", rule=True, drop=0.4, 
        rows=[[(1, 3)], [(1, 1), (2, 2)], [(1, 2), (1, 1)]]),
    "county": dict(
        width=380, size=9.5, leading=1.35, gutter=4, align="center", title=(16, 24), face=SANS,
        kicker=0.4, deck=0.2, byline="mixed", rule=True, drop=0.2, 
        rows=[[(2, 3), (1, 1)], [(1, 1), (1, 2), (1, 1)], [(1, 1), (3, 4)], [(1, 2), (1, 2)]]),
}

PAPERS = {"broadsheet": "滨江报", "tabloid": "青石周报", "county": "云桥日报"}
EDITORS = ["沈禾", "陆一鸣", "何青", "罗小满", "顾维"]
DECKS = ["一件小事背后的半年", "问题摆上桌面 办法来自群众", "从一张清单看变化", "居民提议 街道办理"]
KICKERS = ["推进基层治理", "民生实事进展", "在乡村一线", "走进社区", "高质量发展在身边"]
CREDIT = re.compile(r"(?:编辑|责编|校对|审核|来源|监制|一审)[：:].*")
SIGNATURE = re.compile(r"[^。！？]{1,60}")
OPENING = re.compile(r"^[^（）\n]{0,12}讯[（(][^（）()]{1,40}[）)]\s*")


def prepared(article, manner, rng):
    """What is set of an article, and how."""
    lines = [l for l in article["body"].split("\n") if l.strip() and not CREDIT.match(l)]
    found = OPENING.match(lines[0])
    style = manner["byline"]
    under = style == "under" or style == "mixed" and rng.random() < 0.5
    byline = ""
    if found and under:
        inside = re.search(r"[（(](.*)[）)]", found.group())
        byline = "□ " + inside.group(1)
        lines[0] = lines[0][found.end():]
    signature = ""
    if len(lines) > 1 and SIGNATURE.fullmatch(lines[-1]) and lines[-1][-1] not in "”…":
        signature = lines[-1]
    return dict(
        signature=signature,
        title=article["title"],
        kicker=rng.choice(KICKERS) if rng.random() < manner["kicker"] else "",
        deck="——" + rng.choice(DECKS) if rng.random() < manner["deck"] else "",
        byline=byline,
        body=lines,
        names=[n for n in article.get("credits", []) if n in lines[0] or n in byline])


def box(a, share, columns, manner, rng):
    esc = html.escape
    low, high = manner["title"]
    size = min(high, low + 3 * columns)
    out = [f'<div class="box" style="flex:{share}">']
    if a["kicker"]:
        out.append(f'<div class="kicker">{esc(a["kicker"])}</div>')
    out.append(f'<div class="title" style="font-size:{size}pt">{esc(a["title"])}</div>')
    if a["deck"]:
        out.append(f'<div class="deck">{esc(a["deck"])}</div>')
    if a["byline"]:
        out.append(f'<div class="byline">{esc(a["byline"])}</div>')
    out.append(f'<div style="column-count:{columns};column-gap:{manner["gutter"]}mm">')
    drop = rng.random() < manner["drop"]
    for i, p in enumerate(a["body"]):
        if i == 0 and drop and p[0] >= "一":
            out.append(f'<p class="first"><span class="drop">{esc(p[0])}</span>{esc(p[1:])}</p>')
        else:
            out.append(f"<p>{esc(p)}</p>")
    out.append("</div></div>")
    return "".join(out)


def page(articles, name, manner, rng):
    m = manner
    parts = []
    at = 0
    gold = []
    for row in m["rows"]:
        boxes = []
        for share, columns in row:
            a = prepared(articles[at], m, rng)
            at += 1
            gold.append(a)
            boxes.append(box(a, share, columns, m, rng))
        parts.append('<div class="row">' + "".join(boxes) + "</div>")
    number = rng.randint(1, 8)
    day = rng.randint(1, 28)
    week = "一二三四五六日"[rng.randint(0, 6)]
    names = rng.sample(EDITORS, 2)
    head = (
        f'<div class="head"><span class="paper">{PAPERS[name]}</span>'
        f"<span>2026年3月{day}日　星期{week}</span><span>民　生</span>"
        f"<span>责任编辑：{names[0]}　美编：{names[1]}</span><span>{number:02d}版</span></div>")
    rule = "border:.5pt solid #444;" if m["rule"] else ""
    style = f"""
@page {{ size:{m['width']}mm 1200mm; margin:12mm }}
body {{ margin:0; font:{m['size']}pt/{m['leading']} {SERIF}; }}
.head {{ display:flex; justify-content:space-between; align-items:baseline;
  font-family:{SANS}; border-bottom:1pt solid; margin-bottom:4mm }}
.paper {{ font-size:20pt; font-weight:bold }}
.row {{ display:flex; gap:{m['gutter'] + 1}mm; margin-bottom:5mm; align-items:flex-start }}
.box {{ {rule} padding:{2 if m['rule'] else 0}mm; min-width:0 }}
.title {{ font-family:{m['face']}; font-weight:bold; text-align:{m['align']}; line-height:1.25 }}
.kicker {{ font:{m['size'] + 3}pt {SANS}; text-align:{m['align']} }}
.deck {{ font:{m['size'] + 2}pt {SERIF}; text-align:{m['align']} }}
.byline {{ text-align:center; font-family:{SANS} }}
p {{ margin:0; text-indent:2em; text-align:justify; line-break:strict }}
p.first {{ text-indent:0 }}
.drop {{ float:left; font-size:{2.6 * m['size']}pt; line-height:1; padding-right:1mm }}
"""
    doc = f'<!doctype html><meta charset="utf-8"><html lang="zh-CN"><style>{style}</style>'
    return doc + head + "".join(parts), gold


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("articles", nargs="+", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--manner", action="append", choices=MANNERS)
    parser.add_argument("--pages", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    texts = []
    for path in args.articles:
        texts += [json.loads(l) for l in path.read_text("utf-8").splitlines() if l.strip()]
    texts = [t for t in texts if t["title"] and len(t["body"]) > 120]
    for name in args.manner or MANNERS:
        rng = random.Random(f"{name} {args.seed}")
        count = sum(map(len, MANNERS[name]["rows"]))
        for n in range(1, args.pages + 1):
            text, gold = page(rng.sample(texts, count), name, MANNERS[name], rng)
            base = args.out / f"{name}-{n}"
            base.with_suffix(".html").write_text(text, "utf-8")
            base.with_suffix(".json").write_text(
                json.dumps(gold, ensure_ascii=False, indent=1), "utf-8")
            subprocess.run(
                ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                 f"--print-to-pdf={base.with_suffix('.pdf')}", str(base.with_suffix(".html").resolve())],
                check=True, timeout=120, stderr=subprocess.DEVNULL)


main()
