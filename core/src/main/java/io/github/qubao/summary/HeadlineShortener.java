package io.github.qubao.summary;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Immutable. Shortens what is told, from hardly at all to the verb with its object; whole phrases
 * are left out, so that nothing is torn.
 */
final class HeadlineShortener {
  /** With these an adverbial begins that can be left out; 将, 把, 被, 对, 为 tell whom it is done to. */
  private static final Set<String> ADVERBIALS =
      Set.of("在", "以", "于", "与", "和", "同", "跟", "用", "按", "按照", "根据", "通过", "经", "经过", "依托", "围绕");

  private static final Set<String> ALSO_OBJECTS =
      Set.of("将", "把", "被", "对", "为", "向", "给", "让", "往", "由", "从", "就");

  static final Set<String> SPARED = Set.of("对", "就", "向", "为", "给");

  private static final Set<String> ALSO = Set.of("也", "又", "还", "再", "同时");

  /** Verbs of who is to do what follows: what is left out may hold them. */
  static final Set<String> PIVOTS =
      Set.of("引导", "帮助", "指导", "带领", "邀请", "安排", "鼓励", "协助", "动员", "支持", "让", "使", "请");

  /** What stands between a theme in quotes and what it is the theme of. */
  private static final Set<String> THEME = Set.of("为", "主题", "的", "系列", "为主题");

  /** An object behind 的 has so many units at least. */
  private static final int SHORTEST_OBJECT = 3;

  /** Offices without their names. */
  static final Set<String> OFFICES = Set.of("部门", "单位");

  private final String text;

  HeadlineShortener(String text) {
    this.text = text;
  }

  /** The ways to say what, the fullest first. */
  List<List<Token>> predicates(List<Token> predicate, int verb) {
    List<List<Token>> out = new ArrayList<>();
    // 也 and 又 point to what is told before.
    out.add(predicate.stream().filter(t -> !isAlso(predicate, t)).toList());
    if (out.get(0).isEmpty()) {
      return List.of(predicate);
    }
    if (verb < 0) {
      return out;
    }
    List<Token> act = predicate.subList(verb, predicate.size());
    List<Token> plain = adverbials(predicate.subList(0, verb), false);
    List<Token> bare = adverbials(predicate.subList(0, verb), true);
    add(out, joined(adverbs(predicate.subList(0, verb)), act));
    add(out, joined(plain, act));
    for (List<Token> before : List.of(plain, bare)) {
      for (List<Token> a : acts(act)) {
        add(out, joined(before, a));
      }
    }
    for (List<Token> a : acts(act)) {
      add(out, joined(bare, withoutQuote(a)));
      add(out, joined(shorter(bare), a));
    }
    // 对…开展检查 tells enough without what is checked; 将, 把, 被, 为 do not.
    if (!bare.isEmpty() && SPARED.contains(bare.get(0).in(text))) {
      for (List<Token> a : acts(act)) {
        add(out, a);
      }
    }
    return out;
  }

  /** 对 and its like with less before the last word of what it is done to. */
  private List<Token> shorter(List<Token> bare) {
    if (bare.isEmpty() || !SPARED.contains(bare.get(0).in(text))) {
      return bare;
    }
    List<Token> rest = bare.subList(1, bare.size());
    return joined(bare.subList(0, 1), behindList(behindDe(rest, SHORTEST_OBJECT)));
  }

  /** 也, and 就 before a verb, but not what stands between two alike: 一茬又一茬. */
  private boolean isAlso(List<Token> predicate, Token t) {
    int i = predicate.indexOf(t);
    boolean verb =
        i + 1 < predicate.size() && predicate.get(i + 1).partOfSpeech() == PartOfSpeech.VERB;
    return i <= 1 && ALSO.contains(t.in(text)) || i == 0 && verb && t.in(text).equals("就");
  }

