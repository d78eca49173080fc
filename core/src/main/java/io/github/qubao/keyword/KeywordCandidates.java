package io.github.qubao.keyword;

import io.github.qubao.document.Document;
import io.github.qubao.internal.Hash;
import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Not thread-safe. The nouns and names of an article and how they stand in it. Neighbours that
 * recur together, or stand in the title and in the text, are one word (医保 服务 → 医保服务); their parts
 * count only where they stand apart from it.
 */
final class KeywordCandidates {
  /** Never after another word of a compound. */
  private static final Set<PartOfSpeech> NEVER_LATER =
      Collections.unmodifiableSet(EnumSet.of(PartOfSpeech.PERSON, PartOfSpeech.PLACE));

  /** Compounds have at most so many units and parts, and a first part of two units or more. */
  private static final int LONGEST = 16;

  private static final int MOST_PARTS = 8;

  /** With these end the names of places that another place may follow. */
  private static final String PLACE_KINDS = "省市县区旗州盟镇乡村";

  /** The weight of a common word, which only stands inside compounds: 妇女 活动 中心. */
  private static final float INNER = 0;

  /** The one that ends compounds, too: 思想道德建设. */
  static final String MAY_BE_LAST = "建设";

  private final String text;
  private final int bodyStart;
  private final WordEdges edges;
  private final Predicate<String> lexicon;

  /**
   * A telling word: how many of those before it may lead to it, and single characters beside it.
   */
  private record Part(
      int start,
      int end,
      boolean joined,
      boolean leads,
      boolean named,
      boolean place,
      float weight,
      int before,
      int after) {}

  private final List<Part> parts = new ArrayList<>();

  private final int[] sketch;

  /** Of an article of whose body {@code prose} is what is no furniture. */
  private KeywordCandidates(
      String title,
      List<Token> titled,
      String body,
      List<Token> bodied,
      List<Span> prose,
      Predicate<String> lexicon) {
    text = title + "\n" + body;
    bodyStart = title.length() + 1;
    edges = new WordEdges(text, lexicon);
    this.lexicon = lexicon;
    collect(titled, 0, List.of(new Span(0, title.length())));
    collect(bodied, bodyStart, prose);
    sketch = new int[Math.max(256, Integer.highestOneBit(4 * parts.size()) << 1)];
  }

  /**
   * The words, whatever they tell; in the order of the text.
   *
   * @param lexicon whether it has a word
   */
  static Map<String, WordCounts> of(
      String title,
      List<Token> titled,
      String body,
      List<Token> bodied,
      Predicate<String> lexicon) {
    List<Span> prose = Prose.of(body).sentences();
    KeywordCandidates candidates =
        new KeywordCandidates(title, titled, body, bodied, prose, lexicon);
    return candidates.count(candidates.compounds(), prose);
  }

  /** The same of an article that is read already. */
  static Map<String, WordCounts> of(Document d, Predicate<String> lexicon) {
    List<Span> prose = d.prose().sentences();
    KeywordCandidates candidates =
        new KeywordCandidates(d.title(), d.titleTokens(), d.body(), d.tokens(), prose, lexicon);
    return candidates.count(candidates.compounds(), prose);
  }

