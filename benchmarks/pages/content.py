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

# As official papers and evening papers have them; the manners of MORE are set with these.
SHORT_POEMS = [
    dict(title="一声", writer="方小荷", lines=[
        "谁在巷口喊卖豆花", "一声", "就把雾喊开了半条街", "", "灯一盏一盏地应", "灭了的那一盏", "是我"]),
    dict(title="井", writer="贺晚亭", lines=[
        "外婆说井里有一面镜子", "照过她的红头绳", "", "我放下桶", "提上来的是一桶黄昏"]),
    dict(title="三月", writer="许若川", lines=[
        "草坡比人先换了衣裳", "风把名字写在水上", "写完又擦掉", "", "三月走得慢", "像一个不肯回家的孩子"]),
    dict(title="二十里路", writer="尹多吉", lines=[
        "父亲挑着两筐月光", "走二十里路去赶集", "", "回来时", "一筐是盐", "一筐是星星"]),
    dict(title="小站", writer="蓝月华", lines=[
        "慢车停了一分钟", "有人下来", "有人把手贴在窗上", "", "铁轨替他们", "把话说到很远"]),
]

FORMAL_NOTICES = [
    dict(title="北塘路改造工程招标公告", lines=[
        "一、项目名称：北塘路人行道及排水改造。", "二、预算金额：186万元，资金已落实。",
        "三、投标人应具备市政工程三级以上资质。", "四、报名时间：4月7日至4月11日，逾期不予受理。",
        "五、联系人：傅小满，电话：8210 6677。"],
        table=[], end="临溪区市政服务中心", date="2026年4月2日"),
    dict(title="全区先进班组名单", lines=["经评选，下列班组被评为先进班组，现予公布。"],
        table=[["单位", "班组", "班长", "类别"], ["东塘水厂", "净水一班", "宋巧珍", "安全"],
               ["公交二队", "六路车组", "马立春", "服务"], ["西街粮站", "检验班", "耿长明", "质量"],
               ["河口变电站", "运行三班", "谢家旺", "安全"], ["城东环卫所", "夜班组", "卜秋香", "服务"]],
        end="临溪区总工会", date="2026年4月20日"),
    dict(title="关于公布高温津贴标准的通知", lines=[
        "各街道、各企业：", "经研究，现将今年高温津贴标准通知如下，请遵照执行。",
        "津贴按月发给，不得以饮料和物品代替。室外作业时间由各单位按气温调整，并告知职工。"],
        table=[["月份", "室外", "室内"], ["6月", "300元", "200元"], ["7月", "300元", "200元"],
               ["8月", "300元", "200元"], ["9月", "260元", "180元"]],
        end="临溪区人力资源和社会保障局", date="2026年5月28日"),
    dict(title="劳动竞赛获奖名单", lines=[
        "一等奖：谈志平　沈小云", "二等奖：鲁向前　周青禾　卫东来", "三等奖：蒋玉兰　毛一林　方小川　秦素"],
        table=[], end="竞赛办公室", date=""),
    dict(title="遗失声明", lines=[
        "唐小溪遗失教师资格证，编号20193301，声明作废。", "临溪县青禾农资店遗失公章一枚，声明作废。",
        "钱有年遗失残疾人证，声明作废。", "顺达货运部遗失营业执照副本，声明作废。"],
        table=[], end="", date=""),
    dict(title="拟发展对象公示", lines=[
        "根据有关规定，现将拟发展对象基本情况公示如下，公示期五个工作日。公示期内如有意见，请向支部反映。"],
        table=[["姓名", "性别", "出生年月", "单位及职务"], ["康一宁", "女", "1994.06", "东塘小学教师"],
               ["施大勇", "男", "1989.11", "公交二队驾驶员"], ["柏文静", "女", "1997.02", "区医院护士"]],
        end="中共临溪区机关委员会", date="2026年4月9日"),
    dict(title="通告", lines=[
        "为保障马拉松赛顺利举行，4月19日6时至12时，滨河路、学府路、长桥禁止一切车辆通行。",
        "途经上述路段的公交线路临时改道，请市民提前安排出行。"],
        table=[], end="临溪市公安局交通警察支队", date="2026年4月15日"),
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
    ends = [e for e in (value["end"], value.get("date")) if e]
    return dict(
        kind="notice", title=value["title"], signature=value["end"], byline="", end="", last="",
        date=value.get("date", ""), body=value["lines"] + rows + ends, lines=value["lines"],
        table=value["table"],
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
