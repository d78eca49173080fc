package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Arrays;
import java.util.Map;

/** Stateless. Where the places of a text stand. */
final class Places {
  /** What a list of places ends with: 湍河、白牛等乡镇. */
  private static final WordSet KINDS =
      new WordSet(
          "组 连 岛 安置点 收费站 服务区 码头 水库 路段 监测站 社区村 移民点 乡镇 街道 镇街 镇 乡 村 村屯 屯 自然村 行政村 自然屯 村民小组 村组 社区 县 县区 县市 市 区 省 省份 国家 城市 村庄 地 地区 景区 小区 河流 湖泊 片区 园区 渡口 站点 林场 农场 寨子 村寨 寨 灌区 村落 聚落 小组 墟镇 古镇 古村 古寨 岛 岛屿 社 林区 牧场 浴场 步道 站 线路 线");

  /** What tells the kind more closely: 2 个 自然 村, 3 个 江心 岛. */
  private static final WordSet OF_KINDS =
      new WordSet("自然 行政 江心 湖心 中心 传统 偏远 边远 沿江 沿河 沿海 低洼 临时 易地 搬迁 移民 贫困 重点");

  /** No list has more names. */
  private static final int MOST_LISTED = 20;

  private Places() {}

  static void addTo(Map<String, Long> all) {
    KINDS.addTo(all, Vocabulary.KIND_OF_PLACE);
  }

  /** For each token the one at which the place begins that it is in, -1 if it is in none. */
  static int[] starts(Words w, Names names) {
    int[] starts = new int[w.size()];
    Arrays.fill(starts, -1);
    PlaceBeginnings.mark(w);
    for (int i = 0; i < w.size(); ) {
      boolean taken = names.isTaken(i);
      int facility = taken ? i : Facilities.start(w, starts, i);
      if (facility < i && !names.isTaken(facility)) {
        Arrays.fill(starts, facility, i + 1, facility);
        i++;
        continue;
      }
      boolean after = i > 0 && starts[i - 1] >= 0;
      boolean may = !taken && (after || w.mayBeginPlace(i) || w.isChar(i - 1, '、'));
      int length = may ? PlaceRules.length(w, i, after) : 0;
      if (length > 0) {
        // 甲乙 重工 云桥 智能 产业园
        boolean built = length > 1 && w.in(i + length - 1, Vocabulary.FACILITY);
        int first = built ? Facilities.withFirm(w, i, i + length - 1) : i;
        Arrays.fill(starts, first, i + length, first);
      }
      i += Math.max(1, length);
      if (w.isChar(i - 2, '、') && PlaceEndings.isCounted(w, i - 1)) {
        addList(w, i - 3, starts, names);
      } else if (w.length(i - 1) == 2
          && w.first(i - 1) == '等'
          && "镇乡村".indexOf(w.last(i - 1)) >= 0) {
        addList(w, i - 2, starts, names);
      } else if (w.isChar(i - 1, '等') && isKind(w, i)) {
        addList(w, i - 2, starts, names);
      } else if (endsList(w, i)) {
        addList(w, i - 1, starts, names);
      }
    }
    return starts;
  }

  private static boolean isKind(Words w, int i) {
    int kind = w.is(i, PartOfSpeech.NUMERAL) ? i + 1 : i;
    kind = w.is(kind, PartOfSpeech.MEASURE) ? kind + 1 : kind;
    return w.in(kind, Vocabulary.KIND_OF_PLACE);
  }

  /** Whether the token ends the list of places before it. */
  private static boolean endsList(Words w, int i) {
    return w.is(i, PartOfSpeech.NUMERAL) && isCounted(w, i)
        || w.length(i) == 2 && (w.isWord(i, "一带") || isNumberOfTowns(w, i));
  }

  /** 大溪、四庄 2 个 村, 大溪、四庄 2 村: a list that its number ends. */
  private static boolean isCounted(Words w, int i) {
    int kind = w.is(i + 1, PartOfSpeech.MEASURE) ? i + 2 : i + 1;
    kind += OF_KINDS.has(w, kind) ? 1 : 0;
    // 还 迁 小区
    kind += w.isChar(kind, '还') && w.isChar(kind + 1, '迁') ? 2 : 0;
    return (w.in(kind, Vocabulary.KIND_OF_PLACE) || isOfPlaces(w, i + 1))
        && (w.isChar(i - 2, '、')
            || w.isChar(i - 3, '、')
            || w.isChar(i - 2, '和')
                && (w.isChar(i - 4, '、') || w.isUnknown(i - 1) && w.isUnknown(i - 3)));
  }