  /** Takes the words within {@code prose}, which rises. */
  private void collect(List<Token> tokens, int base, List<Span> prose) {
    int before = -1;
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      while (at < prose.size() && prose.get(at).end() <= t.start()) {
        at++;
      }
      if (at == prose.size() || t.start() < prose.get(at).start()) {
        continue;
      }
      int start = base + t.start();
      int end = base + t.end();
      if (!Characters.isHan(text.codePointAt(start))) {
        if (KeywordFilter.isLetterWord(text, start, end)) {
          parts.add(new Part(start, end, before == start, true, end - start > 2, false, 1, 0, 0));
          before = end;
        }
        continue;
      }
      boolean single = end - start == 1;
      PartOfSpeech pos = t.partOfSpeech();
      boolean telling = KeywordFilter.isTelling(pos);
      if (single && (WordEdges.isLone(tokens, i - 1) || WordEdges.isLone(tokens, i + 1))) {
        continue;
      }
      if (!telling && end - start != KeywordFilter.WORK_LENGTH) {
        continue;
      }
      String word = text.substring(start, end);
      if (KeywordFilter.isCommon(word)) {
        if (telling && !single) {
          parts.add(new Part(start, end, before == start, false, false, false, INNER, 0, 0));
          before = end;
        }
        continue;
      }
      if (isSecondHalf(t, base, before)) {
        Part first = parts.remove(parts.size() - 1);
        parts.add(new Part(first.start, end, first.joined, true, true, true, 1, first.before, 0));
        before = end;
        continue;
      }
      if (!telling && !KeywordFilter.isWork(word)
          || KeywordFilter.isDoubled(word)
          || KeywordFilter.isRunOn(word)
          || KeywordFilter.isCount(word)) {
        continue;
      }
      boolean weak = single || !telling || pos == PartOfSpeech.IDIOM;
      boolean verbal = pos == PartOfSpeech.VERBAL_NOUN && !KeywordFilter.isWork(word);
      parts.add(
          new Part(
              start,
              end,
              before == start && !NEVER_LATER.contains(pos),
              !single && telling,
              KeywordFilter.isName(pos, word),
              pos == PartOfSpeech.PLACE,
              weak ? 0.5f : verbal ? 0.7f : 1,
              pos == PartOfSpeech.IDIOM ? 0 : edges.beside(tokens, base, i, -1),
              pos == PartOfSpeech.IDIOM ? 0 : edges.beside(tokens, base, i, 1)));
      before = end;
    }
  }

  /**
   * Whether a community that the lexicon does not have is the second half of a name whose first is
   * the place before it: 杭州 东路社区, 皇姑 岭社区. Behind a county's or town's name it is whole.
   */
  private boolean isSecondHalf(Token t, int base, int before) {
    String word = text.substring(base + t.start(), base + t.end());
    if (before != base + t.start() || !word.endsWith("社区") || parts.isEmpty()) {
      return false;
    }
    Part first = parts.get(parts.size() - 1);
    boolean kind = PLACE_KINDS.indexOf(text.charAt(first.end - 1)) >= 0;
    return first.end == before
        && first.place
        && (!kind || KeywordFilter.isSecondHalf(word))
        && !lexicon.test(word);
  }

  /** How many parts the longest compound that may begin at part {@code i} has, 1 if none. */
  private int reach(int i) {
    int n = 1;
    while (n < MOST_PARTS
        && parts.get(i).leads
        && i + n < parts.size()
        && parts.get(i + n).joined
        && parts.get(i + n).end - parts.get(i).start <= LONGEST) {
      n++;
    }
    return lastTelling(i, n);
  }

  /** The most of {@code n} parts that do not end with a common word. */
  private int lastTelling(int i, int n) {
    int last = n;
    while (last > 1
        && parts.get(i + last - 1).weight == INNER
        && !text.startsWith(MAY_BE_LAST, parts.get(i + last - 1).start)) {
      last--;
    }
    return last;
  }

  private int slot(int i, int n) {
    int hash = 0;
    for (int at = parts.get(i).start; at < parts.get(i + n - 1).end; at++) {
      hash = 31 * hash + text.charAt(at);
    }
    hash = Hash.of(hash);
    return (hash ^ hash >>> 15) & sketch.length - 1;
  }

  private String word(int i, int n) {
    return text.substring(parts.get(i).start, parts.get(i + n - 1).end);
  }

  /** Those that stand twice or more. The sketch spares strings for nearly all that do not. */
  private Map<String, Integer> compounds() {
    for (int i = 0; i < parts.size(); i++) {
      for (int n = reach(i); n > 1; n = lastTelling(i, n - 1)) {
        sketch[slot(i, n)]++;
      }
    }
    Map<String, Integer> found = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      for (int n = reach(i); n > 1; n = lastTelling(i, n - 1)) {
        if (sketch[slot(i, n)] > 1) {
          found.merge(word(i, n), 1, Integer::sum);
        }
      }
    }
    found.values().removeIf(times -> times < 2);
    return found;
  }

  private Map<String, WordCounts> count(Map<String, Integer> compounds, List<Span> sentences) {
    Map<String, WordCounts> words = new LinkedHashMap<>();
    int sentence = 0;
    int i = 0;
    while (i < parts.size()) {
      int n = reach(i);
      while (n > 1 && !(sketch[slot(i, n)] > 1 && compounds.containsKey(word(i, n)))) {
        n = lastTelling(i, n - 1);
      }
      if (n == 1 && parts.get(i).weight == INNER) {
        i++;
        continue;
      }
      int start = parts.get(i).start;
      while (sentence < sentences.size() && bodyStart + sentences.get(sentence).end() <= start) {
        sentence++;
      }
      int first = i;
      int size = n;
      WordCounts c = words.computeIfAbsent(word(i, n), w -> fresh(w, first, size));
      int before = parts.get(i).before;
      int after = parts.get(i + n - 1).after;
      c.count(start < bodyStart, start - bodyStart, sentence, before, after);
      i += n;
    }
    return WholeWords.of(words, lexicon);
  }

  /** A compound is as rare as its parts are on average. */
  private WordCounts fresh(String word, int i, int n) {
    if (n == 1) {
      return new WordCounts(parts.get(i).named, parts.get(i).weight, Idf.builtIn().of(word));
    }
    double idf = 0;
    for (int k = i; k < i + n; k++) {
      idf += Idf.builtIn().of(word(k, 1)) / n;
    }
    return new WordCounts(true, 1.25, idf);
  }
}
