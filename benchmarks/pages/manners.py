"""How each of the invented papers sets a page.

A row is what stands side by side, as (share of the width, columns) of an article. What a manner
has of pictures, frames and so on is a share of its articles.
"""
SERIF = "'Noto Serif CJK SC'"
SANS = "'Noto Sans CJK SC'"

DEFAULTS = dict(
    maker="chromium", width=300, size=10, leading=1.45, gutter=5, align="left", title=(20, 30),
    face=SANS, kicker=0.3, deck=0.0, byline=("opening",), rule=False, drop=0.0, picture=0.0,
    vertical=0.0, subheads=0.0, break_title=0.0, poems=0, notices=0, head="row", foot=False,
    hang=False, line=False, signed=0.0, byline_align="center", byline_face=SANS, byline_in=False,
    forms=(), reverse=False, formal=False)

LOOKED_AT = {
    "broadsheet": dict(
        paper="滨江报", width=390, gutter=6, kicker=0.5, picture=0.2, notices=1,
        rows=[[(3, 4), (2, 2)], [(1, 1), (2, 3), (1, 1)], [(2, 2), (2, 2)]]),
    "tabloid": dict(
        paper="青石周报", width=280, size=10.5, leading=1.5, gutter=7, align="center",
        title=(22, 34), face=SERIF, kicker=0.2, deck=0.4, byline=("square", "role"), rule=True,
        drop=0.4, break_title=0.3, head="spaced", rows=[[(1, 3)], [(1, 1), (2, 2)], [(1, 2), (1, 1)]]),
    "supplement": dict(
        paper="河湾副刊", width=280, gutter=3, align="center", title=(18, 28), face=SERIF,
        kicker=0.1, deck=0.2, byline=("names", "square", "end"), picture=0.4, vertical=0.4,
        subheads=0.4, poems=1, head="folio", foot=True, hang=True,
        rows=[[(1, 3)], [(1, 2), (1, 2)], [(2, 3), (1, 1)]]),
    "bulletin": dict(
        maker="libreoffice", paper="柳岸简报", width=210, gutter=6, align="center", title=(16, 22),
        kicker=0.3, deck=0.2, byline=("opening", "square", "brackets"), subheads=0.3, notices=1,
        rows=[[(1, 2)], [(1, 3)], [(1, 2)], [(1, 1)]]),
}

# Not looked at while the reader is changed: only what they score is.
HELD_BACK = {
    "county": dict(
        paper="云桥日报", width=380, size=9.5, leading=1.35, gutter=4, align="center",
        title=(16, 24), kicker=0.4, deck=0.2, byline=("opening", "square"), rule=True, drop=0.2,
        picture=0.2, rows=[[(2, 3), (1, 1)], [(1, 1), (1, 2), (1, 1)], [(1, 1), (3, 4)], [(1, 2), (1, 2)]]),
    "evening": dict(
        paper="南塘晚报", width=270, size=10, leading=1.4, gutter=3.5, align="left", title=(22, 32),
        face=SANS, kicker=0.2, deck=0.3, byline=("role", "written", "end"), drop=0.3, picture=0.3,
        vertical=0.3, subheads=0.3, break_title=0.3, poems=1, notices=1, head="spaced", foot=True,
        rows=[[(1, 3)], [(3, 3), (2, 2)], [(1, 1), (1, 1), (1, 1)]]),
    "gazette": dict(
        maker="libreoffice", paper="松坪工报", width=240, size=10.5, gutter=5, align="left",
        title=(18, 24), face=SERIF, kicker=0.2, deck=0.3, byline=("opening", "names", "written"),
        subheads=0.4, notices=2, head="folio", rows=[[(1, 3)], [(1, 2)], [(1, 3)], [(1, 2)]]),
}

# Headlines as an evening paper or a weekend's has them, most of them unlike those of the papers above.
FORMS = (
    "plain", "heavy", "condensed", "outlined", "bar", "grey", "red", "over", "shadow", "mixed", "lead")
STRIKING = {
    "late": dict(
        paper="柳川晚报", width=300, gutter=4.5, title=(26, 44), face=SANS, kicker=0.5, deck=0.4,
        byline=("role", "square", "end"), picture=0.3, vertical=0.4, subheads=0.3, break_title=0.5,
        head="spaced", foot=True, forms=FORMS, rows=[[(1, 3)], [(2, 2), (1, 1)], [(1, 2), (1, 2)]]),
    "weekend": dict(
        paper="北埠周末", width=280, size=10.5, gutter=5, align="center", title=(20, 36), face=SERIF,
        kicker=0.5, deck=0.5, byline=("names", "written", "opening"), rule=True, picture=0.2,
        vertical=0.4, break_title=0.4, head="folio", forms=FORMS,
        rows=[[(2, 2), (1, 1)], [(1, 3)], [(1, 1), (1, 1), (1, 1)]]),
}

