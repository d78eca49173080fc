package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is not marked begins no place by any rule, or has no tail. */
class PlaceBeginningsTest {
  private static final Segmenter SEGMENTER = Segmenter.create();

  private static final String[] WORDS =
      ("东 西 南 北 一 二 三 条 路 街 巷 里 上 下 口 至 — 、 ， 的 在 和 到 向 阳 环 城 绕 老 小 新 大 张 滩 桥 河 江 湖 山 村 镇 乡 县 区 市 旗 州 省 站 园 团 线"
              + " 我 我县 村民 小组 水库 社区 小区 公园 广场 花园 大桥 大道 东路 北路 城北路 街道 管理区 县城 境内 辖区 遗址 湿地 自然保护区 高速公路 高速 铁路 国道 省道 207 G318"
              + " 自治县 自治州 蒙古 彝族 经济 技术 开发区 产业 示范 农业 油茶 派出所 小学 卫生院 人民 法庭 供电所 排水沟 灌溉渠 动车 新城 老街 库区 南侧 下游 附近 太行 黄河 丹阳 云南"
              + " 巴彦 淖尔 长沙 武陵 苗湾 柏香 石塘 桃苴 田坝组 柳溪村 莲湖 嘉乐 云桥 清河 阳北路 布查尔县 格力 明斯 克州 嘎 查 巴音乌拉嘎 董家岙 清芳园 金桂苑 菱溪名居 榆树 梁镇 港河"
              + " 建设 发展 来到 前往 位于 总统 记者 工作 八里 山路 一二五 网讯 报道 美 俄 京 沪 蓉 华 政府 企业 农民 春 晓 九 都 康体 革命 烈士 陵园 片区 区 库")
          .split(" ");

  @Test
  void wordsInAnyOrder() {
    Random random = new Random(30);
    for (int n = 0; n < 4000; n++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 12; k++) {
        text.append(WORDS[random.nextInt(WORDS.length)]);
      }
      check(text.toString());
    }
  }

  @Test
  void sentences() {
    check("省道207线从石塘镇经过，沪蓉高速在云桥县境内有两个出口。");
    check("他家住春晓花园3栋，离柳溪村田坝组不远。");
    check("近日，来到菱溪名居的居民说，大榆树镇和禾丰县都在修路。");
  }

  private static void check(String text) {
    Words words = new Words(text, List.copyOf(SEGMENTER.tag(text)), SEGMENTER);
    PlaceBeginnings.mark(words);
    for (int i = 0; i < words.size(); i++) {
      if (!words.mayBeginPlace(i) && !words.isChar(i - 1, '、')) {
        int at = i;
        assertEquals(0, PlaceRules.length(words, i, false), () -> words.word(at) + " in " + text);
      }
      if (!words.mayHaveTail(i) && words.length(i) > 1 && !PlaceEndings.endsAsPlace(words, i)) {
        for (int n = 0; n < 8; n++) {
          int tail = PlaceTails.tail(words, i, (n & 1) != 0, (n & 2) != 0, (n & 4) != 0);
          int at = i;
          assertEquals(0, tail, () -> "behind " + words.word(at) + " in " + text);
        }
      }
    }
  }
}
