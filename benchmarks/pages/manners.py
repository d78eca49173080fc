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
    hang=False)

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

MANNERS = {
    name: {**DEFAULTS, **manner} for name, manner in {**LOOKED_AT, **HELD_BACK}.items()}
