package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Map;

/**
 * Stateless. Offices in lists that are named without place or level, as in 区卫健局、教育局等部门: where one
 * is told, those beside it are too.
 */
final class OrganizationLists {
  /** What such offices end with. */
  private static final CharSet LASTS = new CharSet("局委办");

  /** What every district has one of. */
  private static final WordSet BARE =
      new WordSet(
          "民委 供销社 农商行 编办 团区委 团县委 团市委 交警大队 消防大队 供电公司 电力公司 公交公司 疾控中心 融媒体中心 自来水公司 燃气公司 供水公司 供热公司 热力公司 电信公司 移动公司 联通公司 水务公司 城投公司 人寿公司 邮政公司 烟草公司 政府 人大 政协 团委 妇联 工会 总工会 残联 文联 科协"
              + " 工商联 关工委 老龄委 老协 法院 检察院 人武部 武装部 纪委 监委 党委 党工委 办事处 居委会 村委会 党总支 党支部 人大常委会 组织部 宣传部 统战部");

  /** What those begin with that stand alone: 政府, 管委会, 街道办, 人大. */
  private static final CharSet ALONE_FIRSTS = new CharSet("政管街人");

  /** What offices are called by loosely. */
  private static final WordSet FIELDS =
      new WordSet("武装 民政 公安 财政 教育 卫生 司法 农业 水利 交通 消防 城管 综治 信访 计生 文化");

  private static final WordSet SQUADS = new WordSet("大队 支队 中队 协会");

  /** What offices of several words end with. */
  private static final WordSet OFFICES = new WordSet("局 分局 大队 支队 联社 总工会 工委 管委会 委员会");

  /** Whoever leads an office, and is named behind it. */
  private static final WordSet LEADERS = new WordSet("局长 副局长 主任 副主任 大队长 副大队长 支队长 教导员");

  private static final WordSet LED = new WordSet("大队 支队 委员会 街道办事处 编办 管委会 发改委 卫健委 住建委 国资委");

  /** What schools are called by that every town has. */
  private static final WordSet BARE_SCHOOLS = new WordSet("实验 城关 城中 中心 第一 第二 第三 育才");

  private static final WordSet SCHOOLS = new WordSet("小学 中学 幼儿园");

  /** No office of a list has more words. */
  private static final int MOST_WORDS = 5;

  private OrganizationLists() {}

  static void addTo(Map<String, Long> all) {
    BARE_SCHOOLS.addTo(all, Vocabulary.SCHOOL_WORD);
    Vocabulary.add(all, Vocabulary.SCHOOL_WORD, OrganizationHeads.WHOLE_WORDS);
    Vocabulary.add(all, Vocabulary.SCHOOL_WORD, "一 二 三 四 五 六 七 八 九 十");
    LEADERS.addTo(all, Vocabulary.LEADER);
  }

  static void find(Words w, Names names) {
    for (int i = 1; i < w.size(); i++) {
      if (w.length(i) >= 2 && w.length(i) <= 3 && ALONE_FIRSTS.has(w.first(i))) {
        alone(w, i, names);
      }
      if (w.in(i, Vocabulary.SCHOOL_WORD) && w.length(i) <= 2 && !names.isTaken(i)) {
        school(w, i, names);
      }
      if (w.in(i, Vocabulary.LEADER)) {
        led(w, i, names);
      }
      if (isAnd(w, i)
          && (names.endsAt(i - 1, Entity.Type.ORGANIZATION)
              // 石塘镇 工会、武装、团委
              || isAnd(w, i - 2)
                  && names.endsAt(i - 3, Entity.Type.ORGANIZATION)
                  && FIELDS.has(w, i - 1))) {
        add(w, i + 1, names);
      }
    }
    for (int i = w.size() - 2; i > 0; i--) {
      if (isAnd(w, i) && names.typeAt(i + 1) == Entity.Type.ORGANIZATION) {
        add(w, i - 1, names);
        severalBefore(w, i - 1, names);
      }
    }
  }

