package io.github.qubao.text;

import java.util.List;
import java.util.Objects;

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

  /** A first line that is longer is no headline. */
  private static final int LONGEST_HEADLINE = 40;

  private static final String STOPS = "。！？；：…!?;:,、—";

  private final List<Span> sentences;
  private final Kind[] kinds;
  private final int[] lists;

  private Prose(String text, int start, List<Span> all) {
    List<Piece> said = new ProseReader(text, all).read(start);
    kinds = new Kind[said.size()];
    Span[] spans = new Span[kinds.length];
    String[] texts = new String[kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      spans[i] = said.get(i).span();
      texts[i] = said.get(i).text();
    }
    sentences = List.of(spans);
    lists = new ListReader(List.of(texts)).lists();
    int firstAct = -1;
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kind(said.get(i), i);
      if (firstAct < 0 && i < LATEST_ACT && kinds[i] == Kind.ACT) {
        firstAct = i;
      }
    }
    for (int i = 0; i < firstAct; i++) {
      boolean mayBe = kinds[i] == Kind.STATEMENT && lists[i] == 0;
      if (mayBe && sentences.get(i).length() <= LONGEST_HOOK) {
        kinds[i] = Kind.HOOK;
      }
    }
    if (kinds.length > 1
        && kinds[0] == Kind.STATEMENT
        && isHeadline(said.get(0).text(), said.get(1).text())) {
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
  private static boolean isHeadline(String first, String second) {
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
    return new Prose(text, BylineGrammar.opening(text).textStart(), SentenceSplitter.split(text));
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

  private Kind kind(Piece sentence, int i) {
    String s = sentence.text();
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
    String own = s.charAt(0) == '为' ? main : s;
    if (SentenceRules.demands(sentence, own)) {
      return Kind.DEMAND;
    }
    if (SentenceRules.saysWhen(sentence, own) && SentenceRules.tellsAct(sentence, main)) {
      return Kind.ACT;
    }
    return SentenceRules.tellsResult(sentence) ? Kind.RESULT : Kind.STATEMENT;
  }
}
