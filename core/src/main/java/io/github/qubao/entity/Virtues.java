package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Map;

/**
 * Stateless. Words of every day that villages, bridges and streets all over the country are called
 * by: 发展 村, 光辉 桥, 向阳 新村.
 */
final class Virtues {
  private static final WordSet ALL =
      new WordSet(
          "向阳 团结 奋斗 跃进 前进 解放 胜利 建国 互助 和平 光明 光辉 幸福 友谊 民主 东风 红星 红旗 新华 劳动 青年 长征 曙光 朝阳 爱国 卫国 同心 永久 永安 安居 康乐 欢乐 富民 富强 兴隆 兴旺 丰收 勤俭 自强 "
              + "新生 新民 共和 五一 六一 七一 八一 五四 三八 复兴 白云 桃花 梅花 荷花 杏花 牡丹 玉兰 太平 长安 吉祥 如意 康宁 安康 春风 春光 阳光 星光 彩虹 凤凰 青龙 白塔 双塔 石桥 小桥 学府 光荣 英雄 友爱 博爱 和谐");

  /** Those that are done to villages and bridges, too. */
  private static final WordSet DEEDS = new WordSet("发展 建设 联合 合作 创业 振兴 创新 联盟");

  private static final CharSet TAILS = new CharSet("村桥路街河渠巷屯");

  private static final WordSet LONG_TAILS =
      new WordSet("公园 新村 社区 小区 市场 大厦 隧道 大道 大桥 水库 林场 新城 收费站 剧场 剧院 古镇 老街 菜市场 农贸市场");

  private static final WordSet CAMPAIGNS = new WordSet("建设 创建 活动 评选 行动 工作 打造 称号 标准 家庭");

  private Virtues() {}

  static void addMarks(Map<String, Long> all) {
    ALL.addTo(all, Marks.VIRTUE);
    DEEDS.addTo(all, Marks.VIRTUE);
  }

  static boolean isOne(Words w, int i) {
    return w.shows(i, Marks.VIRTUE);
  }

  /** Whether the word and the next are a place. */
  static boolean isName(Words w, int i, boolean afterPlace) {
    if (!isOne(w, i)) {
      return false;
    }
    boolean single = w.length(i + 1) == 1 && TAILS.has(w.first(i + 1));
    if (!single && !LONG_TAILS.has(w, i + 1)) {
      return false;
    }
    boolean there =
        afterPlace
            || w.in(i - 1, Vocabulary.TOWARDS)
            || w.is(i - 1, PartOfSpeech.PREPOSITION)
            || w.isChar(i - 1, '、')
            || w.isBoundary(i - 1) && single;
    // 平安家庭、和谐社区 创建: what is made of places.
    boolean made = CAMPAIGNS.has(w, i + 2) || CAMPAIGNS.has(w, i + 3);
    if (!there
        || !single && made && !afterPlace
        || w.is(i + 2, PartOfSpeech.NUMERAL)
        || "路街河渠".indexOf(w.first(i + 1)) >= 0 && !afterPlace && !w.in(i - 1, Vocabulary.TOWARDS)) {
      return false;
    }
    return ALL.has(w, i) || DEEDS.has(w, i) && afterPlace && (single || w.isWord(i + 1, "新村"));
  }
}
