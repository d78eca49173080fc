package io.github.qubao.topic.internal;

import io.github.qubao.internal.LongIndex;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.text.Characters;
import java.util.Arrays;
import java.util.List;

/**
 * Not thread-safe. The features of one article: its Chinese characters and pairs of neighbouring
 * Chinese characters, those of title, lead and body kept apart (the lead counts in the body too).
 * They need no segmenter, so that a model holds whatever lexicon is in use.
 *
 * <p>A feature is a number, its key: the field in bits 32 and up, the first character in bits 16 to
 * 31, the second, 0 for a single one, in bits 0 to 15. Each stands here once, with its count and
 * its occurrences. Latin letters, digits, white space and punctuation are in none: they tell more
 * about style than topic.
 */
public final class TextFeatures {
  static final int TITLE = 0;
  static final int LEAD = 1;

  /** The field of the body. */
  public static final int BODY = 2;

  /** How many fields there are. */
  public static final int FIELDS = 3;

  /** What an editor reads first. */
  private static final int LEAD_CHARS = 60;

  /** What comes later seldom changes the topic, and the cost of a call stays bounded. */
  public static final int MAX_CHARS = 1500;

  private final LongIndex keys;
  private int[] counts = {};

  private int[] features = {};
  private int[] offsets = {};

  /** Of a pair, the features of its two characters. */
  private int[] lefts = {};

  private int[] rights = {};
  private int occurrences;
  private int titleOccurrences;
  private int letters;
  private int pairs;
  private int foreign;
  private int kana;

  /** No features; {@link #read} takes an article. */
  public TextFeatures() {
    keys = new LongIndex(0);
  }

  /** The features of an article. */
  public TextFeatures(String title, String body) {
    keys = new LongIndex(most(title, body));
    read(title, body);
  }

  /**
   * Takes another article in place of the one before, and uses its room again. Traditional
   * characters count as simplified ones.
   */
  public void read(String title, String body) {
    keys.clear();
    int most = most(title, body);
    if (most > counts.length) {
      counts = new int[most];
      features = new int[most];
      offsets = new int[most];
      lefts = new int[most];
      rights = new int[most];
    }
    occurrences = 0;
    letters = 0;
    pairs = 0;
    foreign = 0;
    kana = 0;
    String text = Segmenter.simplified(head(title));
    add(text, text.length(), TITLE);
    titleOccurrences = occurrences;
    text = Segmenter.simplified(head(body));
    add(text, Math.min(text.length(), LEAD_CHARS), LEAD);
    add(text, text.length(), BODY);
  }

  /**
   * A hash of an article, to know it again: of its letters and digits, traditional characters as
   * simplified ones, so that marks, white space and where the title ends make no difference.
   */
  public static int hash(String title, String body) {
    // FNV-1a of 64 bits, folded.
    long hash = 0xCBF29CE484222325L;
    for (String part : List.of(title, body)) {
      String text = Segmenter.simplified(part);
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
          hash = (hash ^ c) * 0x100000001B3L;
        }
      }
    }
    return (int) (hash ^ hash >>> Integer.SIZE);
  }

  /** What is read of a text. */
  public static String head(String text) {
    return text.length() <= MAX_CHARS ? text : text.substring(0, MAX_CHARS);
  }

  /** As many occurrences as there may be. */
  private static int most(String title, String body) {
    int inTitle = Math.min(title.length(), MAX_CHARS);
    int inBody = Math.min(body.length(), MAX_CHARS);
    return 2 * (inTitle + inBody + Math.min(inBody, LEAD_CHARS));
  }

  private void add(String text, int end, int field) {
    long first = (long) field << 32;
    char before = 0;
    int left = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean counts = field != LEAD;
      if (!Characters.isHan(c)) {
        before = 0;
        if (counts && Character.isLetter(c)) {
          letters++;
          foreign++;
          kana += c >= '\u3040' && c <= '\u30FF' ? 1 : 0;
        }
        continue;
      }
      letters += counts ? 1 : 0;
      int right = put(first | (long) c << 16, i);
      if (before != 0) {
        int pair = put(first | (long) before << 16 | c, i - 1);
        lefts[pair] = left;
        rights[pair] = right;
      }
      before = c;
      left = right;
    }
  }

  /** Counts one occurrence and tells which feature it is of. */
  private int put(long key, int offset) {
    int known = keys.size();
    int feature = keys.add(key);
    if (feature == known) {
      counts[feature] = 1;
      pairs += isPair(key) && field(key) != LEAD ? 1 : 0;
    } else {
      counts[feature]++;
    }
    features[occurrences] = feature;
    offsets[occurrences++] = offset;
    return feature;
  }

  /** How many different features the article has. */
  public int size() {
    return keys.size();
  }

  /** The key of feature {@code i}, in the order of first occurrence. */
  public long key(int i) {
    return keys.key(i);
  }

  /** How often feature {@code i} occurs in its field. */
  public int count(int i) {
    return counts[i];
  }

  /** How many occurrences there are, of all features together. */
  public int occurrences() {
    return occurrences;
  }

  /** The feature of occurrence {@code o}. */
  public int feature(int o) {
    return features[o];
  }

  /** Offset of the first character of occurrence {@code o}, in the title or in the body. */
  public int offset(int o) {
    return offsets[o];
  }

  /** Whether occurrence {@code o} stands in the title. */
  public boolean inTitle(int o) {
    return o < titleOccurrences;
  }

  /** How many letters of any script were read, Chinese characters included. */
  public int letters() {
    return letters;
  }

  /** How many letters of other scripts were read. */
  public int foreign() {
    return foreign;
  }

  /** How many of these are kana: Japanese has Chinese characters, too. */
  public int kana() {
    return kana;
  }

  /** How many different pairs of Chinese characters title and body have. */
  public int pairs() {
    return pairs;
  }

  /** The feature of the first character of pair {@code i}. */
  int left(int i) {
    return lefts[i];
  }

  /** The feature of its second character. */
  int right(int i) {
    return rights[i];
  }

  /** The keys of all features with the field left out, each once, in ascending order. */
  public int[] grams() {
    int[] out = new int[size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = gram(key(i));
    }
    return Arrays.stream(out).sorted().distinct().toArray();
  }

  /** Whether a key is of a pair of characters, not of one. */
  public static boolean isPair(long key) {
    return (key & 0xFFFF) != 0;
  }

  /** The field of a key. */
  public static int field(long key) {
    return (int) (key >>> 32);
  }

  /** The key without the field. */
  public static int gram(long key) {
    return (int) key;
  }
}
