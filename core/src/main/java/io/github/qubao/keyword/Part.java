package io.github.qubao.keyword;

import io.github.qubao.segment.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. A word of an article that may be a keyword or part of one; {@code text[start,
 * end)}. Its string is made when it is first asked for: most are parts of none.
 */
final class Part {
  /** Of what is looked up when it is first asked for; of general words it seldom is. */
  static final double UNKNOWN = -1;

  /** The weight of verbs that are used as nouns. */
  static final float VERBAL = 0.7f;

  /** With these end the names of places that another place may follow. */
  private static final String PLACE_KINDS = "省市县区旗州盟镇乡村";

  private final String text;
  private final int start;
  private final int end;
  private final Traits traits;
  private double idf;
  private final int before;
  private final int after;
  private @Nullable String word;
  private PartOfSpeech pos = PartOfSpeech.NONE;
  private PartOfSpeech posBefore = PartOfSpeech.NONE;
  private PartOfSpeech posAfter = PartOfSpeech.NONE;

  /**
   * What is known of a word.
   *
   * @param joined whether it may follow the part before it in a compound
   * @param leads whether a compound may begin with it
   * @param named whether it names one thing
   * @param place whether it is a place's name
   * @param acts whether it is a verb, too
   * @param vague whether it says nothing by itself
   * @param modifies whether it only says of what follows how it is
   * @param open whether what follows at once says how something further is
   * @param sort what it is as a keyword; null if it only stands inside compounds
   * @param weight how much a word of its kind tells
   */
  record Traits(
      boolean joined,
      boolean leads,
      boolean named,
      boolean place,
      boolean acts,
      boolean vague,
      boolean modifies,
      boolean open,
      Evidence.@Nullable Sort sort,
      float weight) {}

  /**
   * A part.
   *
   * @param word its string, null if nobody has made it yet
   * @param idf how rare the word is in the news
   * @param before what {@link WordEdges#beside} says of the character before it
   * @param after the same of the one behind it
   */
  Part(
      String text,
      int start,
      int end,
      @Nullable String word,
      Traits traits,
      double idf,
      int before,
      int after) {
    this.word = word;
    this.text = text;
    this.start = start;
    this.end = end;
    this.traits = traits;
    this.idf = idf;
    this.before = before;
    this.after = after;
  }

  /** A word that stands only inside compounds (妇女 活动 中心), or only begins them (种粮 大户). */
  static Part inner(
      String text, int start, int end, double idf, boolean joined, boolean leads, boolean acts) {
    Traits traits = new Traits(joined, leads, false, false, acts, false, false, false, null, 0);
    return new Part(text, start, end, null, traits, idf, 0, 0);
  }

  /** A name of which this is the first half and what ends at {@code last} the other. */
  Part until(int last) {
    Traits name =
        new Traits(joined(), true, true, true, false, false, false, false, Evidence.Sort.NAME, 1);
    return new Part(text, start, last, null, name, 1, before, 0);
  }

  /** A person's name of which this is the first half and what ends at {@code last} the other. */
  Part person(int last) {
    Traits name =
        new Traits(false, true, true, false, false, false, false, false, Evidence.Sort.NAME, 1);
    return new Part(text, start, last, null, name, 1, before, 0);
  }

  /** The office of this kind of work, which ends at {@code last}: 保障 局. */
  Part office(int last) {
    Traits office =
        new Traits(joined(), true, false, false, false, false, false, false, Evidence.Sort.NOUN, 1);
    return new Part(text, start, last, null, office, UNKNOWN, 0, 0);
  }

  /** Notes its part of speech and those of the words that touch it. */
  void tag(PartOfSpeech pos, PartOfSpeech before, PartOfSpeech after) {
    this.pos = pos;
    posBefore = before;
    posAfter = after;
  }

  PartOfSpeech pos() {
    return pos;
  }

  PartOfSpeech posBefore() {
    return posBefore;
  }

  PartOfSpeech posAfter() {
    return posAfter;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  int length() {
    return end - start;
  }

  String word() {
    if (word == null) {
      word = text.substring(start, end);
    }
    return word;
  }

  char last() {
    return text.charAt(end - 1);
  }

  double idf() {
    if (idf == UNKNOWN) {
      idf = Idf.builtIn().of(text, start, end);
    }
    return idf;
  }

  int before() {
    return before;
  }

  int after() {
    return after;
  }

  boolean joined() {
    return traits.joined;
  }

  boolean leads() {
    return traits.leads;
  }

  boolean named() {
    return traits.named;
  }

  boolean place() {
    return traits.place;
  }

  boolean acts() {
    return traits.acts;
  }

  boolean vague() {
    return traits.vague;
  }

  boolean modifies() {
    return traits.modifies;
  }

  boolean open() {
    return traits.open;
  }

  Evidence.@Nullable Sort sort() {
    return traits.sort;
  }

  float weight() {
    return traits.weight;
  }

  boolean isInner() {
    return traits.sort == null;
  }

  /** Whether it is a verb used as a noun, and none that names a kind of work. */
  boolean isVerbal() {
    return traits.weight == VERBAL;
  }

  /** Whether it may be a keyword by itself, if the article is about it. */
  boolean mayStandAlone() {
    return traits.sort == Evidence.Sort.NAME
        || traits.sort != null && !traits.vague && idf() >= Evidence.GENERAL;
  }

  /** Whether it is a place whose name tells its kind, so that nothing behind belongs to it. */
  boolean isWholePlace() {
    return traits.named
        && length() > 2
        && (PLACE_KINDS.indexOf(last()) >= 0 || last() == '道' && text.charAt(end - 2) == '街');
  }

  /** Whether the name of an office may begin with it. */
  boolean beginsOffice() {
    return traits.place || isWholePlace();
  }

  /** Whether it is a place's name that tells its kind, however short. */
  static boolean tellsKind(String word) {
    return PLACE_KINDS.indexOf(word.charAt(word.length() - 1)) >= 0;
  }
}