  /** What only places are counted by: 三 处, 两 片. */
  private static boolean isOfPlaces(Words w, int i) {
    return w.length(i) == 1 && "处片".indexOf(w.first(i)) >= 0;
  }

  /** 石塘、黄店 两镇 */
  private static boolean isNumberOfTowns(Words w, int i) {
    return "镇乡村地".indexOf(w.last(i)) >= 0
        && "两二三四五六七八九十".indexOf(w.first(i)) >= 0
        && (w.isChar(i - 2, '、') || w.isChar(i - 3, '、') || w.isChar(i - 2, '和'));
  }

  /** The words of a list that ends with the token: 湍河、白牛、林扒. */
  private static void addList(Words w, int last, int[] starts, Names names) {
    boolean villages = isOfVillages(w, last + 1);
    int i = last;
    for (int n = 0; n < MOST_LISTED && i >= 0; n++) {
      if (starts[i] >= 0) {
        i = starts[i] - 1;
      } else if (isListed(w, i) && !names.isTaken(i)) {
        starts[i] = i;
        i--;
      } else if (villages
          && isListedPair(w, i, starts)
          && !names.isTaken(i)
          && !names.isTaken(i - 1)) {
        starts[i - 1] = i - 1;
        starts[i] = i - 1;
        i -= 2;
      } else if (i > 0
          && starts[i - 1] >= 0
          && PlaceEndings.endsAsPlace(w, i - 1)
          && w.is(i, PartOfSpeech.NOUN)
          && w.length(i) <= 3
          && w.isUnknown(i)
          && !names.isTaken(i)) {
        // 云桥市 磨西、石塘 等 乡镇: the first of those that lie in another place.
        starts[i] = i;
        i = starts[i - 1] - 1;
        while (i > 0 && starts[i] >= 0) {
          i = starts[i] - 1;
        }
      } else {
        return;
      }
      // 柳溪、石塘 和 黄店 3 个 村
      boolean and = w.isChar(i, '和') && (w.isChar(i - 2, '、') || n == 0 && w.isUnknown(i - 1));
      if (!w.isChar(i, '、') && !(and && (n == 0 || starts[i + 1] >= 0))) {
        return;
      }
      i--;
    }
  }

  /** 、 核桃 冲、, 、 钱 铁 两 个 村: two words between marks that are one name. */
  private static boolean isListedPair(Words w, int i, int[] starts) {
    return w.isChar(i - 2, '、')
        && starts[i - 1] < 0
        && mayBePart(w, i)
        && mayBePart(w, i - 1)
        && w.end(i) - w.start(i - 1) <= 3;
  }

  /** Whether villages and towns are listed: their kind stands close behind the list. */
  private static boolean isOfVillages(Words w, int from) {
    for (int i = from; i < from + 6; i++) {
      if (w.in(i, Vocabulary.KIND_OF_PLACE)) {
        return "村寨屯组社子镇乡线".indexOf(w.last(i)) >= 0;
      }
    }
    return false;
  }

  private static boolean mayBePart(Words w, int i) {
    return w.isHan(i)
        && w.length(i) <= 2
        && !w.in(i, Vocabulary.TITLE | Vocabulary.COMMON_PLACE | Vocabulary.HEAD | Vocabulary.LEVEL)
        && switch (w.tag(i)) {
          case NOUN,
              VERB,
              ADJECTIVE,
              ABBREVIATION,
              MORPHEME,
              PROPER_NAME,
              LOCALIZER,
              PERSON,
              MEASURE ->
              true;
          default -> false;
        };
  }

  private static boolean isListed(Words w, int i) {
    boolean alone =
        w.isChar(i - 1, '、')
            || w.isChar(i - 1, '和') && w.isChar(i - 3, '、')
            || w.is(i - 1, PartOfSpeech.VERB)
            || w.is(i - 1, PartOfSpeech.VERBAL_NOUN) && w.isUnknown(i)
            || w.is(i - 1, PartOfSpeech.PREPOSITION)
            || w.is(i - 1, PartOfSpeech.NOUN) && w.isUnknown(i)
            || w.isChar(i - 1, '的')
            || w.isBoundary(i - 1) && w.isUnknown(i);
    return alone
        && w.isHan(i)
        && w.length(i) >= 2
        && w.length(i) <= 4
        && (w.is(i, PartOfSpeech.NOUN)
            || w.is(i, PartOfSpeech.PERSON)
            || w.is(i, PartOfSpeech.ABBREVIATION) && w.length(i) == 2
            || w.is(i, PartOfSpeech.PROPER_NAME))
        && !w.in(i, Vocabulary.TITLE | Vocabulary.COMMON_PLACE | Vocabulary.KIND);
  }
}
