"""What is set: invented articles, made ready in a paper's manner, with the gold of each."""
import re

EDITORS = ["沈禾", "陆一鸣", "何青", "罗小满", "顾维"]
WRITERS = ["韦晴", "祁芳", "欧阳澄", "石磊", "乔一帆", "尹多吉", "蓝月华", "钟毅"]
DECKS = ["一件小事背后的半年", "问题摆上桌面 办法来自群众", "从一张清单看变化", "居民提议 街道办理"]
KICKERS = ["推进基层治理", "民生实事进展", "在乡村一线", "走进社区", "高质量发展在身边"]
SUBHEADS = ["一张清单找准难处", "几方商量定下办法", "变化看在眼里", "还要往前走一步"]
CAPTIONS = [
    "图为工作人员在现场查看设备。", "志愿者正在给居民讲解分类的办法。", "村民把刚摘下的果子装进筐里。",
    "孩子们在新修的操场上跑步。", "夜色里的河堤，散步的人三三两两。", "技术员在大棚里查看秧苗的长势。"]
SECTIONS = ["民生", "要闻", "综合", "城乡"]

POEMS = [
    dict(title="渡口", writer="许若川", lines=[
        "船还没有来", "柳条先到了水面", "", "提灯的人站在石阶上", "把一声咳嗽放轻",
        "对岸的狗叫了两遍", "月亮才肯起身", "", "我数着水里的灯", "一盏，两盏", "数到你下船"]),
    dict(title="老屋", writer="贺晚亭", lines=[
        "瓦上的草又高了一寸", "风从西边的窗进来", "翻动一本旧历书", "", "母亲的针还在线团上",
        "锈住了那年的雨", "", "我推门", "门替我喊了一声", "没有人答应"]),
    dict(title="早市", writer="方小荷", lines=[
        "豆腐冒着白汽", "青菜还带着夜里的露", "老秤把早晨分成两半", "", "卖鱼的人抬头看天",
        "说今天要晴", "他的围裙上", "一片鳞先亮了起来"]),
]

NOTICES = [
    dict(title="关于拟发放小店补贴的公示", lines=[
        "根据区里的办法，现将拟发放补贴的小店名单公示五天。如有不同意见，请在公示期内向街道反映。"],
        table=[["店名", "经营者", "金额（元）"], ["南巷豆坊", "孙有田", "3200"],
               ["北门修车铺", "彭立", "2800"], ["桥头面馆", "卢春妹", "3500"]],
        end="云桥街道办事处"),
    dict(title="停水通告", lines=[
        "因管道改造，下列片区将分批停水，请居民提前存水。", "施工期间给您带来不便，请谅解。"],
        table=[["片区", "日期", "时段"], ["东坡一带", "6月3日", "8:00—16:00"],
               ["石桥新村", "6月4日", "9:00—17:00"], ["柳树巷", "6月5日", "8:30—12:00"]],
        end="滨江自来水公司"),
    dict(title="拟录用人员公示", lines=[
        "经笔试、面试和体检，下列人员拟录用为社区工作者，公示七天，受理电话：8200 1133。"],
        table=[["岗位", "姓名", "成绩"], ["东坡社区", "邹大全", "82.5"],
               ["石桥社区", "魏长安", "80.1"], ["柳树社区", "田小雨", "79.8"]],
        end="清岚区民政局"),
]

CREDIT = re.compile(r"(?:责任编辑|编辑|责编|校对|审核|来源|监制|一审)\s?[：:|｜丨].*")
SIGNATURE = re.compile(r"[^。！？]{1,60}")
OPENING = re.compile(r"^[^（）\n]{0,12}讯[（(][^（）()]{1,40}[）)]\s*")
ROLE = re.compile(r"(?:全媒体|本报|见习|实习|融媒体?)?(?:记者|通讯员)\s*")


