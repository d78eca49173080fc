package io.github.qubao.summary;

/**
 * Immutable and thread-safe. Pairs of characters that tell what kind of sentence they stand in, by
 * class; found by one look into a table.
 */
final class Cues {
  /** One line a class, the class's name first. */
  private static final String[] CLASSES = {
    "said 表示 认为 介绍 回应",
    "stress 强调 指出 要求 提出",
    "result 目前 截至 累计 达到 超过 同比 增长 完成 建成 首次 突破 实现 造成 共有",
    "decision 决定 通过 审议 印发 出台 发布 签署 启动 宣布 批准 部署",
    "event 举行 召开 开幕 开通 会见 会谈 出席 抵达 发射 成立",
    "future 下一 今后 后续 未来 接下 计划 明年 将于 将在",
    "attend 参加 陪同 主持 迎接 上述 同机 合影 到场 列席 与会",
    "scene 记者 走进 这里 这家 看到 他们 来到 这些 这天 现场 眼下 大伙",
    "whole 全国 我国 各地 全省 全市 全区 全县 大家 各级 总体",
    "slogan 精神 伟大 奋进 团结 复兴 新征 思想 时代",
    "data 数据 显示 统计 总量 总值 预计 亿元 万亿 万人 万吨",
    "sides 会议 总统 总理 外长 主席",
    "wish 中方 愿同 双方 两国 合作",
  };

  private static final long[] TABLE = new long[1024];

  static {
    for (int k = 0; k < CLASSES.length; k++) {
      String[] words = CLASSES[k].split(" ");
      for (int w = 1; w < words.length; w++) {
        int slot = slot(words[w].charAt(0), words[w].charAt(1));
        while (TABLE[slot] != 0) {
          slot = slot + 1 & TABLE.length - 1;
        }
        TABLE[slot] = key(words[w].charAt(0), words[w].charAt(1)) | k + 1;
      }
    }
  }

  private Cues() {}

  /** How many classes there are. */
  static int count() {
    return CLASSES.length;
  }

  static String name(int k) {
    return CLASSES[k].substring(0, CLASSES[k].indexOf(' '));
  }

  /** The class of a pair of characters, or -1. */
  static int of(char a, char b) {
    int slot = slot(a, b);
    long key = key(a, b);
    while (TABLE[slot] != 0) {
      if ((TABLE[slot] & ~255L) == key) {
        return (int) (TABLE[slot] & 255) - 1;
      }
      slot = slot + 1 & TABLE.length - 1;
    }
    return -1;
  }

  private static long key(char a, char b) {
    return ((long) a << 16 | b) << 8;
  }

  private static int slot(char a, char b) {
    return ((a << 16 | b) * 0x9E3779B1 >>> 22) & TABLE.length - 1;
  }
}
