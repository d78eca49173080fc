package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. Stations by their own name, of trains, of buses and where a river's water is measured:
 * 柳溪 站 水位, 清流 站 发车. The tagger often takes 站 for what one does.
 */
final class Stations {
  /** What is told of stations alone, close behind. */
  private static final WordSet TOLD =
      new WordSet(
          "水位 流量 洪峰 超警 超保 警戒 警戒线 水尺 发车 始发 首发 停靠 开通 进站 出站 下车 上车 候车 换乘 出口 进站口 出站口 东广场 西广场 南广场 北广场 广场 售票厅 候车室 候车厅 站台 站房 站长 出发 停运 开行 枢纽 东出口 西出口 南出口 北出口 增设 首班");

  /** So many tokens behind it are looked at. */
  private static final int NEAR = 3;

  /** What stations are for, and what tells one of many: no names. */
  private static final WordSet KINDS =
      new WordSet(
          "地铁 公交 公交车 高铁 火车 汽车 客运 长途 动车 气象 水文 雨量 文化 服务 工作 换乘 中转 终点 起点 始发 首末 中间 沿途 充电 换电 加油 加气 维修 检查 监测 观测 补给 医疗 供水 变电 水利 农机 兽医 林业 市政 环卫 广播 农技 畜牧 渔政 救助 救援 "
              + "爱心 转运 收购 接种 采样 检测 志愿 防疫 血 献血 电视 电信 养护 管护 收费 消防 测报 提灌 一 第一 下 上 本 该 各 每 沿线 中心 停靠");

  private Stations() {}

  /** Whether the token and 站 behind it are one. */
  static boolean isAt(Words w, int i) {
    if (!w.isChar(i + 1, '站') || w.length(i) < 2 || w.length(i) > 4 || KINDS.has(w, i)) {
      return false;
    }
    boolean name =
        switch (w.tag(i)) {
          case NOUN, PROPER_NAME, PLACE, VERBAL_NOUN, ADJECTIVE, ABBREVIATION -> true;
          default -> false;
        };
    if (!name
        || w.in(i, Vocabulary.TITLE | Vocabulary.ADDRESS | Vocabulary.HEAD | Vocabulary.LEVEL)
        || w.isChar(i + 2, '在') && !w.is(i, PartOfSpeech.PLACE)
        || w.length(i + 2) == 1 && "着起了立出满稳岗".indexOf(w.first(i + 2)) >= 0) {
      return false;
    }
    if (w.is(i + 2, PartOfSpeech.TIME)) {
      return w.isUnknown(i) || w.is(i, PartOfSpeech.PLACE);
    }
    for (int k = i + 2; k < i + 2 + NEAR && !w.isBoundary(k); k++) {
      if (TOLD.has(w, k)) {
        return true;
      }
    }
    return false;
  }
}
