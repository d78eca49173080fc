"""Sets pages by Chromium."""
import html
import re
import subprocess

from manners import SANS, SERIF

esc = html.escape


def broken(title, rng, share):
    """A title in two lines, where the sense allows it."""
    at = [m.start() for m in re.finditer(r"[：，？！ ]", title) if 5 < m.start() < len(title) - 5]
    if not at or rng.random() >= share:
        return esc(title)
    i = at[0] + 1
    return esc(title[:i].rstrip()) + "<br>" + esc(title[i:])


def vertical(title, size, manner):
    """Characters under one another; digits stand upright, two side by side."""
    text = re.sub(r"\d{1,4}", lambda m: f'<span class="upright">{m.group()}</span>', esc(title))
    return f'<div class="vertical" style="font-size:{size}pt">{text}</div>'


# How a headline is set that is more than bold: the style of its block.
STYLES = {
    "heavy": "font-weight:900;letter-spacing:-.04em",
    "condensed": "width:133%;transform:scaleX(.75);transform-origin:left;text-align:left",
    "outlined": "color:#fff;-webkit-text-stroke:1.1pt #000",
    "bar": "color:#fff;background:#1c3f77;padding:1.5mm 3mm",
    "light": "font-weight:300",
    "tint": "font-weight:400;background:#f3e9d2;padding:1mm 2mm",
    "ruled": "line-height:1.02;border-bottom:1.2pt solid #000",
    "tight": "line-height:1.02;letter-spacing:-.03em",
    "grey": "background:#ddd;padding:1.5mm 3mm",
    "red": "color:#c01818",
    "over": "color:#fff;padding:18mm 4mm 4mm;background:linear-gradient(90deg,#24402c,#5a7a56)",
    "shadow": "color:#fff;background:#fff;text-shadow:.6pt .6pt 0 #000,-.6pt -.6pt 0 #000,"
              ".6pt -.6pt 0 #000,-.6pt .6pt 0 #000",
}


def large(title, size, form):
    """A headline in one line or more, some of it smaller: its beginning, or all but its first word."""
    parts = re.split(r"(?<=[，？！：])| ", title, maxsplit=1)
    if form == "lead" and len(parts) == 2 and min(map(len, parts)) > 3:
        return f'<span style="font-size:{size * .62:.1f}pt">{esc(parts[0])}</span><br>{esc(parts[1])}'
    if form == "mixed":
        return f'<span style="font-size:{size * 1.5:.1f}pt">{esc(title[:2])}</span>{esc(title[2:])}'
    return ""


def box(a, share, columns, manner, rng):
    low, high = manner["title"]
    size = min(high, low + 3 * columns)
    frame = " framed" if manner["rule"] or a["kind"] == "notice" else ""
    out = [f'<div class="box{frame}" style="flex:{share}">']
    stands = (a["kind"] == "article" and len(a["title"]) <= 16 and columns > 1
              and rng.random() < manner["vertical"])
    picture = ""
    if a["caption"]:
        tones = ";".join(f"hsl({rng.randint(0, 360)},40%,{t}%)" for t in (60, 80)).split(";")
        picture = (
            f'<div class="picture"><div style="height:{rng.randint(30, 50)}mm;'
            f'background:linear-gradient(90deg,{tones[0]},{tones[1]})"></div>'
            f'<div class="caption">{esc(a["caption"])}</div></div>')
    if stands:
        out.append('<div style="display:flex;gap:4mm">' + vertical(a["title"], size, manner)
                   + '<div style="flex:1;min-width:0">')
    else:
        if a["kicker"]:
            text = esc(a["kicker"])
            out.append(
                f'<div class="kicker"><span class="reverse">{text}</span></div>'
                if manner["reverse"] else f'<div class="kicker">{text}</div>')
        form = rng.choice(manner["forms"]) if manner["forms"] else "plain"
        lines = large(a["title"], size, form) or broken(a["title"], rng, manner["break_title"])
        out.append(f'<div class="title" style="font-size:{size}pt;{STYLES.get(form, "")}">'
                   f'{lines}</div>')
        if a["deck"]:
            out.append(f'<div class="deck">{esc(a["deck"])}</div>')
    if stands:
        a["kicker"] = a["deck"] = ""
    byline = f'<div class="byline">{esc(a["byline"])}</div>' if a["byline"] else ""
    inside = manner["byline_in"] and a["kind"] == "article"
    out.append("" if inside else byline)
    above = picture and rng.random() < 0.5
    if above:
        out.append(picture)
    rule = ";column-rule:.4pt solid #666" if manner["line"] else ""
    out.append(f'<div style="column-count:{columns};column-gap:{manner["gutter"]}mm{rule}">')
    out.append(byline if inside else "")
    drop = rng.random() < manner["drop"] and a["kind"] == "article"
    if a["kind"] == "poem":
        out += [f'<p class="verse">{esc(l) or "&nbsp;"}</p>' for l in a["stanzas"]]
    elif a["kind"] == "notice":
        out += [f"<p>{esc(p)}</p>" for p in a["lines"]]
        rows = "".join(
            "<tr>" + "".join(f"<td>{esc(c)}</td>" for c in r) + "</tr>" for r in a["table"])
        out.append(f"<table>{rows}</table>" if rows else "")
        out += [f'<p class="end">{esc(e)}</p>' for e in (a["signature"], a["date"]) if e]
    else:
        for i, p in enumerate(a["body"]):
            if p in a["subheads"]:
                out.append(f'<p class="subhead">{esc(p)}</p>')
            elif i == 0 and drop and p[0] >= "一":
                out.append(f'<p class="first"><span class="drop">{esc(p[0])}</span>{esc(p[1:])}</p>')
            else:
                out.append(f"<p>{esc(p)}</p>")
            if i == 0 and picture and not above:
                out.append(picture)
    if a["last"]:
        out.append(f'<p class="end">{esc(a["last"])}</p>')
    out.append("</div></div>" + ("</div></div>" if stands else ""))
    return "".join(out)


