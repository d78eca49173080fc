package io.github.qubao.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Immutable and thread-safe. What of an article's text is prose, sentence by sentence, and what
 * each sentence does. Dateline, bylines, captions, credits and editors' lines are left out; so is a
 * sentence that stands there already, word for word. Read in one pass, by cues alone: nothing is
 * segmented.
 */
public final class Prose {
  /** Immutable and thread-safe. What a sentence does in a report; told by its cues. */
  public enum Kind {
    /** It tells something, and nothing below is true of it. */
    STATEMENT,
    /** It tells an act and when or by whom: 6月3日，县中医院开展义诊。 */
    ACT,
    /** It has figures of how much was done, behind 截至, 累计, 据统计 and their kind. */
    RESULT,
    /** A scene, a saying or background before the first act: 冬日的清晨，大棚里暖意融融。 */
    HOOK,
    /** It asks: 老人看病怎么办？ */
    QUESTION,
    /** Somebody's words, and the sentence that only says whose they are. */
    QUOTATION,
    /** What something is done for, without the act: 为进一步改善人居环境。 */
    PURPOSE,
    /** It names the list that the next sentences are: 行动抓三件事。 */
    LIST_HEAD,
    /** Of a list whose items are sentences: 一是…。二是…。 */
    LIST_ITEM,
    /** Somebody demands: …强调，要…。 */
    DEMAND,
    /** Who else was there: 副县长某某参加活动。 */
    ATTENDANCE;

    /** Whether it is of use to a reader who sees it without its neighbours. */
    public boolean standsAlone() {
      return this == STATEMENT
          || this == ACT
          || this == RESULT
          || this == HOOK
          || this == LIST_HEAD
          || this == DEMAND;
    }
  }

  /** So many sentences may stand before the first act; a text without one there has no hook. */
  private static final int LATEST_ACT = 6;

  private static final int LONGEST_HOOK = 90;

  /** A dateline may stand behind so many short lines: captions. */
  private static final int MOST_CAPTIONS = 6;

  private static final int LONGEST_CAPTION = 40;

  /** A first line that is longer is no headline. */
  private static final int LONGEST_HEADLINE = 40;

  private static final String STOPS = "。！？；：…!?;:,、—";

  /** No dateline with its bracket is longer. */
  private static final int LONGEST_HEAD = 200;

  private final List<Span> sentences;
  private final Kind[] kinds;
  private final int[] lists;