  /** The verb with less and less before its object's last word. */
  private List<List<Token>> acts(List<Token> act) {
    Set<List<Token>> out = new LinkedHashSet<>();
    out.add(act);
    int object = objectStart(act);
    List<Token> verb = act.subList(0, object);
    List<Token> rest = act.subList(object, act.size());
    out.add(joined(verb, firstOfList(rest)));
    out.add(joined(verb, behindList(rest)));
    // 排查视为维护稳定的大事: what it is made into does not stand without the verb.
    boolean becomes = !rest.isEmpty() && rest.get(0).in(text).endsWith("为");
    if (!becomes && !PIVOTS.contains(act.get(0).in(text)) && !doesItself(rest)) {
      out.add(joined(verb, behindDe(rest, SHORTEST_OBJECT)));
      out.add(joined(verb, behindList(behindDe(rest, SHORTEST_OBJECT))));
    }
    return List.copyOf(out);
  }

  /** Behind the verb, 了, and how much of it: 破获一起…的案件. */
  private int objectStart(List<Token> act) {
    int i = 1;
    while (i < act.size()) {
      String word = act.get(i).in(text);
      PartOfSpeech tag = act.get(i).partOfSpeech();
      boolean counts = tag == PartOfSpeech.NUMERAL || tag == PartOfSpeech.MEASURE;
      if (!counts && !"了着过到出起上回下去来".contains(word)) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Without adverbs of manner; 联合 is one where nobody stands behind it. */
  private List<Token> adverbs(List<Token> words) {
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).in(text);
      boolean together = word.equals("联合") || word.equals("携手");
      boolean spare =
          together
              ? i + 1 == words.size()
              : HeadlineWords.MANNERS.contains(word) && !isBeforeThing(words, i)
                  || words.get(i).partOfSpeech() == PartOfSpeech.IDIOM;
      if (!spare) {
        out.add(words.get(i));
      }
    }
    return out;
  }

  /** 深入 before a place is no manner. */
  private static boolean isBeforeThing(List<Token> words, int i) {
    if (i + 1 == words.size() || words.get(i).partOfSpeech() != PartOfSpeech.VERB) {
      return false;
    }
    return switch (words.get(i + 1).partOfSpeech()) {
      case NOUN, PLACE, ORGANIZATION -> true;
      default -> false;
    };
  }

