package io.github.qubao.topic;

import java.util.Arrays;

/**
 * Not thread-safe. The features of one article: its characters and pairs of characters, those of
 * title, lead and rest kept apart. They need no segmenter, so that a model holds whatever lexicon
 * is in use.
 *
 * <p>A feature is a number: the field in bits 32 and up, the first character in bits 16 to 31, the
 * second, 0 for a single one, in bits 0 to 15. White space and punctuation are in none.
 */
final class TextFeatures {
  static final int TITLE = 0;
  static final int LEAD = 1;
  static final int REST = 2;

  /** What an editor reads first. */
  private static final int LEAD_CHARS = 120;

  /** What comes later seldom changes the topic, and the cost of a call stays bounded. */
  private static final int MOST_CHARS = 1500;

  private long[] keys = new long[512];
  private int[] places = new int[512];
  private int size;
  private int titleSize;
  private int letters;

  TextFeatures(String title, String body) {
    add(title, 0, Math.min(title.length(), MOST_CHARS), TITLE);
    titleSize = size;
    int lead = Math.min(LEAD_CHARS, body.length());
    add(body, 0, lead, LEAD);
    add(body, lead, Math.min(MOST_CHARS, body.length()), REST);
  }

  private void add(String text, int start, int end, int field) {
    int before = 0;
    for (int i = start; i < end; i++) {
      int c = fold(text.charAt(i));
      if (c != 0) {
        letters++;
        put((long) field << 32 | (long) c << 16, i);
        if (before != 0) {
          put((long) field << 32 | (long) before << 16 | c, i - 1);
        }
      }
      before = c;
    }
  }

  private void put(long key, int place) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      places = Arrays.copyOf(places, 2 * size);
    }
    keys[size] = key;
    places[size++] = place;
  }

  /**
   * Digits are all alike, Latin letters lower case, full-width forms half-width; what is no letter
   * is 0.
   */
  private static int fold(char c) {
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return c;
    }
    char half = c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
    if (half >= '0' && half <= '9') {
      return '0';
    }
    return Character.isLetter(half) ? Character.toLowerCase(half) : 0;
  }

  int size() {
    return size;
  }

  long key(int i) {
    return keys[i];
  }

  /** Offset of feature {@code i}'s first character, in the title or in the body. */
  int place(int i) {
    return places[i];
  }

  boolean inTitle(int i) {
    return i < titleSize;
  }

  /** How many letters, digits and Chinese characters were read. */
  int letters() {
    return letters;
  }

  static boolean isPair(long key) {
    return (key & 0xFFFF) != 0;
  }

  static int field(long key) {
    return (int) (key >>> 32);
  }
}
