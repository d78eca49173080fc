package io.github.qubao.keyword;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. How a word stands in an article. */
final class WordCounts {
  /** Natural logarithms of small numbers; most words stand a few times. */
  private static final double[] LOGS = new double[32];

  static {
    for (int n = 1; n < LOGS.length; n++) {
      LOGS[n] = Math.log(n);
    }
  }

  private final boolean trusted;
  private final Evidence.Sort sort;
  private final double weight;
  private final double idf;
  private int inTitle;
  private int inBody;
  private int sentences;
  private int lastSentence = -1;
  private int first = Integer.MAX_VALUE;
  private int before;
  private int after;
  private int acts;
  private boolean leads;
  private int part = -1;
  private int firstPart;
  private int parts = 1;
  private int firstSentence;
  private PartOfSpeech firstPos = PartOfSpeech.NONE;
  private PartOfSpeech lastPos = PartOfSpeech.NONE;
  private boolean unknown;
  private Form form = Form.NAME;
  private final int[] circumstances = new int[Circumstance.COUNT];

  /** What may be true of a place where a word stands. */
  enum Circumstance {
    /** Beside an enumeration comma. */
    LISTED,
    /** Beside a bracket. */
    BRACKETED,
    /** In a scene or a question. */
    SCENE,
    /** Where it is told who else was there. */
    ATTENDANCE,
    BEHIND_NOUN,
    BEHIND_NUMBER,
    BEFORE_PLACE,
    /** In somebody's words. */
    SAID,
    /** Before the first comma of its sentence. */
    FIRST_CLAUSE,
    /** In the first sentence. */
    OPENING;

    static final int COUNT = values().length;
  }

  /**
   * A word that stands nowhere yet.
   *
   * @param trusted whether it is a name or a compound: what is a word though the lexicon does not
   *     have it
   * @param sort what it is
   */
  WordCounts(boolean trusted, Evidence.Sort sort, double weight, double idf) {
    this.trusted = trusted;
    this.sort = sort;
    this.weight = weight;
    this.idf = idf;
  }

  /**
   * What {@code n} parts from part {@code i} on make, which stands nowhere yet; a compound is as
   * rare as its parts are on average.
   *
   * @param office whether it is an office's name
   */
  static WordCounts of(List<Part> parts, int i, int n, boolean office) {
    Part first = parts.get(i);
    Evidence.@Nullable Sort sort = first.sort();
    if (n == 1 && sort != null) {
      WordCounts c = new WordCounts(first.named(), sort, first.weight(), first.idf());
      c.isOf(i, 1, first.pos(), first.pos());
      return c;
    }
    double idf = 0;
    for (int k = i; k < i + n; k++) {
      idf += parts.get(k).idf() / n;
    }
    Evidence.Sort kind = office ? Evidence.Sort.NAME : Evidence.Sort.TERM;
    WordCounts c = new WordCounts(true, kind, 1.25, idf);
    c.isOf(i, n, first.pos(), parts.get(i + n - 1).pos());
    return c;
  }

  /**
   * Notes a place where it stands.
   *
   * @param at the offset in the body, if it is there
   * @param kind what its sentence does
   * @param before what {@link WordEdges#beside} says of the character before it
   * @param after the same of the one behind it
   */
  void count(boolean title, int at, int sentence, Prose.Kind kind, int before, int after) {
    boolean seen = times() > 0;
    this.before = seen ? both(this.before, before) : before;
    this.after = seen ? both(this.after, after) : after;
    if (title) {
      inTitle++;
      return;
    }
    inBody++;
    acts += Evidence.acts(kind) ? 1 : 0;
    first = Math.min(first, at);
    sentences += lastSentence == sentence ? 0 : 1;
    lastSentence = sentence;
  }

  /** What always stands there; lost if each time something of the word does, but not the same. */
  private static int both(int first, int second) {
    if (first == second) {
      return first;
    }
    // 种 水稻, 收 水稻: what may be a verb and changes is one.
    boolean pieces = first != 0 && second != 0 && first < WordEdges.WEAK && second < WordEdges.WEAK;
    return pieces ? WordEdges.LOST : 0;
  }

  /** Takes over what was counted for a longer word that is the same. */
  void add(WordCounts longer) {
    inTitle += longer.inTitle;
    inBody += longer.inBody;
    sentences += longer.sentences;
    acts += longer.acts;
    for (int i = 0; i < circumstances.length; i++) {
      circumstances[i] += longer.circumstances[i];
    }
    first = Math.min(first, longer.first);
    before = 0;
    after = 0;
  }

  /** Notes where it stands first: the number of its part, -1 if it has more, and the sentence. */
  void standsAt(int part, int sentence) {
    this.part = part;
    this.firstSentence = sentence;
  }

  /**
   * Notes what it is made of where it stands first.
   *
   * @param firstPart the number of its first word
   * @param parts of how many words
   * @param first what the first of them is
   * @param last what the last is
   */
  void isOf(int firstPart, int parts, PartOfSpeech first, PartOfSpeech last) {
    this.firstPart = firstPart;
    this.parts = parts;
    firstPos = first;
    lastPos = last;
  }

  int firstPart() {
    return firstPart;
  }

  /** Notes whether the lexicon lacks a part of it, and it does not begin with a name. */
  void unknown(boolean unknown) {
    this.unknown = unknown;
  }

  /** Notes of what words it is made. */
  void form(Form form) {
    this.form = form;
  }

  Form form() {
    return form;
  }

  int parts() {
    return parts;
  }

  PartOfSpeech firstPos() {
    return firstPos;
  }

  PartOfSpeech lastPos() {
    return lastPos;
  }

  boolean isUnknown() {
    return unknown;
  }

  /** Notes what is true of a place where it stands. */
  void note(Circumstance c) {
    circumstances[c.ordinal()]++;
  }

  /** Of how many of its places it is true, as a share. */
  double share(Circumstance c) {
    return circumstances[c.ordinal()] / (double) times();
  }

  int part() {
    return part;
  }

  int sentence() {
    return firstSentence;
  }

  /** Notes that it stands in the sentence that stands for a title. */
  void lead() {
    leads = true;
  }

  /** Whether it stands there. */
  boolean leads() {
    return leads;
  }

  Evidence.Sort sort() {
    return sort;
  }

  double idf() {
    return idf;
  }

  int inTitle() {
    return inTitle;
  }

  /** How often it stands where an act or a result is told. */
  int acts() {
    return acts;
  }

  int times() {
    return inTitle + inBody;
  }

  int sentences() {
    return sentences;
  }

  /** The offset in the body where it stands first, 0 if the title has it. */
  int first() {
    return inTitle > 0 ? 0 : first;
  }

  /** Whether it stands in the title or begins in the first {@code units} of the body. */
  boolean isEarly(int units) {
    return inTitle > 0 || first < units;
  }

  boolean trusted() {
    return trusted;
  }

  /** What stands before it each time, as {@link WordEdges#beside} says it; 0 if it differs. */
  int before() {
    return before;
  }

  /** The same of what stands behind it. */
  int after() {
    return after;
  }

  /** What the word tells of the article, on no scale: by rarity, frequency, spread and place. */
  double value() {
    return weight
        * (0.15 + idf)
        * (1 + log(1 + inBody + 2 * inTitle))
        * (1 + 0.3 * log(1 + sentences))
        * (inTitle > 0 ? 1.8 : 1)
        * (first < 150 ? 1.2 : 1);
  }

  /** The natural logarithm. */
  static double log(int n) {
    return n < LOGS.length ? LOGS[n] : Math.log(n);
  }
}
