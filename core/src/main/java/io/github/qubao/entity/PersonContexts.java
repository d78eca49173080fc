package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. What a sentence does with people alone, as evidence of a name beside it: 拜访 王大成, 走进
 * 王大成 家 的 院子, 在 王大成 的 带动 下, 王大成 和 妻子.
 */
final class PersonContexts {
  /** Whom they are done to often has a name. */
  private static final WordSet TO_PEOPLE =
      new WordSet(
          "见到 遇到 遇见 碰到 采访 看望 慰问 拜访 请教 感谢 认识 拉着 扶起 搀扶 救出 劝 劝说 夸 夸赞 帮 帮着 陪 陪着 陪同 跟着 跟 牵着 嫁给 娶 听说"
              + " 联系 通知 叮嘱 安慰 告诫 聘请 推选 表扬 走访 回访 等着 喊 拉住 派 教 问 请 选派");

  /** What somebody does so that others follow. */
  private static final WordSet LEADING =
      new WordSet("带动 带领 指导 帮助 影响 陪同 引导 鼓励 支持 劝说 精心 悉心 推荐 照顾 照料 示范 搀扶 提议 动员 倡议 感染 讲解 讲述 介绍 牵线");

  private static final WordSet RELATIVES =
      new WordSet(
          "妻子 丈夫 老伴 儿子 女儿 母亲 父亲 爱人 家人 孩子 儿媳 孙子 孙女 弟弟 哥哥 姐姐 妹妹 同事 队友 战友 同学 搭档 队员 村民 工友 徒弟 师父 同伴 伙伴 邻居 乡亲 他 她"
              + " 同事们 几个 几名 两名");

  private static final WordSet OF_HOMES =
      new WordSet("院子 院坝 门口 门前 屋里 菜地 地里 田里 客厅 小院 房子 鱼塘 大棚 果园 猪圈 羊圈 家门 民宿 农家乐 地头 菜地 小店 病房");

  private PersonContexts() {}

  /** Evidence by the word before a name. */
  static double before(Words w, int i) {
    return TO_PEOPLE.has(w, i) ? 1 : 0;
  }

  /** Evidence by the words from {@code end} on, behind a name. */
  static double behind(Words w, int i, int end) {
    if (w.isChar(end, '家')) {
      boolean home =
          w.isChar(end + 1, '的')
              || w.isChar(end + 1, '里')
              || w.isChar(end + 1, '中')
              || w.isBoundary(end + 1)
              || OF_HOMES.has(w, end + 1);
      return home ? 1.5 : 0;
    }
    if (w.isChar(end, '的')) {
      return LEADING.has(w, end + 1) && w.is(i - 1, PartOfSpeech.PREPOSITION)
              || OF_HOMES.has(w, end + 1)
              || RELATIVES.has(w, end + 1)
          ? 1.5
          : 0;
    }
    if (w.isChar(end, '和') || w.isChar(end, '与')) {
      return RELATIVES.has(w, end + 1) ? 1.5 : 0;
    }
    // 王大成 喜上眉梢
    boolean state = w.is(end, PartOfSpeech.IDIOM) || w.is(end, PartOfSpeech.STATUS);
    return state && w.isBoundary(i - 1) ? 1 : 0;
  }
}
