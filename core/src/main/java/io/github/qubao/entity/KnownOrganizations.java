package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. Organisations that are known all over the country by names which no rule makes: 中新网,
 * 农业农村部, 施耐德电气. They may have several words.
 */
final class KnownOrganizations {
  /** Media: what stands before one is never a part of its name. */
  static final int MEDIUM = 1;

  /** Offices, schools, hospitals, international bodies. */
  static final int OFFICE = 1 << 1;

  static final int COMPANY = 1 << 2;

  private static final WordSet BRANCHES =
      new WordSet("集团 公司 有限公司 分公司 省公司 市公司 支行 分行 总行 分店 股份有限公司 项目部");

  private static final KnownNames ALL =
      KnownNames.of(
          "organizations.tsv",
          kind ->
              switch (kind) {
                case "MEDIA" -> MEDIUM;
                case "COMPANY" -> COMPANY;
                default -> OFFICE;
              });

  private KnownOrganizations() {}

  /** How many tokens from {@code i} on are the longest such name of those kinds, 0 if none are. */
  static int tokens(Words w, int i, int kinds) {
    return w.in(i, Vocabulary.MAY_BE_KNOWN) ? ALL.length(w, i, kinds) : 0;
  }

  /** Whether one may begin there, by two characters. */
  static boolean mayBegin(String text, int at) {
    return ALL.beginnings().has(text, at);
  }

  /**
   * Adds those that no rule found whole, 西北 农林 科技 大学, 农业 农村 部, to the names that are to be, each
   * its number of tokens where it begins.
   */
  static void add(Words w, int[] placeStarts, int[] lengths, Names names) {
    int end = 0;
    for (int i = 0; i < w.size(); i++) {
      if (i >= end && !names.isTaken(i)) {
        int known = tokens(w, i, OFFICE | COMPANY);
        known = known > 0 && PlaceStarts.goesOn(placeStarts, i, i + known) ? 0 : known;
        known = known > 0 && OfficeTitles.isOfMembers(w, i + known - 1) ? 0 : known;
        boolean company = known > 0 && isCompany(w, i, known);
        known = company ? withBranch(w, i, known, lengths) : known;
        if (known > 0) {
          int first = company ? withPlace(w, placeStarts, i, end) : i;
          put(w, lengths, first, i + known);
        }
      }
      end = Math.max(end, i + lengths[i]);
    }
  }

  private static boolean isCompany(Words w, int i, int known) {
    return ALL.kind(w.text(), w.start(i), w.end(i + known - 1)) == COMPANY;
  }

  /** Makes one name of what stands there and of those that begin in it. */
  private static void put(Words w, int[] lengths, int first, int behind) {
    int end = behind;
    for (int k = first; k < end; k++) {
      end = Math.max(end, k + lengths[k]);
      lengths[k] = 0;
    }
    // 中铁 三 局 集团 云桥 路桥 有限公司
    if (w.isWord(end - 1, "集团") && end < w.size()) {
      int part = lengths[end];
      lengths[end] = 0;
      end += part;
    }
    // 各 街道 和 西北 师范 大学 are no one.
    if (first > 0 && OrganizationInside.isAnd(w, first - 1)) {
      for (int k = first - 1; k >= 0 && k > first - OrganizationRules.LONGEST; k--) {
        if (k + lengths[k] > first) {
          end = Math.max(end, k + lengths[k]);
          lengths[k] = 0;
        }
      }
    }
    lengths[first] = end - first;
  }

  /** 中国 铁塔 固阳 分公司, 便宜坊 集团: 0 if another company begins with that name, as 中粮 贸易. */
  private static int withBranch(Words w, int i, int known, int[] lengths) {
    int next = i + known;
    for (int k = i; k < next; k++) {
      if (k + lengths[k] > next) {
        return known;
      }
    }
    for (int n = 0; n < 3; n++) {
      if (BRANCHES.has(w, next + n)) {
        // 集团 有限公司
        return known + n + (BRANCHES.has(w, next + n + 1) ? 2 : 1);
      }
      // 中国 铁塔 云桥 分公司, 中石化 云桥 石油 分公司
      boolean place =
          Levels.isPlace(w, next + n)
              || n == 0 && w.is(next, PartOfSpeech.NOUN) && w.length(next) == 2 && w.isUnknown(next)
              || n == 1 && w.isWord(next + 1, "石油");
      if (!place) {
        break;
      }
    }
    boolean goesOn =
        w.is(next, PartOfSpeech.PROPER_NAME)
            || (w.is(next, PartOfSpeech.NOUN) || w.is(next, PartOfSpeech.LOCATION))
                && !w.in(next, Vocabulary.TITLE)
                && known == 1;
    boolean bracket = w.isChar(next, '（') || w.isChar(next, '(');
    if (bracket && w.isHan(next + 1) && BRANCHES.has(w, next + 3)) {
      return known + 4;
    }
    return goesOn || bracket && w.is(next + 1, PartOfSpeech.PLACE) ? 0 : known;
  }

  /** 、上海 盒马: its place, where nothing stands before. */
  private static int withPlace(Words w, int[] placeStarts, int i, int free) {
    boolean place = i > free && placeStarts[i - 1] == i - 1 && w.isBoundary(i - 2);
    return place && w.is(i - 1, PartOfSpeech.PLACE) ? i - 1 : i;
  }
}