  /**
   * What stands before the verb, without place, means, company and manner.
   *
   * @param bare whether only what tells whom it is done to is kept
   */
  private List<Token> adverbials(List<Token> words, boolean bare) {
    int from = words.size();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).in(text);
      boolean will = words.get(i).partOfSpeech() == PartOfSpeech.ADVERB;
      if (ALSO_OBJECTS.contains(word) && !will && depth(words, i) == 0) {
        from = Math.min(from, i);
      }
    }
    List<Token> objects = adverbs(words.subList(from, words.size()));
    if (bare) {
      return joined(kept(words.subList(0, from)), objects);
    }
    // A place that ends before the verb, or before what it is done to, goes; so does the way there.
    List<Token> before = adverbs(words.subList(0, from));
    int first = 0;
    while (first < before.size() && HeadlineWords.KEPT.contains(before.get(first).in(text))) {
      first++;
    }
    boolean droppable =
        first == before.size()
            || ADVERBIALS.contains(before.get(first).in(text))
            || HeadlineWords.MEANS.contains(before.get(first).in(text));
    return droppable ? joined(kept(before), objects) : joined(before, objects);
  }

  /** Words without which the rest would say something else. */
  private List<Token> kept(List<Token> words) {
    return words.stream().filter(t -> HeadlineWords.KEPT.contains(t.in(text))).toList();
  }

  /** Without a name in quotes before what it is the name of: 县中医院“薪火”义诊队. */
  List<Token> withoutQuote(List<Token> words) {
    int open = -1;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).in(text);
      if (word.equals("“") && depth(words, i) == 0) {
        open = i;
      } else if (word.equals("”") && open > 0 && length(words, i + 1) >= 2) {
        int next = i + 1;
        while (next + 1 < words.size() && THEME.contains(words.get(next).in(text))) {
          next++;
        }
        List<Token> rest = words.subList(next, words.size());
        boolean list = "、和与及".contains(rest.get(0).in(text));
        boolean empty = list || HeadlineWords.EMPTY_OBJECTS.contains(text(rest));
        return empty ? words : joined(words.subList(0, open), rest);
      }
    }
    return words;
  }

  int depth(List<Token> words, int end) {
    int depth = 0;
    for (int i = 0; i < end; i++) {
      depth += Characters.nesting(text.charAt(words.get(i).start()));
    }
    return depth;
  }

  /** Of 甲、乙、丙等二十个项目 what stands behind 等. */
  List<Token> behindList(List<Token> words) {
    boolean list = false;
    for (int i = 0; i + 1 < words.size(); i++) {
      String word = words.get(i).in(text);
      switch (words.get(i).partOfSpeech()) {
        // A list does not begin before where or what it is done to: 联手支队在南街、北街等路段.
        case PREPOSITION, VERB -> {
          return words;
        }
        default -> list |= word.equals("、");
      }
      if (list
          && word.equals("等")
          && depth(words, i) == 0
          && length(words, i + 1) >= SHORTEST_OBJECT) {
        return words.subList(i + 1, words.size());
      }
    }
    return words;
  }

  /** Of 甲、乙、丙等工作 the first: 甲等工作. */
  private List<Token> firstOfList(List<Token> words) {
    int comma = -1;
    for (int i = 1; i + 1 < words.size(); i++) {
      String word = words.get(i).in(text);
      if (depth(words, i) != 0) {
        continue;
      }
      if (word.equals("、") && comma < 0 && length(words.subList(0, i)) >= SHORTEST_OBJECT) {
        comma = i;
      } else if (word.equals("等") && comma > 0) {
        return joined(words.subList(0, comma), words.subList(i, words.size()));
      }
    }
    return words;
  }

  /** What the last 的 outside of quotes describes, if that tells something by itself. */
  List<Token> behindDe(List<Token> words, int least) {
    int de = -1;
    int depth = 0;
    for (int i = 0; i + 1 < words.size(); i++) {
      depth += Characters.nesting(text.charAt(words.get(i).start()));
      if (depth == 0 && words.get(i).in(text).equals("的")) {
        de = i;
      }
    }
    if (de < 0 || length(words, de + 1) < least || holdsObject(words.subList(0, de))) {
      return words;
    }
    List<Token> rest = words.subList(de + 1, words.size());
    return HeadlineWords.EMPTY_OBJECTS.contains(text(rest)) ? words : rest;
  }

  /** Whether somebody does what is left out: 送|孩子坐上新开通的|公交车. */
  private static boolean doesItself(List<Token> words) {
    boolean noun = false;
    for (int i = 0; i + 1 < words.size(); i++) {
      switch (words.get(i).partOfSpeech()) {
        case NOUN, PERSON, PLACE, ORGANIZATION, PRONOUN -> noun = true;
        case VERB -> {
          return noun;
        }
        case PREPOSITION, PARTICLE -> {
          return false;
        }
        default -> {
          // It stands aside.
        }
      }
    }
    return false;
  }

  /** Whether 把 or its like would go with what is left out, though the rest needs it. */
  private boolean holdsObject(List<Token> words) {
    boolean theme = !words.isEmpty() && "以由".contains(words.get(0).in(text));
    return !theme && words.stream().anyMatch(t -> ALSO_OBJECTS.contains(t.in(text)));
  }

  static void add(List<List<Token>> out, List<Token> words) {
    if (!words.isEmpty() && !out.contains(words)) {
      out.add(words);
    }
  }

  static List<Token> joined(List<Token> a, List<Token> b) {
    List<Token> out = new ArrayList<>(a);
    out.addAll(b);
    return out;
  }

  private static int length(List<Token> words, int from) {
    return length(words.subList(from, words.size()));
  }

  static int length(List<Token> words) {
    int length = 0;
    for (Token t : words) {
      length += t.end() - t.start();
    }
    return length;
  }

  String text(List<Token> words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      Token t = words.get(i);
      boolean behindGap = i == 0 || words.get(i - 1).end() < t.start();
      boolean beforeGap = i + 1 == words.size() || words.get(i + 1).start() > t.end();
      if (t.partOfSpeech() == PartOfSpeech.WHITE_SPACE && (behindGap || beforeGap)) {
        continue;
      }
      if (behindGap
          && t.in(text).equals("等")
          && i + 1 < words.size()
          && OFFICES.contains(words.get(i + 1).in(text))) {
        // What it went on from is left out: 多部门.
        out.append('多');
      } else {
        out.append(text, t.start(), t.end());
      }
    }
    return HeadlineText.trimmed(out.toString());
  }
}
