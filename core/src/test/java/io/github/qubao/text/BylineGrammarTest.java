package io.github.qubao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.text.BylineGrammar.Opening;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylineGrammarTest {
  private static final String TEXT = "3月5日，全区召开会议。";

  @Test
  void authorsNeedNoRole() {
    for (String line : List.of("文/周砚", "（作者：周砚 何知秋）", "(文／周砚)", "（周砚）", "作者: 周砚")) {
      assertTrue(BylineGrammar.isWholeLine(line), line);
    }
    for (String line : List.of("周砚", "（", "（）", "文/", "文/今天下雨了", "作者：", "（周砚", "周砚）")) {
      assertFalse(BylineGrammar.isWholeLine(line), line);
    }
    assertTrue(BylineGrammar.isAuthors("终。（文/周砚）", 3, 7));
  }

  /** All that stands before the text goes, whatever its form. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报讯（记者周砚 通讯员何知秋）",
        "本报讯(通讯员 周砚)",
        "本报讯 ",
        "本报讯　记者周砚报道：",
        "本报讯 记者周砚、通讯员何知秋报道 ",
        "本报讯 记者 周砚 ",
        "本报记者 欧阳静 通讯员 何　秋\n",
        "本报记者储一苇报道，",
        "（记者 周砚 洪知秋）",
        "（本报记者周砚）",
        "□ 记者 周砚 ",
        "□本报记者 周砚\n",
        "◇本报讯（记者周砚）",
        "◆ 本报讯 ",
        "◎云汀日报讯（记者周砚）",
        "记者 周砚 通讯员 何知秋\n",
        "新华社北京6月3日电（记者周砚）",
        "新华社北京6月3日电 （记者周砚、何知秋）",
        "新华社北京6月3日电 ",
        "据新华社北京２０２５年６月３日电　",
        "新华社北京6月3日电 题：",
        "中新网云汀6月3日电 (记者 周砚)",
        "中新社云汀6月3日电 ",
        "人民网北京6月3日电（记者周砚）",
        "央视网消息：",
        "央视网消息（新闻联播）：",
        "本台消息：",
        "据新华社消息，",
        "云汀区融媒体中心讯（记者曾小满）",
        "沙浔县融媒体中心10月8日讯（记者：曾小满 伍佩芝）",
        "【临漪融媒·记者 曾小满】",
        "（沙浔县广播电视台全媒体记者 曾小满 报道）",
        "（云桥发布记者曾小满 通讯员 伍佩芝）",
        "云汀融媒讯 ",
        "云汀日报讯（通讯员曾小满）",
        "本网讯（记者 周砚）",
        "本网讯 ",
        "本站讯 ",
        "【本报讯】",
        "【云汀融媒讯】记者周砚报道：",
        "〔本网讯〕",
        "　　本报讯（记者周砚）",
        "文/周砚 图/何知秋\n",
        "文/记者 周砚 图/通讯员 何知秋\n",
        "◎ 周砚\n本报讯 ",
        "本报讯（全媒体记者 周砚 文/图）",
        "本报云汀6月3日讯 记者周砚 ",
        "临漪新闻网云汀讯（通讯员 周砚 何知秋）",
        "东南网云汀6月3日讯 （ 周砚 全媒体记者 何知秋 ） ",
        "红网云汀站6月3日讯（通讯员 周砚）",
        "新云汀客户端6月3日讯（通讯员 周砚） ",
        "临漪财经网讯",
        "临漪新云汀讯 （记者 周砚 摄影 何知秋）",
        "云汀在线讯通讯员周砚报道：",
        "（周砚 何知秋）",
        "本网讯（周砚 何知秋）",
        "本报讯(周 砚 何知秋 报道)",
        "本报讯（周 砚 何 秋 摄影报道）",
        "云汀日报讯 （周砚 何知秋 文/图） ",
        "临漪日报·新云汀客户端6月3日讯（通讯员 周砚）",
        "临漪云汀网（融媒体首席记者 周砚）",
        "云汀日报·临漪网记者周砚 发自云汀 ",
        "云汀新闻网讯【记者 周砚】",
        "云汀卫生讯（周砚 通讯员 何知秋）",
        "临漪乡镇网云汀站6-03讯（通讯员周砚）",
        "临漪法治周刊—云汀在线6月3日讯 ",
        "云江讯 ",
        "本网讯（周砚 何知秋，洪小满报道）",
        "云汀教育网讯：（通讯员 周砚）",
        "云汀日报讯：（记者周砚）",
        "本报讯：(通讯员 周砚，何知秋)",
      })
  void isNoPartOfTheText(String opening) {
    String body = opening + TEXT;
    if (opening.contains("题：")) {
      assertEquals("题：" + TEXT, body.substring(BylineGrammar.opening(body).textStart()));
      return;
    }
    assertEquals(TEXT, body.substring(BylineGrammar.opening(body).textStart()), opening);
  }

  /** What only looks like one stays. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  \n",
        "记者从区教育局获悉，今年秋季学期新增学位三千个。",
        "本报记者从区教育局获悉，今年新增学位三千个。",
        "记者上门采访了三户人家。",
        "记者在现场看到，施工正在进行。",
        "记者了解到，活动将持续三天。",
        "记者于近日走访了多家企业。",
        "记者周砚在现场看到，施工正在进行。",
        "通讯员队伍建设会议召开。",
        "新华社记者走进云汀区。",
        "新华社消息人士说，会议推迟。",
        "人民网上有人留言，说公交不便。",
        "本报自即日起征集线索。",
        "本报消息灵通，读者常来电。",
        "（一）总体要求。",
        "（记者走访的三户人家都用上了自来水。）",
        "【政策解读】养老金如何调整？",
        "【记者手记】清晨的山村很安静。",
        "（县融媒体中心的记者走访了三户人家。）",
        "（云桥县广播电视台记者站设在老街。）",
        "县电视台10月8日播出专题片。",
        "沙浔县电视台消息人士说，节目改期。",
        "文化馆里，孩子们在练字。",
        "图书馆新馆开放。",
        "（上接第一版）会议指出，要抓好落实。",
        "云汀互联网企业通讯（第三期）出版。",
        "云汀区电台资讯（旧称《早报》）停刊。",
        "云汀县加快讯 息化建设。",
        "县里传来喜讯 6月3日，新校舍落成。",
        "云江讯 号塔换了新灯。",
        "（周砚）是老教师，今年七十岁。",
        "云汀县电视台（记者站设在老街）招人。",
        "云汀供电站发电（记者摄）。",
        "云江县传来喜讯：（图）新校舍落成。",
        "云江县发来短讯：新校舍落成。",
      })
  void isAllText(String body) {
    assertEquals(new Opening(Optional.empty(), Optional.empty(), 0), BylineGrammar.opening(body));
  }

  @Test
  void tellsDatelineFromByline() {
    String body = "新华社北京6月3日电（记者周砚、何知秋）今天开会。";
    Opening opening = BylineGrammar.opening(body);
    assertEquals("新华社北京6月3日电", opening.dateline().orElseThrow().in(body));
    assertEquals("（记者周砚、何知秋）", opening.byline().orElseThrow().in(body));
    body = "记者 周砚\n通讯员 何知秋\n本报讯 今天开会。";
    opening = BylineGrammar.opening(body);
    assertEquals("本报讯", opening.dateline().orElseThrow().in(body));
    assertEquals("记者 周砚\n通讯员 何知秋", opening.byline().orElseThrow().in(body));
  }

  @Test
  void blanksOfAnyLengthAreSkipped() {
    assertEquals(15, BylineGrammar.opening(" \n本报讯 \n（记者 甲）：\t").textStart());
    assertEquals(100_003, BylineGrammar.opening("本报讯" + " ".repeat(100_000) + "区里开会").textStart());
    assertEquals(
        100_009, BylineGrammar.opening("本报讯" + " ".repeat(100_000) + "（记者甲乙）").textStart());
  }

  /** Also where nothing follows. */
  @Test
  void holdsForEveryBeginning() {
    List<String> texts =
        List.of("新华社北京6月3日电（记者周砚、欧阳知秋）今", "□ 记者 周　砚 文/图\n【本报讯】今", "本报讯（" + "记者".repeat(90) + "）");
    for (String text : texts) {
      for (int end = 0; end <= text.length(); end++) {
        String body = text.substring(0, end);
        Opening opening = BylineGrammar.opening(body);
        int start = opening.textStart();
        assertTrue(start >= 0 && start <= end, body);
        opening.dateline().ifPresent(s -> assertTrue(s.end() <= start, body));
        opening.byline().ifPresent(s -> assertTrue(s.end() <= start, body));
      }
    }
  }

  @Test
  void namesWithoutARoleAreAByline() {
    for (String line :
        List.of("文/祁芳", "文／祁芳　韦晴", "作者：祁芳", "（作者：祁芳、韦晴）", "（祁芳）", "图文/欧阳洛", "祁芳　韦晴")) {
      assertTrue(BylineGrammar.isWholeLine(line) || BylineGrammar.isBareName(line), line);
    }
    for (String line : List.of("（真的）", "（祁芳", "文/图书馆", "作者：", "文：", "春耕　秋收", "（续）")) {
      assertFalse(BylineGrammar.isWholeLine(line) || BylineGrammar.isBareName(line), line);
    }
  }

  /** Whoever sends a report signs it behind the text: an office, a role or the work tells of it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "云汀县档案馆 周砚",
        "云汀县档案馆 周砚 何知秋",
        "云汀县融媒体中心 帕丽旦 何知秋",
        "文/周砚 图/何知秋",
        "文/图 云汀县文化馆 周砚",
        "云汀区民政局供稿 文/周砚",
        "通讯员 周砚 供稿",
        "云汀周刊记者 周砚",
        "周 砚 何知秋 报道",
      })
  void signatures(String signature) {
    assertTrue(BylineGrammar.isAuthors(signature, 0, signature.length()), signature);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "周砚 摄",
        "图/周砚",
        "周砚 摄影报道",
        "云汀县档案馆供图",
        "图片 资料",
        "云汀县档案馆",
        "县医院 体检",
        "单位：万元",
        "本报记者 综合",
        "下转第三版",
        "记者走基层",
      })
  void noSignatures(String text) {
    assertFalse(BylineGrammar.isAuthors(text, 0, text.length()), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云汀县融媒体中心记者 周砚 何知秋",
        "云汀县融媒体中心 记者 周砚 通讯员 何知秋",
        "撰稿：周砚 何知秋",
        "撰文/摄影 周砚 何知秋",
        "云汀日报记者 周砚",
        "旗报记者 周砚",
        "云汀区融媒体中心 周砚 何知秋",
      })
  void linesOfWriters(String line) {
    assertTrue(BylineGrammar.isWholeLine(line), line);
  }

  /** A headline stays one, and a line of a torn byline is none by itself. */
  @ParameterizedTest
  @ValueSource(
      strings = {"县医院 高考体检", "记者上门采访", "县文化馆 送戏下乡", "何海峰、葛海峰 通讯员曾志", "云汀日报社 揭牌", "县林业局 周砚"})
  void noLinesOfWriters(String line) {
    assertFalse(BylineGrammar.isWholeLine(line), line);
  }

  @Test
  void sourceLines() {
    for (String line :
        List.of(
            "来源：云汀县融媒体中心 作者：周砚 何知秋 2026-06-03 15:55",
            "来源：云汀县融媒体中心　作者：周砚 何知秋　日期：2026-06-03",
            "2026-06-03 15:55 来源：云汀发布 撰稿：周砚 何知秋 编辑：段瑞",
            "来源 | 云汀融媒 作者 | 周砚 何知秋 编辑 | 段瑞",
            "时间：2026-06-03 来源：云汀县教育局 作者：周砚 何知秋 字号：大 中 小")) {
      Span writers = BylineGrammar.sourceWriters(line).orElseThrow();
      assertTrue(writers.in(line).endsWith("周砚 何知秋"), line);
      assertEquals(TEXT, (line + "\n" + TEXT).substring(opened(line)), line);
    }
    for (String line :
        List.of(
            "来源：云汀县融媒体中心",
            "2026-06-03 15:55:11    来源:云汀新闻网临漪频道",
            "发布时间：2026/06/03 浏览次数：214",
            "分享到：微信 微博")) {
      assertEquals(Optional.empty(), BylineGrammar.sourceWriters(line), line);
    }
    assertTrue(BylineGrammar.isSourceLine("2026-06-03 15:55:11    来源:云汀新闻网临漪频道"));
    assertTrue(BylineGrammar.isSourceLine("分享到：微信 微博"));
    assertFalse(BylineGrammar.isSourceLine("扫一扫车身上的二维码，食材从哪儿进一目了然"));
    for (String headline :
        List.of(
            "来源于农户的粮食统一收购",
            "来源：一条河的新生",
            "关闭十座小煤矿 云汀换来碧水蓝天",
            "返回首页看家乡",
            "阅读：云汀县的新风尚",
            "时间：2026年云汀县的答卷")) {
      assertFalse(BylineGrammar.isSourceLine(headline), headline);
    }
    String station = "来源：云汀日报记者站 作者：周砚 2026-06-03 15:55";
    assertEquals("作者：周砚", BylineGrammar.sourceWriters(station).orElseThrow().in(station));
  }

  private static int opened(String line) {
    return BylineGrammar.opening(line + "\n" + TEXT).textStart();
  }

  /** Districts stand among names, and are none. */
  @Test
  void districtsAreNoNames() {
    for (String name : List.of("石桥镇", "金山镇", "江夏区", "高新区", "云桥县", "石桥街道")) {
      assertTrue(BylineGrammar.isOffice(name, 0, name.length()), name);
      assertFalse(BylineGrammar.isBareName(name), name);
      assertEquals(0, opened("（" + name + "）", "6月3日，全区召开会议。"), name);
    }
    assertTrue(BylineGrammar.isBareName("石桥镇 祁芳"));
    assertTrue(BylineGrammar.isBareName("欧阳镇"));
    assertFalse(BylineGrammar.isOffice("王镇", 0, 2));
  }

  @Test
  void aMeetingInBracketsIsNoByline() {
    assertEquals(0, opened("（常务会）", "今年首次召开。"));
    assertEquals(4, opened("（祁芳）", "今年首次召开。"));
  }

  /** Characters of two UTF-16 units are one of a name. */
  @Test
  void rareCharactersStandInNames() {
    assertTrue(Surnames.isFullName("李𠮷", 0, 3));
    assertTrue(Surnames.isFullName("李𠮷𠮷", 0, 5));
    assertFalse(Surnames.isFullName("李𠮷𠮷𠮷", 0, 7));
    for (String line : List.of("记者 李𠮷", "记者 李𠮷 祁芳", "记者 李　𠮷")) {
      assertTrue(BylineMatcher.matches(line), line);
    }
  }

  /** Names alone in a bracket behind a paper's 讯 or a place's dated 电. */
  @Test
  void aBracketBehindADatelineMayNameWritersAlone() {
    for (String head : List.of("青川公众讯（祁芳）", "公共讯（祁芳 伍强）", "云桥7月29日电 （祁芳 伍强 林知秋）")) {
      assertEquals(head.length(), opened(head, "“路修好了。”村民说。"), head);
    }
    assertEquals(0, opened("青川公众讯（市民中心）", "“路修好了。”村民说。"));
    assertEquals(4, opened("东屿讯 ", "为弄清事实，6月3日，县市场监管局开展检查。"));
  }

  private static int opened(String bracket, String text) {
    return BylineGrammar.opening(bracket + text).textStart();
  }
}