def byline(form, inside, names):
    """What stands under the headline, or at the end, and where: over the columns or in them."""
    spaced = "　".join(names)
    wide = "　".join(n[0] + "　" + n[1] if len(n) == 2 else n for n in names)
    more = names[1:]
    return {
        "square": ("over", "□ " + inside),
        "role": ("over", "本报记者　" + spaced),
        "names": ("over", spaced),
        "written": ("over", "文/" + "　".join(names)),
        "brackets": ("first", "本报讯（" + "、".join(names) + "）"),
        "end": ("end", "（" + "　".join(names) + "）"),
        "mark": ("over", "◎ " + spaced),
        "author": ("over", "作者：" + spaced),
        "two": ("over", "记者 " + names[0] + (" 通讯员 " + " ".join(more) if more else "")),
        "both": ("over", "本报记者 " + " ".join(names) + " 文/图"),
        "spread": ("over", wide),
        "said": ("first", "本报讯　记者" + "、".join(names) + "报道："),
        "last": ("last", "（记者 " + " ".join(names) + "）"),
        "last names": ("last", "通讯员 " + " ".join(names)),
    }[form]


def prepared(article, manner, rng):
    """An article as it is set."""
    lines = [l for l in article["body"].split("\n") if l.strip() and not CREDIT.match(l)]
    found = OPENING.match(lines[0])
    form = rng.choice(manner["byline"])
    over = end = last = ""
    names = []
    signed = len(lines) > 1 and SIGNATURE.fullmatch(lines[-1]) and lines[-1][-1] not in "”…"
    invented = not found and not signed and len(lines) > 1 and bool(manner["signed"]) and rng.random() < manner["signed"]
    if invented:
        names = rng.sample(WRITERS, rng.choice((1, 1, 2)))
        inside = "记者 " + " ".join(names)
    if found:
        inside = re.search(r"[（(](.*)[）)]", found.group()).group(1)
        names = [n for n in article.get("credits", []) if n in inside]
    if names and invented and form == "opening":
        lines[0] = f"本报讯（{inside}）" + lines[0]
    elif names and form != "opening":
        place, text = byline(form, inside, names)
        lines[0] = lines[0][found.end() if found else 0:]
        over = text if place == "over" else ""
        end = text if place == "end" else ""
        last = text if place == "last" else ""
        lines[0] = (text if place == "first" else "") + lines[0]
    signature = ""
    if signed:
        signature = lines[-1]
        end = last = ""
    if end:
        lines[-1] += end
    subheads = []
    if len(lines) >= 4 and rng.random() < manner["subheads"]:
        subheads = rng.sample(SUBHEADS, 1)
        lines.insert(2, subheads[0])
    picture = caption = ""
    if rng.random() < manner["picture"]:
        picture = rng.choice(CAPTIONS)
        caption = picture + " " + rng.choice(EDITORS) + " 摄"
    title = article["title"]
    return dict(
        kind="article", title=title, signature=signature, byline=over, end=end, last=last, body=lines,
        subheads=subheads, caption=caption,
        kicker=rng.choice(KICKERS) if rng.random() < manner["kicker"] else "",
        deck="——" + rng.choice(DECKS) if rng.random() < manner["deck"] else "",
        names=names)


def poem(value):
    return dict(
        kind="poem", title=value["title"], signature="", byline=value["writer"], end="", last="",
        body=[l for l in value["lines"] if l], stanzas=value["lines"], subheads=[], caption="",
        kicker="", deck="", names=[value["writer"]])


def notice(value):
    rows = ["".join(r) for r in value["table"]]
    return dict(
        kind="notice", title=value["title"], signature=value["end"], byline="", end="", last="",
        body=value["lines"] + rows + [value["end"]], lines=value["lines"], table=value["table"],
        subheads=[], caption="", kicker="", deck="", names=[])


def head(manner, number, rng):
    """The pieces of the head of a page."""
    names = rng.sample(EDITORS, 2)
    section = rng.choice(SECTIONS)
    day = f"2026年3月{rng.randint(1, 28)}日"
    week = "星期" + "一二三四五六日"[rng.randint(0, 6)]
    paper = manner["paper"]
    if manner["head"] == "spaced":
        return [f"{number:02d}", "　".join(section), paper, f"{day}　{week}",
                f"责编　{names[0]}　美编　{names[1]}"]
    if manner["head"] == "folio":
        return [f"第{number}版", f"{section}新闻", f"{day} {week}", paper,
                f"编辑/{names[0]} 校对/{names[1]}"]
    return [paper, f"{day}　{week}", "　".join(section), f"责任编辑：{names[0]}　美编：{names[1]}",
            f"{number:02d}版"]