def page(rows, head, manner, rng):
    """The page as HTML; its height is a place to fill in."""
    m = manner
    parts = []
    for row in rows:
        places = []
        for share, stack in row:
            boxes = [box(a, share, columns, m, rng) for a, columns in stack]
            places.append(
                boxes[0] if len(boxes) == 1
                else f'<div class="stack" style="flex:{share}">{"".join(boxes)}</div>')
        parts.append(f'<div class="row">{"".join(places)}</div>')
    pieces = "".join(
        f'<span{" class=paper" if p == m["paper"] else ""}>{esc(p)}</span>' for p in head)
    foot = f'<div class="foot">{esc(m["paper"])}　滨江印务印刷</div>' if m["foot"] else ""
    style = f"""
@page {{ size:{m['width']}mm HEIGHTmm; margin:12mm }}
body {{ margin:0; font:{m['size']}pt/{m['leading']} {SERIF}; }}
.head {{ display:flex; justify-content:space-between; align-items:baseline;
  font-family:{SANS}; border-bottom:1pt solid; margin-bottom:4mm }}
.foot {{ font:8pt {SANS}; text-align:center }}
.paper {{ font-size:20pt; font-weight:bold }}
.row {{ display:flex; gap:{m['gutter'] + 1}mm; margin-bottom:5mm; align-items:flex-start }}
.box {{ min-width:0 }}
.framed {{ border:.5pt solid #444; padding:2mm }}
.title {{ font-family:{m['face']}; font-weight:bold; text-align:{m['align']}; line-height:1.25 }}
.vertical {{ writing-mode:vertical-rl; font-family:{m['face']}; font-weight:bold; line-height:1.2 }}
.upright {{ text-combine-upright:all }}
.kicker {{ font:{m['size'] + 3}pt {SANS}; text-align:{m['align']} }}
.reverse {{ color:#fff; background:#222; padding:.5mm 2mm }}
.deck {{ font:{m['size'] + 2}pt {SERIF}; text-align:{m['align']} }}
.byline {{ text-align:{m['byline_align']}; font-family:{m['byline_face']} }}
.stack {{ min-width:0; display:flex; flex-direction:column; gap:4mm }}
.picture {{ break-inside:avoid; margin:1.5mm 0 }}
.caption {{ font:{m['size'] - 1}pt {SANS} }}
.subhead {{ font-family:{SANS}; font-weight:bold; text-align:center; text-indent:0 }}
.verse {{ text-indent:0; padding-left:1em }}
.end {{ text-align:right }}
table {{ border-collapse:collapse; width:100% }}
td {{ border:.4pt solid #444; padding:0 1mm }}
p {{ margin:0; text-indent:2em; text-align:justify; line-break:strict;
  {"hanging-punctuation:allow-end;" if m["hang"] else ""} }}
p.first {{ text-indent:0 }}
.drop {{ float:left; font-size:{2.6 * m['size']}pt; line-height:1; padding-right:1mm }}
"""
    doc = f'<!doctype html><meta charset="utf-8"><html lang="zh-CN"><style>{style}</style>'
    return doc + f'<div class="head">{pieces}</div>' + "".join(parts) + foot


def pdf(text, base):
    """Prints it twice: what the first is high, the second is as a page."""
    out = base.with_suffix(".pdf")
    source = base.with_suffix(".html")
    for height in (1400, None):
        if height is None:
            boxes = subprocess.run(
                ["pdftotext", "-bbox", str(out), "-"], capture_output=True, check=True, text=True)
            lowest = max(float(y) for y in re.findall(r'yMax="([\d.]+)"', boxes.stdout))
            height = int(lowest / 72 * 25.4) + 25
        source.write_text(text.replace("HEIGHTmm", f"{height}mm"), "utf-8")
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
             f"--print-to-pdf={out}", str(source.resolve())],
            check=True, timeout=120, stderr=subprocess.DEVNULL)
    source.unlink()