  private Prose(String text, int start, List<Span> all) {
    List<Span> found = sentences(text, start, all);
    sentences = Collections.unmodifiableList(found);
    List<String> said = found.stream().map(s -> s.in(text)).toList();
    kinds = new Kind[found.size()];
    lists = new ListReader(said).lists();
    int firstAct = -1;
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kind(said, i);
      if (firstAct < 0 && i < LATEST_ACT && kinds[i] == Kind.ACT) {
        firstAct = i;
      }
    }
    for (int i = 0; i < firstAct; i++) {
      boolean mayBe = kinds[i] == Kind.STATEMENT && lists[i] == 0;
      if (mayBe && found.get(i).length() <= LONGEST_HOOK) {
        kinds[i] = Kind.HOOK;
      }
    }
    if (kinds.length > 1 && kinds[0] == Kind.STATEMENT && isHeadline(said)) {
      kinds[0] = Kind.HOOK;
    }
    for (int i = 1; i < kinds.length; i++) {
      if (lists[i] > 0 && lists[i - 1] != lists[i] && lists[i - 1] == 0 && standing(i - 1)) {
        kinds[i - 1] = Kind.LIST_HEAD;
      }
    }
  }

  /**
   * Whether a text begins with its headline: a short line without a stop, before one with a stop.
   */
  private static boolean isHeadline(List<String> said) {
    String first = said.get(0);
    String second = said.get(1);
    return first.length() <= LONGEST_HEADLINE
        && first.indexOf('，') < 0
        && STOPS.indexOf(first.charAt(first.length() - 1)) < 0
        && "。！？".indexOf(second.charAt(second.length() - 1)) >= 0;
  }

  private boolean standing(int i) {
    return kinds[i].standsAlone();
  }

  /**
   * Reads a text in simplified characters. A text that is nothing but furniture is prose, so that
   * something is left.
   */
  public static Prose of(String text) {
    Objects.requireNonNull(text, "text");
    return of(text, BylineGrammar.opening(text).textStart(), SentenceSplitter.split(text));
  }

  /**
   * Reads a text whose sentences are known.
   *
   * @param start where the text begins behind its byline
   * @param sentences all of the text, as {@link SentenceSplitter#split} gives them
   * @throws IndexOutOfBoundsException if {@code start} or a sentence is not within the text
   * @throws NullPointerException if a parameter or a sentence is null
   */
  public static Prose of(String text, int start, List<Span> sentences) {
    Objects.checkIndex(start, Objects.requireNonNull(text, "text").length() + 1);
    SentenceSplitter.check(sentences, "sentences");
    for (Span sentence : sentences) {
      Objects.checkFromToIndex(sentence.start(), sentence.end(), text.length());
    }
    return new Prose(text, start, sentences);
  }

  /** The sentences, without the white space around them; the list cannot be changed. */
  public List<Span> sentences() {
    return sentences;
  }

  /**
   * What a sentence does.
   *
   * @throws IndexOutOfBoundsException if there is no sentence {@code i}
   */
  public Kind kind(int i) {
    return kinds[Objects.checkIndex(i, kinds.length)];
  }

  /**
   * The number of the list that a sentence is part of, from 1 on; 0 if it is part of none.
   *
   * @throws IndexOutOfBoundsException if there is no sentence {@code i}
   */
  public int list(int i) {
    return lists[Objects.checkIndex(i, lists.length)];
  }

  /**
   * Where the main clause of a sentence begins, with the time before it, so that the purpose or
   * occasion before may be left out (为进一步…，县中医院…; 正值春耕时节，…); 0 where the sentence begins with it,
   * -1 if it is all purpose.
   */
  public static int mainClause(String sentence) {
    return Objects.requireNonNull(sentence, "sentence").isEmpty()
        ? 0
        : LeadingClauses.mainClause(sentence);
  }

  /**
   * Whether a line says that other articles follow: 相关阅读.
   *
   * @throws NullPointerException if it is null
   */
  public static boolean beginsOthers(String line) {
    return FurnitureRules.beginsOthers(Objects.requireNonNull(line, "line"));
  }

  /**
   * Whether a line recommends other articles, of which one or their titles follow: 新闻推荐. Unlike
   * {@link #beginsOthers} it does not stand over what belongs to the article, as 名词解释 does.
   *
   * @throws NullPointerException if it is null
   */
  public static boolean recommendsOthers(String line) {
    return FurnitureRules.recommends(Objects.requireNonNull(line, "line"));
  }

  /**
   * Whether a line names whom a notice or a letter is written to: 各乡镇、县直各单位：.
   *
   * @throws NullPointerException if it is null
   */
  public static boolean isSalutation(String line) {
    return FurnitureRules.isSalutation(Objects.requireNonNull(line, "line"));
  }

  /**
   * Whether a clause, {@code text[start, end)}, says nothing but when: 2026年6月3日上午, 近日.
   *
   * @throws IndexOutOfBoundsException if the range is not within the text
   */
  public static boolean saysOnlyWhen(String text, int start, int end) {
    Objects.checkFromToIndex(start, end, Objects.requireNonNull(text, "text").length());
    return LeadingClauses.isTime(text, start, end);
  }

  private Kind kind(List<String> said, int i) {
    String s = said.get(i);
    boolean afterQuotation = i > 0 && kinds[i - 1] == Kind.QUOTATION;
    if (lists[i] > 0) {
      return Kind.LIST_ITEM;
    }
    if (SentenceRules.asks(s)) {
      return Kind.QUESTION;
    }
    if (SentenceRules.quotes(s, afterQuotation)) {
      return Kind.QUOTATION;
    }
    if (SentenceRules.isAttendance(s, i == 0)) {
      return Kind.ATTENDANCE;
    }
    int clause = LeadingClauses.mainClause(s);
    if (clause < 0) {
      return Kind.PURPOSE;
    }
    // Demands, dates and acts within a purpose are none of the sentence's own.
    String main = s.substring(clause);
    if (SentenceRules.demands(s.charAt(0) == '为' ? main : s)) {
      return Kind.DEMAND;
    }
    if (SentenceRules.saysWhen(s.charAt(0) == '为' ? main : s) && SentenceRules.tellsAct(main)) {
      return Kind.ACT;
    }
    return SentenceRules.tellsResult(s) ? Kind.RESULT : Kind.STATEMENT;
  }

  private static List<Span> sentences(String text, int textStart, List<Span> all) {
    List<Span> prose = new ArrayList<>();
    List<Span> captions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Map<String, Boolean> furniture = new HashMap<>();
    int start = behindCaptions(text, textStart, furniture);
    Captions dated = Captions.of(text);
    int i = 0;
    while (i < all.size()) {
      int lineEnd = lineEnd(text, all.get(i).start());
      int next = i;
      while (next < all.size() && all.get(next).start() < lineEnd) {
        next++;
      }
      int from = Math.max(start, all.get(i).start());
      if (from < all.get(next - 1).end()) {
        from += Captions.end(text.substring(from, all.get(next - 1).end()));
        String line = text.substring(from, all.get(next - 1).end());
        boolean others = FurnitureRules.beginsOthers(line) || SiteLines.beginsOthers(line);
        if (others && !prose.isEmpty()) {
          break;
        }
        if (!isFurniture(line, furniture)) {
          boolean caption = FurnitureRules.isCreditedCaption(line) || dated.is(line);
          boolean opens = prose.isEmpty();
          int behind =
              from + (opens ? LineDateline.end(line, false) : LineDateline.endWithin(line));
          add(text, all.subList(i, next), line.length(), behind, seen, caption ? captions : prose);
        }
      }
      i = next;
    }
    // A photograph's caption may be the whole report.
    if (prose.isEmpty()) {
      prose.addAll(captions);
    }
    return prose.isEmpty() ? SentenceSplitter.from(start, all) : prose;
  }

  /** Where the text begins if captions stand before its dateline; {@code start} if none do. */
  private static int behindCaptions(String text, int start, Map<String, Boolean> known) {
    int at = Characters.skipBlanks(text, start, text.length());
    for (int n = 0; n <= MOST_CAPTIONS && at < text.length(); n++) {
      int end = lineEnd(text, at);
      String line = text.substring(at, Math.min(end, at + LONGEST_HEAD));
      int behind = n > 0 ? LineDateline.end(line, true) : 0;
      if (behind > 0) {
        return at + behind;
      }
      if (!isFurniture(line, known) && (line.length() > LONGEST_CAPTION || isSentence(line))) {
        break;
      }
      at = Characters.skipBlanks(text, end, text.length());
    }
    return start;
  }

  /**
   * Whether a line is none of the text.
   *
   * @param known the lines that were asked about, the first of a text being asked about twice
   */
  private static boolean isFurniture(String line, Map<String, Boolean> known) {
    return known.computeIfAbsent(line, l -> FurnitureRules.isLine(l) || SiteLines.is(l));
  }

  /** Whether a line tells something, which captions without a credit do not. */
  private static boolean isSentence(String line) {
    String stripped = line.strip();
    return stripped.endsWith("。")
        && !Captions.pointsToPicture(stripped)
        && !FurnitureRules.isLine(stripped)
        && !FurnitureRules.isCreditedCaption(stripped);
  }

  /**
   * Adds the sentences of a line that are prose and were not said before.
   *
   * @param length of the line, which is no furniture: one sentence that is all of it is none either
   */
  private static void add(
      String text, List<Span> line, int length, int start, Set<String> seen, List<Span> out) {
    for (Span s : line) {
      if (s.end() <= start) {
        continue;
      }
      int from = Markup.skip(text, Math.max(s.start(), start), s.end());
      int end = Markup.skipBack(text, from, s.end());
      if (from >= end) {
        continue;
      }
      Span rest = new Span(from + Captions.creditEnd(text, from, end), end);
      String said = rest.in(text);
      boolean furniture =
          said.length() < length && (FurnitureRules.isPart(said) || SiteLines.is(said));
      if (!furniture && seen.add(said)) {
        out.add(rest);
      }
    }
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && !Characters.endsLine(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
