package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListedItemsTest {
  private static final PageReader READER = new PageReader(Segmenter.create());

  private static final List<String> TEXTS =
      List.of(
          "连日放晴，我镇十二个村的辣椒陆续转红，镇里组织九支帮工队，优先帮缺劳力的人家采收，当天采的当天过秤装车。",
          "7月21日夜里我镇下了一场急雨，两个小时雨量超过八十毫米，镇村干部连夜敲门，把河坝边四十二户人家接到了学校。",
          "7月20日，镇执法队同派出所一道清理占道摊点，腾出的两条巷子改成了限时菜场，早上六点开市，九点收摊扫街。");

  private static final List<String> TITLES = List.of("我镇万亩辣椒进入采收期", "镇村干部连夜转移群众", "我镇集中清理占道摊点");

  private static List<String> titles(String page) {
    return READER.read(page).articles().stream().map(Article::title).toList();
  }

  /** So they are headlines, though they do not say who acts and a report's parts look the same. */
  @Test
  void theListOfContentsNamesThem() {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      items.append("一二三".charAt(i)).append("、").append(TITLES.get(i)).append("\n　　");
      items.append(TEXTS.get(i)).append("\n\n");
    }
    String head = "清 溪 镇 工 作 简 报\n第 17 期\n\n";
    String contents = "本 期 要 目\n● " + String.join("\n● ", TITLES) + "\n\n————————————\n\n";
    assertEquals(TITLES, titles(head + contents + items));
    assertEquals(1, titles("清溪镇夏收工作情况报告\n\n" + items).size());
  }

  @Test
  void orLinesCountThem() {
    StringBuilder items = new StringBuilder("清溪公安一周看点\n\n");
    for (int i = 0; i < 3; i++) {
      items.append("0").append(i + 1).append("\n").append(TITLES.get(i)).append("\n");
      items.append(TEXTS.get(i)).append("\n\n");
    }
    assertEquals(TITLES, titles(items.toString()));
    assertEquals(List.of(TITLES.get(0)), titles(TITLES.get(0) + "\n07\n" + TEXTS.get(0) + "\n"));
  }

  @Test
  void orEachStandsInBracketsAboveItsText() {
    StringBuilder items = new StringBuilder("清溪早新闻 | 辣椒红了；夜里有雨\n\n");
    for (int i = 0; i < 3; i++) {
      items.append("【").append(TITLES.get(i)).append("】\n").append(TEXTS.get(i)).append("\n\n");
    }
    assertEquals(TITLES, titles(items + "▼往期推荐▼\n端午放假安排来了\n"));
  }

  /** Items behind marks stay apart, and join no notice above them, however alike they are. */
  @Test
  void marksPartThem() {
    String page =
        "停电公告\n　　因检修线路，7月22日8时至18时清溪镇河坝一带停电。\n　　清溪县供电公司\n\n"
            + "【简讯】\n◆7月21日，清溪县供电公司给河坝小学换了新线路。（祁芳）\n◆7月22日，清溪镇卫生院在河坝村义诊，看了六十人。（伍强）\n"
            + "◆县图书馆把流动书车开进了河坝寨，每周二来一次。\n";
    List<Article> read = READER.read(page).articles();
    assertEquals(4, read.size());
    assertEquals(false, read.get(0).toString().contains("新线路"));
    String narrow =
        "简明新闻\n　　▲5月22日，镇妇联请来县医院医生，\n为一百三十六名妇女免费做检查。\n"
            + "　　▲5月24日，清溪小学排练三年的川\n剧《滚灯》在县里得了一等奖。\n　　▲镇里抽检粽子十五批，\n全部合格。\n";
    assertEquals(3, READER.read(narrow).articles().size());
  }
}
