package io.github.qubao.entity;

import java.util.HashSet;
import java.util.Set;

/**
 * Stateless. Firms by the short name that a text goes on with: 江南 越箭 机械 有限公司, and then 越箭 or 越箭 机械.
 */
final class OrganizationShort {
  private static final WordSet FIRMS = new WordSet("公司 有限公司 有限责任公司 股份有限公司 合作社 集团 联合社");

  private static final CharSet NO_END = new CharSet("镇乡村县市区州旗路街山河湖江桥");

  private static final int OWN = 2;
  private static final int LONGEST = 6;

  private OrganizationShort() {}

  static void find(Words w, int[] placeStarts, Names names) {
    Set<String> known = new HashSet<>();
    for (int i = 0; i < w.size(); i++) {
      int tokens = names.tokensAt(i);
      if (tokens > 1
          && names.typeAt(i) == Entity.Type.ORGANIZATION
          && FIRMS.has(w, i + tokens - 1)) {
        learn(w, placeStarts, i, i + tokens, known);
      }
    }
    if (known.isEmpty()) {
      return;
    }
    for (int i = 0; i < w.size(); i++) {
      if (w.isHan(i) && names.typeAt(i) != Entity.Type.ORGANIZATION) {
        add(w, i, known, names);
      }
    }
  }

  /** The own name behind the place, by itself and with what it makes. */
  private static void learn(Words w, int[] placeStarts, int first, int end, Set<String> known) {
    int own = first;
    while (own < end - 1 && (placeStarts[own] >= 0 || Levels.isPlace(w, own))) {
      own++;
    }
    int from = w.start(own);
    int to = from + OWN;
    if (own == end - 1 || to > w.end(end - 1) || !isHan(w, own, to)) {
      return;
    }
    int behind = own;
    while (w.end(behind) < to) {
      behind++;
    }
    // 江南 沃土 农业: a word of every day tells nothing by itself.
    boolean unknown = !w.knows(from, to) && w.end(behind) == to;
    boolean whole = unknown || w.length(own) > OWN && w.isUnknown(own);
    if (!whole) {
      return;
    }
    String name = w.text().substring(from, Math.max(to, w.end(own)));
    if (name.length() <= LONGEST) {
      known.add(name);
    }
    int trade = behind + 1;
    if (trade < end && w.isHan(trade) && w.length(trade) == OWN && !FIRMS.has(w, trade)) {
      known.add(w.text().substring(from, w.end(trade)));
    }
  }

  private static boolean isHan(Words w, int i, int to) {
    int k = i;
    while (w.isHan(k) && w.end(k) < to) {
      k++;
    }
    return w.isHan(k);
  }

  private static void add(Words w, int i, Set<String> known, Names names) {
    int best = 0;
    for (int n = 1; w.isHan(i + n - 1) && w.end(i + n - 1) - w.start(i) <= LONGEST; n++) {
      if (names.typeAt(i + n - 1) == Entity.Type.ORGANIZATION) {
        break;
      }
      int end = w.end(i + n - 1);
      if (end - w.start(i) >= OWN && known.contains(w.text().substring(w.start(i), end))) {
        best = n;
      }
    }
    if (best == 0 || w.length(i + best) == 1 && NO_END.has(w.first(i + best))) {
      return;
    }
    for (int k = i; k < i + best; k++) {
      int tokens = names.tokensAt(k);
      // A person is one all the same.
      boolean person = names.typeAt(k) == Entity.Type.PERSON && names.probabilityAt(k) > 0.5;
      if (names.isTaken(k) && (tokens == 0 || person || k + tokens > i + best)) {
        return;
      }
      k += Math.max(0, tokens - 1);
    }
    for (int k = i; k < i + best; k++) {
      if (names.tokensAt(k) > 0) {
        names.remove(k);
      }
    }
    names.add(i, best, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
  }
}
