package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Surnames;
import java.util.HashSet;
import java.util.Set;

/**
 * Stateless. People whom the rules' evidence was too little for, and whom what stands beside them
 * tells: the place or office that they are of, and what they do (派出所 的 于 涛 讲 了, 柳坪村 的 和 秀花 把).
 */
final class PeopleByCues {
  private static final WordSet HOME = new WordSet("家 家里 家中 一家 一起 一道 一样 等人 夫妇 两口子");

  private PeopleByCues() {}

  static void find(Words w, Names names) {
    Set<Character> told = new HashSet<>();
    for (int i = 0; i < w.size(); i++) {
      if (names.typeAt(i) == Entity.Type.PERSON) {
        told.add(w.first(i));
      }
    }
    for (int i = 0; i < w.size(); i++) {
      if (w.isChar(i, '·')) {
        DottedNames.find(w, i, names);
      } else if (PersonBeginnings.mayBeTold(w, i) && !names.isTaken(i)) {
        int tokens = spaced(w, i, names);
        tokens = tokens > 0 ? tokens : length(w, i, names);
        tokens = tokens > 0 ? tokens : PersonAddresses.length(w, i, names, told);
        if (tokens > 0 && names.add(i, tokens, Entity.Type.PERSON, Certainty.PERSON_LIKELY)) {
          told.add(w.first(i));
        }
      }
    }
  }

  /** 校长 柳 勤 说, 黄爱萍 罗 珍: two characters set apart by a blank, behind a title or another name. */
  private static int spaced(Words w, int i, Names names) {
    if (w.length(i) != 1
        || !Surnames.isSurname(w.first(i))
        || !w.isBlank(i + 1)
        || w.length(i + 2) != 1
        || !w.isHan(i + 2)
        || Characters.endsLine(w.first(i + 1))) {
      return 0;
    }
    boolean title = Titles.endsAt(w, i - 1);
    boolean other =
        w.isBlank(i - 1)
            && !Characters.endsLine(w.first(i - 1))
            && names.endsAt(i - 2, Entity.Type.PERSON);
    int behind = i + 3;
    boolean ends =
        w.isBoundary(behind) || PersonCues.acts(w, behind) || w.in(behind, Vocabulary.NO_PEN_NAME);
    return (title || other) && ends ? 3 : 0;
  }

  /** How many tokens from {@code i} on are a name, 0 if none. */
  private static int length(Words w, int i, Names names) {
    boolean of = PersonCues.isOf(w, i - 1, names);
    // 游客 冉苓：, with a blank between
    int before = w.isBlank(i - 1) && !w.isBlank(i - 2) ? i - 2 : i - 1;
    // 张 大爷 满口 称赞: he is named already.
    boolean title = Titles.endsAt(w, before) && !names.isTaken(before);
    boolean office = names.endsAt(i - 1, Entity.Type.ORGANIZATION);
    boolean begins = w.isBoundary(i - 1) && !w.isChar(i - 1, '“') && !w.isChar(i - 1, '、');
    boolean listed = w.isChar(i - 1, '、') && names.endsAt(i - 2, Entity.Type.PERSON);
    boolean beside =
        w.is(i - 1, PartOfSpeech.PREPOSITION) || w.isChar(i - 1, '和') || w.isChar(i - 1, '与');
    if (!of && !title && !begins && !listed && !office && !beside) {
      return 0;
    }
    int tokens = PersonForms.shape(w, i);
    if (tokens == 0) {
      boolean whole =
          begins && w.length(i) == 3 && MinorityNames.isWhole(w.text(), w.start(i), w.end(i));
      return (of && PersonForms.isOfOther(w, i) || whole) && PersonCues.acts(w, i + 1) ? 1 : 0;
    }
    int behind = i + tokens;
    boolean ends = w.isBoundary(behind);
    boolean acts = PersonCues.acts(w, behind) && !w.isWord(behind, "向");
    int chars = w.end(behind - 1) - w.start(i);
    boolean frequent = Surnames.isFrequent(w.first(i)) && !GivenNames.isAlsoAWord(w.first(i));
    boolean tagged = tokens == 1 && w.is(i, PartOfSpeech.PERSON);
    if (of || title || listed) {
      boolean one = acts || ends && (chars == 3 || title);
      boolean given =
          tagged || PersonForms.given(w, i, behind) >= (tokens == 1 && chars == 2 ? 0 : 1);
      boolean listing = w.isChar(behind, '等') || w.isChar(behind, '、');
      return (one || title && listing) && given ? tokens : 0;
    }
    if (beside) {
      return chars == 3 && HOME.has(w, behind) && PersonForms.given(w, i, behind) == 2 ? tokens : 0;
    }
    if (office) {
      boolean said = w.in(behind, Vocabulary.SAYING) || ends && !w.isChar(behind, '、');
      return said && chars == 3 && PersonForms.given(w, i, behind) == 2 ? tokens : 0;
    }
    // 。张有庆 的 扇贝, ，羊家俊 用 黎语
    boolean of2 = w.isChar(behind, '的') && tagged && frequent;
    return chars == 3
            && (acts && (tagged || tokens == 2 && PersonForms.isRareBeginning(w, i) || frequent)
                || of2)
            && PersonForms.given(w, i, behind) == 2
        ? tokens
        : 0;
  }
}
