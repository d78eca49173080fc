package io.github.qubao.keyword;

import io.github.qubao.text.Prose;

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
  private int tells;
  private int acts;
  private boolean verbal;
  private boolean leads;
  private int apart;
  private int alone;
  private int part = -1;
  private int firstSentence;

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
    tells += Evidence.tells(kind) ? 1 : 0;
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
    tells += longer.tells;
    acts += longer.acts;
    apart += longer.apart;
    first = Math.min(first, longer.first);
    before = 0;
    after = 0;
  }

  /** Notes where it stands first: the numbers of its part, -1 if it has more, and sentence. */
  void standsAt(int part, int sentence) {
    this.part = part;
    this.firstSentence = sentence;
  }

  int part() {
    return part;
  }

  int sentence() {
    return firstSentence;
  }

  /** Notes that it is a verb used as a noun. */
  void verbal() {
    verbal = true;
  }

  /** Whether it is one, so that it tells more of what is done than of what there is. */
  boolean isVerbal() {
    return verbal;
  }

  /** Notes that it stands in a place where no other noun touches it. */
  void apart() {
    apart++;
  }

  /** Whether it once does; what never does is a piece of terms: 热带 of 热带 低压 and 热带 辐合带. */
  boolean isApart() {
    return apart > 0;
  }

  /** Notes that it stands in a place where nothing touches it, neither noun nor act. */
  void alone() {
    alone++;
  }

  /** How often it does: 学校 of 学校 放假, and not of 中心 学校 or 直属 学校. */
  int timesAlone() {
    return alone;
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

  /** How often it stands where something is told: in no scene and no quotation. */
  int tells() {
    return tells;
  }

  /** How often it stands where an act or a result is told. */
  int acts() {
    return acts;
  }

  int times() {
    return inTitle + inBody;
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

  private static double log(int n) {
    return n < LOGS.length ? LOGS[n] : Math.log(n);
  }
}
