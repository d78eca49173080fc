package io.github.qubao.segment;

import io.github.qubao.segment.SilverCorpus.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Sentences in which a measure stands between a numeral and a noun that it would be a word with: 两
 * 本 书, 三 套 房, 300 多 元, 一 斤 两 块 五. Always the same ones.
 */
final class SyntheticMeasures {
  private static final int SENTENCES = 12_000;
  private static final String[] NUMERALS =
      "一 二 两 三 四 五 六 七 八 九 十 几 数 十几 二十 三十 1 2 3 4 5 6 8 10 12 20 30 100".split(" ");
  private static final String[] ROUND =
      "10 20 30 50 100 200 300 500 1000 2000 30万 十 二十 三十 百".split(" ");
  private static final String[] PAIRS =
      ("本 书|套 房|间 房|间 屋|块 地|块 田|张 纸|张 图|台 车|辆 车|条 路|条 河|条 鱼|条 街|条 线|座 山|座 桥|座 城|座 塔|口 井|口 塘|头 牛|头 猪|只 羊|只 鸡|"
              + "栋 楼|层 楼|棵 树|株 苗|门 课|家 店|件 衣|把 刀|把 伞|支 笔|瓶 酒|杯 水|杯 茶|碗 饭|碗 面|桶 水|桶 油|袋 米|面 墙|面 旗|场 雨|场 雪|次 会|"
              + "节 课|堂 课|个 人|名 人员|位 人大|口 人|户 人|匹 马|盏 灯|扇 门|道 菜|道 门|顿 饭|斤 鱼|斤 油|斤 米|亩 地|亩 田|亩 水|根 绳|根 线|枚 章|张 床|"
              + "部 车|部 手机|本 证|份 报|封 信|首 歌|幅 画|篇 文|个 月|个 村|个 镇|个 县|个 国|个 体育场|件 事|件 案|位 老|位 于|名 家属|名 手术|名 字画|名 单身|"
              + "个 性质|个 案件|分 钟表|点 心理|成 人口|成 员工|层 面积|级 别墅|级 数字|年 级别|年 度假|组 织布|组 成员|代 表演|台 风扇|台 湾|台 阶")
          .split("\\|");
  private static final String[] AFTER = "。 ， 、 的 和 都 已 ） 在 是 被 了 给".split(" ");
  private static final String[] BEFORE =
      "买 了|借 来|共|有|，|。|这|约|近|还有|又|分 到|种 了|送 来|修 了|有 了|看 了".split("\\|");

  private final Random random = new Random(20_261_126);

  List<Sentence> sentences() {
    List<Sentence> out = new ArrayList<>();
    for (int n = 0; n < SENTENCES; n++) {
      List<String> words = new ArrayList<>(List.of(any(BEFORE).split(" ")));
      switch (random.nextInt(6)) {
        case 0 -> price(words);
        case 1 -> {
          words.addAll(List.of(any(ROUND), random.nextInt(3) == 0 ? "余" : "多"));
          words.addAll(List.of(any("元 名 位 户 人 亩 公里 米 头 只 家 次 件 个 处 条 万 年 天 层 级".split(" "))));
          words.addAll(List.of(any("工钱 学生 党员 居民 参加 投入 收入 房屋 牛 台阶 建筑 老人 。 ，".split(" "))));
        }
        default -> {
          words.add(any(NUMERALS));
          words.addAll(List.of(any(PAIRS).split(" ")));
          words.add(any(AFTER));
        }
      }
      out.add(Sentence.of(words));
    }
    return out;
  }

  /** 一 斤 两 块 五 一 套 十 元. */
  private void price(List<String> words) {
    words.addAll(List.of(any(NUMERALS), any("斤 个 袋 盒 套 公斤 瓶 箱 只 份".split(" "))));
    words.addAll(List.of(any("一 两 三 四 五 六 七 八 九 十".split(" ")), "块"));
    if (random.nextBoolean()) {
      words.add(any("一 二 三 五 八 多 钱 半".split(" ")));
    }
    words.addAll(List.of(any("一 两 ， 、 每".split(" ")), any("套 斤 个 盒 份".split(" "))));
    words.addAll(List.of(any("十 五 二十 10 15".split(" ")), any("元 块".split(" ")), "。"));
  }

  private String any(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
