package io.github.qubao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
  private static final String NEWS = "6月3日，云桥县中医院在青山村开展义诊。";

  private static List<String> sentences(String text) {
    return Prose.of(text).sentences().stream().map(s -> s.in(text)).toList();
  }

  private static Prose.Kind kind(String text, int i) {
    return Prose.of(text).kind(i);
  }

  /** A page's time before the text is no part of the sentence; a time in a sentence is. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-06-03 09:00", "2026/6/3 9:05 ", "2026.06.03  09:00　"})
  void theTimeOfAPageIsNoProse(String time) {
    assertEquals(List.of(NEWS), sentences(time + NEWS));
    String kept = "2026-06-03 09:00时，云桥县中医院在青山村开展义诊。";
    assertEquals(List.of(kept), sentences(kept));
  }

  /**
   * Tags that an editor's program left stand at the edges of sentences; what else has {@code <}
   * stays.
   */
  @Test
  void tagsAreNoProse() {
    assertEquals(List.of(NEWS), sentences("<p class=\"text\">  " + NEWS + "</p>"));
    assertEquals(List.of(NEWS, "老人们都来了。"), sentences("<p>" + NEWS + "\n</p> <p>老人们都来了。</p>\n"));
    String compared = "<3岁的幼儿由家长陪同。";
    assertEquals(List.of(NEWS, compared), sentences(NEWS + "\n" + compared));
  }

  /** So do bars of a table; one within a sentence stays. */
  @Test
  void barsOfTablesAreNoProse() {
    assertEquals(List.of(NEWS), sentences("| " + NEWS + " |"));
    assertEquals(List.of(NEWS), sentences("| 新华社云桥6月3日电（记者祁芳）" + NEWS));
    String kept = "比分牌上写着3 | 2，场边一片欢呼。";
    assertEquals(List.of(NEWS, kept), sentences("｜　" + NEWS + "\n" + kept));
  }

  /** Names run together in a bracket before a day are a byline. */
  @Test
  void namesRunTogetherAreAByline() {
    assertEquals(List.of("6月3日，" + NEWS), sentences("（祁小芳王强林知秋）6月3日，" + NEWS));
    String kept = "（文明实践活动）6月3日，" + NEWS;
    assertEquals(List.of(kept), sentences(kept));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"因施工给您带来的不便，敬请谅解。", "云桥日报 要闻 00003 义诊进山村 2026-06-04 20531147 2 2026年06月04日 星期四"})
  void whatNoticesAndPapersEndWithIsNoProse(String line) {
    assertEquals(List.of(NEWS), sentences(NEWS + "\n" + line));
  }

  /** What a report says of an account, or confers, is none of a site's lines. */
  @ParameterizedTest
  @ValueSource(strings = {"关注公众号的村民祁芳说，办事方便多了。", "关注“云桥商务”公众号，即可领取消费券，每人限领一张。", "特此褒奖祁芳。"})
  void accountsAndHonoursAreText(String sentence) {
    assertEquals(List.of(NEWS, sentence), sentences(NEWS + sentence));
  }

  /** A headline that a text begins with is a hook: what it announces stands behind it. */
  @Test
  void aHeadlineBeforeTheTextIsAHook() {
    String headline = "名医进山村 乡亲乐开怀";
    assertEquals(Prose.Kind.HOOK, kind(headline + "\n\n" + NEWS, 0));
    assertEquals(Prose.Kind.ACT, kind(headline + "\n\n" + NEWS, 1));
    assertEquals(Prose.Kind.STATEMENT, kind(headline, 0));
    assertEquals(Prose.Kind.STATEMENT, kind("山村的路修好了。\n" + headline, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "△图为义诊现场",
        "▲村民在排队测血压。",
        "图为医生为老人量血压。",
        "上图：义诊现场。下图：老人领药。",
        "点击观看视频",
        "编辑：林小满",
        "责任编辑 林小满",
        "来源 | 云桥发布",
        "撰稿：祁芳 审核：伍强",
        "（来源：云桥融媒）",
        "（祁芳 摄）",
        "祁芳 摄",
        "（县卫健局 伍强）",
        "（文/图 祁芳）",
        "◇记者 祁芳",
        "字号：大 中 小",
        "打印 关闭",
        "（下转第二版）",
        "2026-06-03 15:55",
        "IMG_0412.jpg",
        "本文为云桥新闻网原创文章，转载请附上出处。",
        "特此通告。",
        "一审：祁芳 二审：伍强 三审：林小满",
        "时间：2026-06-03 15:55来源：云桥县公安局作者：点击：",
        "云桥新闻 祁芳 2026-06-03 15:55:20",
        "祁芳 伍强 云桥晚报全媒体记者 林小满 县公安局供图",
        "云桥晚报 记者 祁芳 通讯员 伍强 林小满",
        "云桥网记者 祁芳 石门报道",
        "编审：祁芳 伍强",
        "2026-06-03 云桥食品网 425 0",
        "签 发：祁芳",
        "云桥县融媒体中心 主办 2015-2026© 未经许可不得转载 不良信息举报电话：0000-1234567",
        "云桥网所有作品，版权均属本社，未经授权不得转载。",
        "机构概况|联系我们",
        "意见反馈 新闻爆料 进入论坛",
        "原文链接：http://example.org/2026/1.shtml",
        "发表于 2026-6-3 8:15:08 | 显示全部楼层 |阅读模式 来自 云桥",
        "主办：云桥县文化馆 技术支持：青芦软件",
        "- [06-01] 青湖：早稻开镰",
        "（县水利局）",
        "TAG： 农业",
        "END",
        "请关注云桥县卫健局微信公众号",
        "关注“云桥发布”公众号，第一时间看家乡事。",
        "这里是云桥县融媒体中心公众号，点个“在看”吧！",
      })
  void furnitureIsLeftOut(String line) {
    assertEquals(List.of(NEWS), sentences(NEWS + "\n" + line));
    assertEquals(List.of(NEWS), sentences(line + "\n" + NEWS));
    assertFalse(sentences(line).isEmpty(), "alone it stays");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "来源多样，村民放心。",
        "记者走访了三户人家。",
        "图书馆周末照常开门。",
        "编辑部设在镇上，有五个人。",
        "（不含外地来的两车。）",
        "点击率高的是第二条视频。",
        "群众可拨打举报电话，由专人接听。",
        "主办方准备了三百份礼品。",
        "地址选在村口，离车站不远。",
      })
  void proseStays(String line) {
    assertEquals(List.of(NEWS, line), sentences(NEWS + "\n" + line));
  }

  @Test
  void whatStandsTwiceIsReadOnce() {
    assertEquals(List.of("青川区开展义诊。", NEWS), sentences("青川区开展义诊。\n青川区开展义诊。\n" + NEWS + "青川区开展义诊。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云桥日报全媒体讯（记者 祁芳）",
        "本网  ",
        "[云桥新媒体]",
        "•   云桥法院网讯  ",
        "云桥网讯6月4日（通讯员 祁芳 伍强）",
        "掌上云桥报道：（全媒体记者 祁芳）",
      })
  void aDatelineMayStandBehindTheSitesLines(String dateline) {
    assertEquals(
        List.of(NEWS), sentences("作者：祁芳   来源：云桥日报   2026-06-03\n字号 关闭 打印\n" + dateline + NEWS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"本报讯 记者祁芳报道 ", "云桥卫生讯（祁芳 通讯员 伍强）", "云桥新闻网讯【记者 祁芳】"})
  void anAbstractMayStandBeforeTheDateline(String dateline) {
    String told = "义诊走进青川区，六十位老人受益。";
    assertEquals(List.of(told, NEWS), sentences(told + "\n" + dateline + NEWS));
  }

  @Test
  void theBeginningOfAnotherArticleIsLeftOut() {
    assertEquals(List.of(NEWS), sentences(NEWS + "\n白芦区两处公园6月起开放，凭证入园。其中一处在江边。[详细]"));
  }

  @Test
  void moreNewsOfTheSiteEndsTheText() {
    assertEquals(List.of(NEWS), sentences(NEWS + "\n最近更新\n白芦区两处公园开放。"));
  }

  @Test
  void whoAttendedMayStandBehindTheAct() {
    String act = "6月3日，县水务局召开供水听证会，人大代表、居民代表参加会议。";
    assertEquals(Prose.Kind.ACT, kind("会场设在老城。" + act, 1));
  }

  @Test
  void anotherArticleEndsTheText() {
    assertEquals(List.of(NEWS), sentences(NEWS + "\n新闻推荐\n白芦区两处公园开放。"));
  }

  @Test
  void eachSentenceHasItsKind() {
    assertEquals(Prose.Kind.ACT, kind(NEWS, 0));
    assertEquals(Prose.Kind.HOOK, kind("山里的清晨格外热闹。" + NEWS, 0));
    assertEquals(Prose.Kind.QUESTION, kind("老人看病怎么办？" + NEWS, 0));
    assertEquals(Prose.Kind.QUOTATION, kind(NEWS + "“路修好了，出门踏实多了。”", 1));
    assertEquals(Prose.Kind.QUOTATION, kind(NEWS + "“路修好了，出门踏实多了。”村民祁大妈说。", 2));
    assertEquals(Prose.Kind.PURPOSE, kind("为扎实推进健康乡村建设，提高群众健康水平。" + NEWS, 0));
    assertEquals(Prose.Kind.ACT, kind("为提高健康水平，" + NEWS, 0));
    assertEquals(Prose.Kind.ATTENDANCE, kind(NEWS + "副县长祁芳参加活动。", 1));
    assertEquals(Prose.Kind.ATTENDANCE, kind(NEWS + "副县长祁芳、伍强等出席会议并在主席台就座。", 1));
    assertEquals(Prose.Kind.ATTENDANCE, kind(NEWS + "副县长祁芳、伍强陪同调研或座谈。", 1));
    assertEquals(Prose.Kind.DEMAND, kind(NEWS + "祁芳强调，要把义诊办到村口。", 1));
    assertEquals(Prose.Kind.RESULT, kind(NEWS + "活动累计接诊412人。", 1));
  }

  @Test
  void aListIsOneThing() {
    String text = "行动抓三件事。一是查隐患。二是补短板。逐村补。三是强队伍。年底前完成。";
    Prose prose = Prose.of(text);
    assertEquals(Prose.Kind.LIST_HEAD, prose.kind(0));
    for (int i = 1; i <= 4; i++) {
      assertEquals(Prose.Kind.LIST_ITEM, prose.kind(i));
      assertEquals(1, prose.list(i));
    }
    assertEquals(0, prose.list(5));
    assertTrue(Prose.of("一是查隐患。大家都去。").list(0) == 0, "one item is no list");
    assertEquals(1, Prose.of("措施有三：一是查隐患。二是补短板。").list(0));
  }

  @Test
  void theMainClauseStandsBehindThePurpose() {
    String text = "为提高健康意识，普及急救知识，云桥县中医院开展义诊。";
    assertEquals("云桥县中医院开展义诊。", text.substring(Prose.mainClause(text)));
    assertEquals(0, Prose.mainClause(NEWS));
    assertEquals(0, Prose.mainClause(""));
    assertEquals(-1, Prose.mainClause("为提高健康意识，普及急救知识。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "正值春耕时节，|县中医院开展义诊。",
        "正值县中医院成立十周年之际，为传承中医药文化，提高健康素养，|6月3日上午，县中医院开展义诊。",
        "近日，为丰富居民生活，|县中医院开展义诊。",
        "根据区里要求，结合村情，|县中医院开展义诊。",
        "为加强管理，及时消除隐患，守护健康，在前期摸底的基础上，|近日，县中医院开展义诊。",
        "据悉，为有效防范风险，|县中医院开展义诊。",
        "重阳节到来之际，为老人送健康，|县中医院开展义诊。",
        "|6月3日，县中医院开展义诊，为群众量血压。",
        "|祁芳强调，为推进工作，要抓紧。",
        "|县中医院来到青山村，为老人量血压，送上药品。",
      })
  void occasionAndPurposeStandBeforeTheMainClause(String marked) {
    String text = marked.replace("|", "");
    assertEquals(marked.indexOf('|'), Prose.mainClause(text), text);
  }

  @Test
  void aPurposeMayStandBehindItsGround() {
    String ground = "近期天气干燥，为预防森林火灾，增强防火意识，进一步提高应急能力。";
    assertEquals(Prose.Kind.PURPOSE, kind(ground + NEWS, 0));
    assertEquals(Prose.Kind.STATEMENT, kind(NEWS + "医生走进敬老院，为老人量血压。", 1));
  }

  @Test
  void whatIsHeardIsAQuotation() {
    assertEquals(Prose.Kind.QUOTATION, kind(NEWS + "【同期声】养殖户 祁芳： 今年行情比去年好。", 1));
  }

  @Test
  void whatFollowsADisclaimerIsLeftOut() {
    assertEquals(List.of(NEWS), sentences(NEWS + "\n声明：\n1、凡本网作品，须注明出处。"));
    assertEquals(List.of(NEWS), sentences(NEWS + "\n相关新闻 相关新闻\n云桥商城 云桥商城"));
  }

  @Test
  void straightQuotesAreKeptWhole() {
    assertEquals(List.of("\"路修好了。出门方便。\"", "村民说。"), sentences("\"路修好了。出门方便。\"村民说。"));
    assertFalse(sentences("他说\"好。\"，又走了。").size() > 1);
  }

  @Test
  void halfAndFullWidthStopsEndSentences() {
    assertEquals(List.of("今年种了早稻｡", "明年再种｡"), sentences("今年种了早稻｡明年再种｡"));
    assertEquals(List.of("今年全县种了早稻．", "明年全县再种早稻．"), sentences("今年全县种了早稻．明年全县再种早稻．"));
    assertEquals(List.of("诗人约翰．史密斯来到县里。"), sentences("诗人约翰．史密斯来到县里。"));
    assertEquals(1, sentences("亩产３．５吨").size());
  }

  @Test
  void whatWasKnownOfOldEndsTheText() {
    assertEquals(List.of(NEWS), sentences(NEWS + "\n新闻背景：\n云桥县总面积2100平方公里。"));
    assertEquals(List.of(NEWS), sentences(NEWS + "\n今日云桥天气概述：多云，2℃~12℃。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"各镇人民政府，区直各单位：", "尊敬的用水客户：", "图为6月3日，医生在云桥村为老人量血压。", "有意见的请于6月10日前反映，联系人：祁老师。"})
  void whomANoticeIsForAndWhomToAskIsNoProse(String line) {
    assertEquals(List.of(NEWS), sentences(line + "\n" + NEWS));
    assertEquals(List.of(NEWS), sentences(NEWS + "\n" + line));
  }

  @Test
  void whomToAskMayStandBehindTheText() {
    assertEquals(List.of(NEWS), sentences(NEWS + "有意见的请反映，联系电话：×××。"));
  }

  /** What lists begin with is no salutation. */
  @ParameterizedTest
  @ValueSource(strings = {"各镇（街）工作进展情况如下：", "各地反响热烈："})
  void aLineThatOnlyBeginsAsASalutationIsProse(String line) {
    assertEquals(2, sentences(line + "\n" + NEWS).size());
  }

  @Test
  void aLineThatSaysWhatAllAreToDoIsProse() {
    assertEquals(2, sentences("各单位要做到以下三点：\n" + NEWS).size());
  }

  /** However long the site's line between headline and dateline is. */
  @Test
  void aDatelineBehindALongStamp() {
    String stamp = "2026-06-03 10:25:11 来源：云桥县人民政府网站 责任编辑：祁芳 点击数：718";
    String dateline = "云桥新闻网讯（通讯员 林知秋）";
    assertEquals(List.of(NEWS), sentences("名医进山村 乡亲乐开怀\n" + stamp + "\n\n" + dateline + NEWS));
  }

  /** However many stamps stand before a text, each is read once. */
  @Test
  void manyTimesBeforeATextAreNoProse() {
    assertEquals(List.of(NEWS), sentences("2026-06-03 09:00 ".repeat(8000) + NEWS));
  }

  @Test
  void aPapersNameWithinASentenceIsNoDateline() {
    for (String text : List.of("市民爱看云桥日报 每天都买一份。", "村民订了云桥晚报　大家都看。")) {
      assertEquals(List.of(text), sentences(text));
    }
    for (String dateline : List.of("云桥晚报 近日，", "云桥晚报 6月3日，")) {
      assertTrue(sentences(dateline + "县中医院开展义诊。").get(0).startsWith(dateline.substring(5)));
    }
  }

  /** Whom an act serves is no purpose of it. */
  @Test
  void whomAnActServesIsNoPurpose() {
    for (String text : List.of("为群众办理业务300余件。", "为村民免费体检。", "为企业减税1.2亿元。")) {
      assertEquals(0, Prose.mainClause(text), text);
    }
    String two = "为企业减税1.2亿元，为村民免费体检300人。";
    assertTrue(Prose.mainClause(two) >= 0);
  }

  @Test
  void theFirstItemOfANumberedListMayStandWithinASentence() {
    for (String text :
        List.of(
            "全县采取三项措施：1.加强领导。2.落实责任。3.强化督导。",
            "全县采取三项措施：1、加强领导。2、落实责任。3、强化督导。",
            "全县采取三项措施：（1）加强领导。（2）落实责任。（3）强化督导。",
            "全县采取三项措施：(一)加强领导。(二)落实责任。(三)强化督导。",
            "全县采取三项措施：１．加强领导。２．落实责任。３．强化督导。")) {
      Prose prose = Prose.of(text);
      for (int i = 0; i < 3; i++) {
        assertEquals(1, prose.list(i), text + i);
      }
    }
    assertEquals(0, Prose.of("全县修路11.5公里。2.落实责任。大家都去。").list(0));
  }

  @Test
  void aListMayHaveMoreThanTenItems() {
    String[] numerals = "一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ");
    StringBuilder words = new StringBuilder();
    StringBuilder numbers = new StringBuilder();
    for (int i = 1; i <= 12; i++) {
      words.append(numerals[i - 1]).append("是加强第").append((char) ('甲' + i)).append("组的领导。");
      numbers.append(i).append(".加强第").append((char) ('甲' + i)).append("组的领导。");
    }
    for (String text : List.of(words.toString(), numbers.toString())) {
      Prose prose = Prose.of(text);
      assertEquals(12, prose.sentences().size(), text);
      assertEquals(1, prose.list(11), text);
    }
  }

  @Test
  void fullWidthDigitsTellAResultToo() {
    assertEquals(kind("全县累计修路300公里。" + NEWS, 0), kind("全县累计修路３００公里。" + NEWS, 0));
  }
}