  /** 。生态 环境 分局、市 住建局: an office of several words that a list begins with. */
  private static void severalBefore(Words w, int last, Names names) {
    int first = last;
    while (first > last - MOST_WORDS
        && w.isHan(first - 1)
        && !names.isTaken(first - 1)
        && OrganizationInside.mayStand(w, first - 1, true)) {
      first--;
    }
    if (first < last
        && OFFICES.has(w, last)
        && !names.isTaken(last)
        && w.isBoundary(first - 1)
        && !w.is(first, PartOfSpeech.PERSON)
        && w.end(last) - w.start(first) >= 4) {
      names.add(first, last + 1 - first, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_OF_LEVEL);
    }
  }

  private static boolean isAnd(Words w, int i) {
    return w.isChar(i, '、') || w.isChar(i, '和');
  }

  /** 党委 政府, 、人大 常委会 主任, ，政协 主席: of the district that the text is about. */
  private static void alone(Words w, int i, Names names) {
    boolean led = w.isChar(i + 1, '副') || w.in(i + 1, Vocabulary.TITLE);
    boolean one =
        w.first(i) == '政'
                && (w.isWord(i, "政府")
                        && w.last(i - 1) == '委'
                        && names.endsAt(i - 1, Entity.Type.ORGANIZATION)
                    || w.isWord(i, "政协")
                        && w.isBoundary(i - 1)
                        && (w.isWord(i + 1, "主席") || w.isWord(i + 2, "主席")))
            || led && w.isWord(i, "管委会") && w.first(i - 1) != '村'
            || w.isWord(i, "街道办")
                && !w.isHan(i - 1)
                && (led || w.is(i + 1, PartOfSpeech.VERB) || w.is(i + 1, PartOfSpeech.ADVERB));
    if (one && w.isWord(i, "管委会") && w.isWord(i - 1, "园区") && w.isBoundary(i - 2)) {
      names.add(i - 1, 2, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_OF_LEVEL);
    } else if (one) {
      names.add(i, 1, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_OF_LEVEL);
    } else if (w.isWord(i, "人大")
        && w.isWord(i + 1, "常委会")
        && w.isBoundary(i - 1)
        && (w.isChar(i + 2, '副') || w.in(i + 2, Vocabulary.TITLE))) {
      names.add(i, 2, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_OF_LEVEL);
    }
  }

  /** 王甲（三中）, 一等奖：二中 王甲: a school by its number, set apart. */
  private static void school(Words w, int i, Names names) {
    int tokens = OrganizationHeads.isNumbered(w, i) ? 1 : 0;
    if (tokens == 0
        && w.length(i) == 1
        && w.length(i + 1) == 1
        && "一二三四五六七八九十".indexOf(w.first(i)) >= 0
        && "中小".indexOf(w.first(i + 1)) >= 0) {
      tokens = 2;
    }
    if (tokens == 0 && BARE_SCHOOLS.has(w, i) && SCHOOLS.has(w, i + 1)) {
      tokens = 2;
    }
    if (tokens == 0) {
      return;
    }
    int behind = i + tokens;
    boolean bracket = w.isChar(i - 1, '（') || w.isChar(i - 1, '(');
    boolean closed = w.isChar(behind, '）') || w.isChar(behind, ')');
    boolean label = w.isChar(i - 1, '：') || w.isChar(i - 1, ':');
    boolean set =
        bracket && closed
            || label && (w.isBlank(behind) || w.isChar(behind, '、'))
            || tokens == 1 && w.isBlank(i - 1) && w.isBlank(behind)
            || w.isChar(i - 1, '、') && names.endsAt(i - 2, Entity.Type.ORGANIZATION)
            || w.isChar(behind, '、')
                && names.typeAt(behind + 1) == Entity.Type.ORGANIZATION
                && w.isBoundary(i - 1);
    if (set) {
      names.add(i, tokens, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_OF_LEVEL);
    }
  }

