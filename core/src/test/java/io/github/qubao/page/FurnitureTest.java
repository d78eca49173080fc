package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FurnitureTest {
  @Test
  void editorsDatesAndImprintAreFurnitureAnywhere() {
    for (String line :
        List.of("责任编辑 沈禾", "校对：周砚", "2026年3月18日 星期三", "国内统一刊号 CN00-0000", "（下转第2版）")) {
      assertEquals(List.of(line), furniture("农技员今天下到田间，\n" + line + "\n指导大家育秧。"), line);
    }
  }

  @Test
  void theHeadOfAPageInOneLineIsFurniture() {
    for (String line :
        List.of(
            "滨江报 2025年3月8日 03版",
            "2025年3月8日 星期六 滨江报 03 民生",
            "滨江日报  2025.3.8  A3版",
            "民　生　2025年3月8日　03",
            "第2版 | 要闻 | 2025-03-08",
            "滨江报·总第1203期·2025年3月8日 星期六·第三版")) {
      String text = line + "\n\n青芦镇育秧忙\n本报讯（记者 周砚）今天大家育秧。";
      assertEquals(List.of(line), furniture(text), line);
      assertEquals(List.of(line), furniture("大家育秧。\n" + line + "\n\n青芦镇育秧忙"), line);
    }
    for (String line :
        List.of("2025年3月8日青芦镇三版春联进社区", "青芦镇 2025年3月8日 开工", "2025年3月8日 青芦镇育秧 300 亩 已完成")) {
      assertEquals(List.of(), furniture("大家育秧。\n\n" + line + "\n本报讯（记者 周砚）今天育秧。"), line);
    }
    assertEquals(List.of(), furniture("村里贴出了一张纸，\n滨江报 2025年3月8日 03版\n的字样很清楚。"));
  }

  @Test
  void aPhoneNumberIsFurnitureOnlyBetweenSentences() {
    assertEquals(List.of("新闻热线：6211119"), furniture("大家开会。\n\n新闻热线：6211119\n\n大家很高兴。"));
    assertEquals(List.of(), furniture("村里贴出了一张纸，\n热线：6211119，大家记下了\n号码。"));
  }

  @Test
  void linesAboveAPhoneNumberAreAnAdvertisement() {
    assertEquals(
        List.of("佳园家政", "月嫂 保姆", "热线：6211119"), furniture("大家开会。\n\n佳园家政\n月嫂 保姆\n热线：6211119"));
  }

  @Test
  void articlesAreNot() {
    assertEquals(List.of(), furniture("青芦镇育秧忙\n\n本报讯（记者周砚）今天大家育秧。\n编辑部的同志也来了。"));
  }

  /** What a web page writes around an article, alone on a line; traditional as well. */
  @Test
  void aSiteAndAPlaceOnItAreFurniture() {
    for (String line :
        List.of(
            "青芦新闻网",
            "青芦发展网",
            "云上青芦",
            "青芦县融媒体中心",
            "（青芦网络广播电视台）",
            "首页 > 新闻 > 要闻",
            "当前位置：首页 > 正文",
            "上一篇：龙舟赛来了！")) {
      assertEquals(List.of(line), furniture("大家育秧。\n\n" + line), line);
    }
    assertEquals(List.of(), furniture("大家织密了平安\n先锋网\n络，很高兴。"));
    assertEquals(List.of(), furniture("青芦镇织密防汛网"));
  }

  @Test
  void titlesOfOtherArticlesAreFurniture() {
    assertEquals(
        List.of("相关阅读", "青芦镇举办龙舟赛", "县医院引进新设备"),
        furniture("大家育秧。\n\n相关阅读\n\n青芦镇举办龙舟赛\n\n县医院引进新设备"));
    assertEquals(List.of("• 青芦镇举办龙舟赛", "• 县医院引进新设备"), furniture("大家育秧。\n\n• 青芦镇举办龙舟赛\n• 县医院引进新设备"));
    assertEquals(
        List.of("上一篇：", "青芦镇举办龙舟赛", "下一篇：", "县医院引进新设备"),
        furniture("大家育秧。\n\n上一篇：\n\n青芦镇举办龙舟赛\n\n下一篇：\n\n县医院引进新设备"));
  }

  @Test
  void theTitleOverTheNextTextIsItsHeadline() {
    assertEquals(
        List.of("相关阅读", "青芦镇举办龙舟赛"),
        furniture("大家育秧。\n\n相关阅读\n\n青芦镇举办龙舟赛\n\n县医院引进新设备\n\n昨天，县医院来了新设备，大家很高兴。"));
    assertEquals(List.of(), furniture("大家育秧。\n\n相关阅读\n\n龙舟是怎么来的\n\n据说，古人在江上划船。"));
  }

  @Test
  void jumpsPointTwoWays() {
    assertEquals(Furniture.Jump.TO, jump("（下转第3版）"));
    assertEquals(Furniture.Jump.FROM, jump("（上接第1版）"));
    assertEquals(Furniture.Jump.NONE, jump("上接天下转地"));
  }

  @Test
  void anOfficeMayBeNamedOnTwoLines() {
    assertTrue(Furniture.isOffice(LineScanner.scan("云汀区防汛抗旱\n指挥部办公室")));
    assertFalse(Furniture.isOffice(LineScanner.scan("大家一起去办公室。")));
  }

  private static Furniture.Jump jump(String text) {
    List<PageLine> lines = LineScanner.scan(text);
    return new Furniture(lines).jump(lines.get(0));
  }

  private static List<String> furniture(String page) {
    List<PageLine> lines = LineScanner.scan(page);
    Furniture furniture = new Furniture(lines);
    return lines.stream().filter(furniture::contains).map(PageLine::text).toList();
  }

  /** Headlines that begin or end as lines of furniture do. */
  @Test
  void headlinesAreNoFurniture() {
    for (String line :
        List.of(
            "星期六爱心课堂开课",
            "星期天工程师下乡助农",
            "农历五月话农忙",
            "今日3版有好戏",
            "办好群众热线：件件有回音",
            "守护村民用电话：十年如一日",
            "乡愁的地址：老屋和古井",
            "村民爱读云桥日报",
            "统筹 城乡发展谱新篇")) {
      assertEquals(List.of(), furniture("大家育秧。\n\n" + line + "\n本报讯（记者 周砚）今天育秧。"), line);
    }
    for (String line :
        List.of(
            "星期三 农历二月十九",
            "星期三　乙巳年正月十五 元宵节",
            "星期三 晴 5℃～12℃",
            "星期三 要闻",
            "农历丙午年二月十九 星期三",
            "今日8版 第1203期",
            "新闻热线：编辑部 6211119",
            "投稿邮箱：news@example.org",
            "地址：云桥县青石路3号",
            "云桥日报",
            "上海日报",
            "学习时报",
            "农历除夕",
            "统筹 沈禾 校对 周砚",
            "统筹：沈禾")) {
      assertEquals(List.of(line), furniture("大家育秧。\n\n" + line + "\n\n本报讯（记者 周砚）今天育秧。"), line);
    }
  }
}
