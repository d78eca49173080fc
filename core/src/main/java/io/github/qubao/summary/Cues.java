package io.github.qubao.summary;

import io.github.qubao.internal.LongIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Immutable and thread-safe. Pairs of characters that tell what kind of sentence they stand in, by
 * class; found by one look into a table. Pairs, not words: nothing is segmented.
 */
final class Cues {
  /** Those that tell wherever they stand. */
  static final Cues ANYWHERE =
      new Cues(
          "said 表示 认为 介绍 回应 称赞 感谢 祝贺 欢迎",
          "stress 强调 指出 要求 提出",
          "result 目前 截至 累计 达到 超过 完成 建成 首次 突破 实现 造成 共有 已有 至少",
          "growth 同比 增长 比增 上升 下降 增速 减少 降低 提高 比上 较去 较上",
          "decision 决定 审议 草案 提请 印发 出台 发布 签署 启动 宣布 批准 决议 施行 实施 公布",
          "event 举行 召开 开幕 开通 会谈 出席 抵达 发射 成立 闭幕",
          "future 下一 今后 后续 未来 接下 计划 明年 将于 将在 预计 力争",
          "attend 参加 陪同 主持 迎接 上述 同机 合影 到场 列席 与会",
          "scene 记者 走进 这里 这家 看到 他们 来到 这些 这天 现场 眼下 大伙 正在 正忙 施工 车间",
          "whole 全国 我国 全省 全市 全区 全县 全镇 全年 各地 各级 总体",
          "slogan 精神 伟大 奋进 团结 复兴 新征 思想 时代 主义 意义 成就 特色 深刻 指导 坚强 领导",
          "data 数据 显示 统计 总量 总值 亿元 万亿 万元 万人 万吨 万亩 人次 规模 面积 收入 季度 半年 平方 公里 以上",
          "sides 会议 总统 总理 外长 主席",
          "wish 中方 愿同 双方 两国 合作 一道 落实",
          "means 通过 应用 方式 力度 推广 打造 创新 技术 企业 一批 推进 改革 机制 制度 解决 应对 加强 结合 过程 情况",
          "case 比如 例如 不仅 没有 如何 为了 针对 此次 位于",
          "back 党的 八大 以来 长期 一直 曾经 此前 去年 昨天 建交 历来 年前 过去",
          "intro 来看 一起 一块 带您 专访 访谈 认识 走基",
          "hope 希望 大家 会后 随后 同日",
          "place 北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川"
              + " 贵州 云南 陕西 甘肃 青海 台湾 内蒙 广西 西藏 宁夏 新疆");

  /** Those that tell at the beginning of a sentence. */
  static final Cues AT_START =
      new Cues(
          "linked 此外 同时 其中 另外 与此 但是 而且 不过 另据 这是 这个 这次 他们 她们",
          "settled 截至 目前 最新 数据 据统 预计 今年 全国 全市 全区 全县",
          "afterwards 会谈 会见 会后 随后 同日 双方");

  private final String[] names;

  /** All pairs, of whatever class. */
  private final List<String> all = new ArrayList<>();

  /** The first characters of all pairs, as a set: most characters of a text are none of them. */
  private final long[] firsts = new long[1 << 10];

  /** And the second ones. */
  private final long[] seconds = new long[1 << 10];

  private final LongIndex pairs = new LongIndex(512);

  /** The class of each pair, by its number. */
  private final byte[] classOf = new byte[512];

  /** One line a class, the class's name first. */
  Cues(String... classes) {
    names = new String[classes.length];
    for (int k = 0; k < classes.length; k++) {
      String[] words = classes[k].split(" ");
      names[k] = words[0];
      for (int w = 1; w < words.length; w++) {
        char a = words[w].charAt(0);
        char b = words[w].charAt(1);
        if (words[w].length() != 2 || of(a, b) >= 0) {
          throw new IllegalArgumentException(words[w] + " is no pair or in two classes");
        }
        all.add(words[w]);
        firsts[a >>> 6] |= 1L << a;
        seconds[b >>> 6] |= 1L << b;
        classOf[pairs.add(key(a, b))] = (byte) k;
      }
    }
  }

  /** How many classes there are. */
  int count() {
    return names.length;
  }

  /** All pairs, of whatever class. */
  List<String> pairs() {
    return Collections.unmodifiableList(all);
  }

  String name(int k) {
    return names[k];
  }

  /** The number of a class. */
  int number(String name) {
    for (int k = 0; k < names.length; k++) {
      if (names[k].equals(name)) {
        return k;
      }
    }
    throw new IllegalArgumentException(name);
  }

  /** The class of a pair of characters, or -1. */
  int of(char a, char b) {
    if ((firsts[a >>> 6] >>> a & seconds[b >>> 6] >>> b & 1) == 0) {
      return -1;
    }
    int number = pairs.find(key(a, b));
    return number < 0 ? -1 : classOf[number];
  }

  private static long key(char a, char b) {
    return (long) a << 16 | b;
  }
}