  /** 。市场 监督 管理局 副 局长 甲: of the district that the text is about, before whoever leads it. */
  private static void led(Words w, int title, Names names) {
    int last = w.isChar(title - 1, '副') ? title - 2 : title - 1;
    if (last < 0 || names.isTaken(last) || !w.isHan(title + 1)) {
      return;
    }
    if (!(w.last(last) == '局' && !w.in(last, Vocabulary.NO_HEAD)) && !LED.has(w, last)) {
      return;
    }
    int first = last;
    while (first > last - MOST_WORDS
        && w.isHan(first - 1)
        && !names.isTaken(first - 1)
        && (w.isChar(first - 1, '和') || OrganizationInside.mayStand(w, first - 1, true))) {
      first--;
    }
    if (w.isBoundary(first - 1)
        && !w.isChar(first - 1, '、')
        && w.end(last) - w.start(first) >= 2
        && !w.isWord(last, "分局")
        && !w.is(first, PartOfSpeech.CONJUNCTION)
        && OrganizationHeads.isHead(w, last)) {
      names.add(first, last + 1 - first, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_OF_LEVEL);
    }
  }

  /** 工业 信息化 局, 文体 广电 和 旅游 局: an office of several words, up to where the list goes on. */
  private static void several(Words w, int i, Names names) {
    if (!w.isHan(i) || !isAnd(w, i - 1) || names.isTaken(i) || w.isChar(i - 1, '和')) {
      return;
    }
    for (int last = i; last < i + MOST_WORDS && w.isHan(last) && !names.isTaken(last); last++) {
      boolean and = w.isChar(last, '和') && last > i && last < i + 3;
      boolean ends =
          w.isBoundary(last + 1)
              || isAnd(w, last + 1)
              || w.isChar(last + 1, '等')
              || w.is(last + 1, PartOfSpeech.VERB)
              || w.in(last + 1, Vocabulary.TITLE)
              || w.isWord(last + 1, "主要")
              || w.is(last + 1, PartOfSpeech.ADVERB);
      boolean office =
          OFFICES.has(w, last) && last > i && w.end(last) - w.start(i) >= 4
              || w.last(last) == '局' && w.length(last) >= 3 && last > i;
      if (office && ends) {
        names.add(i, last + 1 - i, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_OF_LEVEL);
        return;
      }
      if (!and && (w.in(last, Vocabulary.TITLE) || !OrganizationInside.mayStand(w, last, true))) {
        return;
      }
    }
  }

  private static void add(Words w, int i, Names names) {
    several(w, i, names);
    if (names.isTaken(i)) {
      return;
    }
    // 农机 局, 消防 大队, 安 监局
    boolean two =
        w.length(i) == 2 && (w.isChar(i + 1, '局') || SQUADS.has(w, i + 1))
            || w.length(i) == 1 && w.length(i + 1) == 2 && w.last(i + 1) == '局';
    if (two
        && isAnd(w, i - 1)
        && w.isHan(i)
        && !w.in(i, Vocabulary.LEVEL)
        && (isAnd(w, i + 2)
            || w.isChar(i + 2, '等')
            || w.isChar(i + 2, '与')
            || w.isBoundary(i + 2)
            || w.isWord(i + 2, "共同")
            || w.isWord(i + 2, "联合"))) {
      names.add(i, 2, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_OF_LEVEL);
      return;
    }
    boolean office =
        BARE.has(w, i)
            || w.length(i) >= 3
                && w.isHan(i)
                && LASTS.has(w.last(i))
                && OrganizationHeads.isHead(w, i);
    boolean alone = w.isBoundary(i - 1) || isAnd(w, i - 1) || w.isWord(i - 1, "联合");
    boolean ends =
        w.isBoundary(i + 1)
            || isAnd(w, i + 1)
            || w.isChar(i + 1, '等')
            || w.isWord(i + 1, "以及")
            || w.isWord(i + 1, "主要")
            || w.isWord(i + 1, "负责人")
            || w.isWord(i + 1, "有关")
            || w.isWord(i + 1, "相关")
            || w.isChar(i + 1, '的') && BARE.has(w, i) && w.isChar(i - 1, '、')
            // 石塘镇 党委、政府 负责
            || w.isWord(i, "政府") && w.endsWith(i - 2, "党委") && isAnd(w, i - 1)
            || (w.is(i + 1, PartOfSpeech.VERB) || w.is(i + 1, PartOfSpeech.ADVERB))
                && BARE.has(w, i);
    if (office && alone && ends) {
      names.add(i, 1, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_OF_LEVEL);
    }
  }
}
