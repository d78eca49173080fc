"""Sets pages by LibreOffice Writer: articles under one another, each in columns of its own."""
import html
import subprocess

esc = html.escape

NAMES = " ".join(
    f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"' for n, u in [
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"),
        ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible")])


def paragraph(name, face, size, **more):
    bold = ' fo:font-weight="bold" style:font-weight-asian="bold"' if more.get("bold") else ""
    return (
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties'
        f' fo:text-align="{more.get("align", "justify")}" fo:text-indent="{more.get("indent", 0)}pt"'
        # A mark that hangs behind a section's last column is not in the PDF: it is cut off.
        f' fo:line-height="{more.get("leading", 130)}%" style:punctuation-wrap="simple"/>'
        f'<style:text-properties'
        f' style:font-name="{face}" style:font-name-asian="{face}" fo:font-size="{size}pt"'
        f' style:font-size-asian="{size}pt" fo:language="zh" fo:country="CN"'
        f' style:language-asian="zh" style:country-asian="CN"{bold}/></style:style>')


def page(rows, head, manner, rng):
    m = manner
    face = m["face"].strip("'")
    size = m["size"]
    align = "start" if m["align"] == "left" else m["align"]
    placed = [x for row in rows for _, stack in row for x in stack]
    counts = sorted({c for _, c in placed})
    styles = [
        paragraph("body", "Noto Serif CJK SC", size, indent=2 * size, leading=m["leading"] * 100),
        paragraph("head", "Noto Sans CJK SC", 9, align="center"),
        paragraph("kicker", "Noto Sans CJK SC", size + 3, align=align),
        paragraph("deck", "Noto Serif CJK SC", size + 2, align=align),
        paragraph(
            "byline", m["byline_face"].strip("'"), size,
            align={"left": "start", "right": "end"}.get(m["byline_align"], m["byline_align"])),
        paragraph("subhead", "Noto Sans CJK SC", size, align="center", bold=True),
        paragraph("verse", "Noto Serif CJK SC", size),
        paragraph("cell", "Noto Serif CJK SC", size),
        paragraph("end", "Noto Serif CJK SC", size, align="end")]
    for c in counts:
        big = min(m["title"][1], m["title"][0] + 3 * c)
        styles.append(paragraph(f"title{c}", face, big, align=align, bold=True))
        styles.append(
            f'<style:style style:name="columns{c}" style:family="section"><style:section-properties'
            f' text:dont-balance-text-columns="false"><style:columns fo:column-count="{c}"'
            f' fo:column-gap="{m["gutter"]}mm"/></style:section-properties></style:style>')
    p = lambda style, text: f'<text:p text:style-name="{style}">{esc(text)}</text:p>'
    out = [p("head", "　　".join(head))]
    for n, (a, c) in enumerate(placed):
        out += [p("kicker", a["kicker"])] if a["kicker"] else []
        out.append(p(f"title{c}", a["title"]))
        out += [p("deck", a["deck"])] if a["deck"] else []
        byline = [p("byline", a["byline"])] if a["byline"] else []
        inside = m["byline_in"] and a["kind"] == "article"
        out += [] if inside else byline
        a["caption"] = ""
        out.append(f'<text:section text:style-name="columns{c}" text:name="s{n}">')
        out += byline if inside else []
        if a["kind"] == "poem":
            out += [p("verse", l) for l in a["stanzas"]]
        elif a["kind"] == "notice":
            out += [p("body", l) for l in a["lines"]]
            cells = a["table"] and "".join(
                "<table:table-row>" + "".join(
                    f"<table:table-cell>{p('cell', t)}</table:table-cell>" for t in r)
                + "</table:table-row>" for r in a["table"])
            if cells:
                width = len(a["table"][0])
                out.append(f'<table:table table:name="t{n}"><table:table-column'
                           f' table:number-columns-repeated="{width}"/>{cells}</table:table>')
            out += [p("end", e) for e in (a["signature"], a["date"]) if e]
        else:
            out += [p("subhead" if l in a["subheads"] else "body", l) for l in a["body"]]
        out += [p("end", a["last"])] if a["last"] else []
        out.append("</text:section>")
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMES} office:version="1.2"'
        ' office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>'
        + "".join(styles) + '<style:page-layout style:name="p"><style:page-layout-properties'
        f' fo:page-width="{m["width"]}mm" fo:page-height="500mm" fo:margin="15mm"/>'
        '</style:page-layout></office:automatic-styles><office:master-styles><style:master-page'
        ' style:name="Standard" style:page-layout-name="p"/></office:master-styles>'
        "<office:body><office:text>" + "".join(out) + "</office:text></office:body>"
        "</office:document>")


def pdf(text, base):
    source = base.with_suffix(".fodt")
    source.write_text(text, "utf-8")
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(base.parent), str(source)],
        check=True, timeout=180, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    source.unlink()