# Official papers, with notices and lists, and an evening paper with short poems: looked at too.
MORE = {
    "register": dict(
        maker="libreoffice", paper="临溪公报", width=250, size=11, gutter=7, align="center",
        title=(16, 24), kicker=0.4, deck=0.3, byline=("names", "brackets", "author"), subheads=0.3,
        notices=3, formal=True, rows=[[(1, 2)], [(1, 1)], [(1, 3)], [(1, 1)], [(1, 2)], [(1, 1)]]),
    "council": dict(
        paper="临溪政务", width=310, size=10, leading=1.4, gutter=5, title=(17, 26), face=SERIF,
        kicker=0.4, deck=0.3, byline=("opening", "role", "end"), subheads=0.3, notices=4, formal=True,
        reverse=True, rows=[[(2, 2), (1, 1)], [(1, 1), (1, 1), (1, 1)], [(1, 1), (2, 3)]]),
    "dusk": dict(
        paper="柳湾晚报", width=285, size=9.5, leading=1.3, gutter=3.5, align="left", title=(23, 36),
        face=SANS, kicker=0.4, deck=0.4, byline=("role", "square", "last"), drop=0.2, picture=0.3,
        vertical=0.4, subheads=0.3, break_title=0.4, poems=1, notices=1, head="spaced", foot=True,
        formal=True, reverse=True,
        forms=("plain", "plain", "light", "tint", "ruled", "tight", "bar", "mixed"),
        rows=[[(1, 1), (2, 3)], [(1, 3)], [(1, 1), (2, 2), (1, 1)]]),
}

# Each page in a manner of its own, drawn from more than any paper uses: what the reader is made on.
DRAWN = {"drawn": dict(maker="chromium"), "written": dict(maker="libreoffice")}

MANNERS = {
    name: {**DEFAULTS, **manner}
    for name, manner in {**LOOKED_AT, **STRIKING, **MORE, **HELD_BACK, **DRAWN}.items()}

BYLINES = (
    "opening", "square", "role", "names", "written", "brackets", "end", "mark", "author", "two",
    "both", "spread", "said", "last", "last names")


def drawn(maker, rng):
    """A manner for one page."""
    size = rng.choice((9, 9.5, 10, 10.5, 11))
    gutter = rng.choice((3, 3.5, 4, 5, 6, 8))
    width = rng.randint(190, 260) if maker == "libreoffice" else rng.randint(230, 400)
    row = dict(
        maker=maker, width=width, size=size, gutter=gutter,
        paper=rng.choice(("渔阳区报", "长汀时讯", "北川周末", "兰溪晨报")),
        leading=rng.choice((1.3, 1.35, 1.45, 1.55, 1.7)), align=rng.choice(("left", "center")),
        face=rng.choice((SANS, SERIF)), title=rng.choice(((15, 20), (17, 26), (20, 32), (24, 38))),
        kicker=rng.choice((0, 0.3, 0.6)), deck=rng.choice((0, 0.3)), rule=rng.random() < 0.3,
        byline=tuple(rng.sample(BYLINES, 3)), byline_align=rng.choice(("left", "center", "right")),
        byline_face=rng.choice((SANS, SERIF)), byline_in=rng.random() < 0.3,
        drop=rng.choice((0, 0, 0.3)), picture=rng.choice((0, 0.2, 0.4)),
        vertical=rng.choice((0, 0, 0.3)), subheads=rng.choice((0, 0.3)),
        break_title=rng.choice((0, 0.3, 0.6)), head=rng.choice(("row", "spaced", "folio")),
        foot=rng.random() < 0.3, hang=rng.random() < 0.3, line=rng.random() < 0.2, signed=0.8,
        poems=int(rng.random() < 0.3), notices=rng.choice((0, 0, 1, 2)))
    if maker == "libreoffice":
        row["rows"] = [[(1, rng.randint(1, 3))] for _ in range(4)]
        return {**DEFAULTS, **row}
    # A column holds at least ten characters.
    most = int((width - 24) / (size / 72 * 25.4 * 10 + gutter))
    rows = []
    for _ in range(rng.choice((3, 3, 4))):
        columns = [rng.randint(1, min(4, most))]
        while sum(columns) < most and rng.random() < 0.6:
            columns.append(rng.randint(1, min(3, most - sum(columns))))
        rng.shuffle(columns)
        # A narrow place may hold two articles under one another.
        rows.append([
            (c, [1, 1] if c == 1 and len(columns) > 1 and rng.random() < 0.4 else c)
            for c in columns])
    row["rows"] = rows
    return {**DEFAULTS, **row}
