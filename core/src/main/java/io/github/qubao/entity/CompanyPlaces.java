package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. Firms by the short name of a place, their own name and what they make, without 公司,
 * where they do something or stand in a list: 江南 天源 农业 派, 云桥 渝 通 环保、; and by their own name alone.
 */
final class CompanyPlaces {
  private static final CharSet NO_OWN =
      new CharSet("的了着过在和与或及被把将对向从到是有为各该本每某几两多个全我你他她它这那等以之其也都就又还已正新大小老高中上下内外前后省市县区镇乡村州特产型级类化性");

  /** What the field of a trade goes on with where no firm is told. */
  private static final WordSet GENERAL =
      new WordSet(
          "特色 现代 传统 优势 生态 绿色 高效 数字 智能 智慧 乡村 农村 城乡 城市 县域 区域 全域 红色 民族 民间 地方 当地 本地 基础 高端 先进 新型 新兴 战略 支柱 主导 重点 设施 观光 休闲 体验 精品 品牌 大型 小型 家庭 普通 优质"
              + " 国家 国内 国外 国际 全国 全省 世界 农民 学生 校园 社区 公共 专业 综合 精密 高新 节能 清洁 再生 循环 工业 农业 商业 林业 渔业 畜牧 旅游 文化 科技 教育 健康 体育 食品 机械 电子 建筑 生物 新能源");

  private static final WordSet BEHIND =
      new WordSet(
          "派 把 派员 先后 以及 拉来 带来 送来 等 表示 介绍 负责人 员工 职工 车间 厂区 厂房 工人 技术员 两家 三家 四家 五家 班车 展厅 展位 专线 门店 仓库 项目部");

  private CompanyPlaces() {}

  static void find(Words w, int[] placeStarts, Names names) {
    for (int i = 2; i < w.size(); i++) {
      if (w.length(i) >= 2
          && w.length(i) <= 3
          && ShortCompanies.isField(w, i)
          && !(ShortCompanies.isGeneral(w, i) && !w.isWord(i, "农业"))
          && !names.isTaken(i)) {
        add(w, placeStarts, i, names);
      }
    }
  }

  private static void add(Words w, int[] placeStarts, int last, Names names) {
    if (!goesOn(w, last + 1)) {
      return;
    }
    int from = w.start(last);
    for (int first = last - 1; first >= 0 && first >= last - 3; first--) {
      int chars = from - w.start(first);
      if (chars > 3 || !mayBeOwn(w, first, last - 1)) {
        return;
      }
      boolean place = isBarePlace(w, placeStarts, first - 1, names);
      if (chars >= 2 && isOwn(w, first, last) && (place || begins(w, first, last, names))) {
        int start = place ? first - 1 : first;
        if (names.isFree(start, last)) {
          names.add(
              start,
              last + 1 - start,
              Entity.Type.ORGANIZATION,
              Certainty.ORGANIZATION_BY_OWN_NAME);
        }
        return;
      }
    }
  }

  private static boolean isOwn(Words w, int first, int last) {
    if (first < last - 1) {
      return !w.knows(w.start(first), w.start(last));
    }
    return ShortCompanies.isOwn(w, first)
        || w.is(first, PartOfSpeech.PROPER_NAME)
        || w.is(first, PartOfSpeech.PERSON) && w.length(first) == 2
        || w.is(first, PartOfSpeech.LOCATION) && w.length(first) == 2;
  }

  /** Without a place the own name is one word that no lexicon has, in a list or at a beginning. */
  private static boolean begins(Words w, int first, int last, Names names) {
    if (first < last - 1 || !ShortCompanies.isOwn(w, first)) {
      return false;
    }
    boolean listed = w.isChar(first - 1, '、') && names.endsAt(first - 2, Entity.Type.ORGANIZATION);
    boolean acts =
        w.isBoundary(first - 1)
            && !w.isChar(first - 1, '、')
            && !w.isChar(first - 1, '“')
            && BEHIND.has(w, last + 1);
    return listed || acts;
  }

  private static boolean mayBeOwn(Words w, int first, int last) {
    for (int k = first; k <= last; k++) {
      if (!w.isHan(k)
          || w.in(k, Vocabulary.TITLE | Vocabulary.OUTSIDE | Vocabulary.LEVEL | Vocabulary.HEAD)
          || GENERAL.has(w, k)
          || NO_OWN.has(w.first(k)) && !w.isChar(k, '中')
          || w.is(k, PartOfSpeech.PARTICLE)) {
        return false;
      }
    }
    return true;
  }

  /** 云桥 before the own name: a place without 县 or 市. */
  private static boolean isBarePlace(Words w, int[] placeStarts, int i, Names names) {
    return i >= 0
        && w.isHan(i)
        && w.length(i) >= 2
        && w.length(i) <= 3
        && !PlaceEndings.ADMINISTRATIVE.has(w.last(i))
        && !names.isTaken(i)
        && (placeStarts[i] == i || Levels.isListed(w, i))
        && (w.isBoundary(i - 1)
            || switch (w.tag(i - 1)) {
              case VERB, PREPOSITION, CONJUNCTION, PARTICLE, ADVERB -> true;
              default -> false;
            });
  }

  private static boolean goesOn(Words w, int i) {
    return w.isChar(i, '、')
        || w.isChar(i, '和')
        || BEHIND.has(w, i)
        || w.isChar(i, '的') && (BEHIND.has(w, i + 1) || BEHIND.has(w, i + 2))
        || w.is(i, PartOfSpeech.NUMERAL) && w.isChar(i + 1, '家')
        || w.is(i, PartOfSpeech.VERB)
            && !w.isChar(i, '是')
            && !w.in(i, Vocabulary.INNER_VERB)
            && !w.isWord(i, "发展")
            && !w.isWord(i, "等")
        || w.isBoundary(i) && !w.isChar(i, '”');
  }
}
