package io.github.qubao.entity;

import java.util.HashMap;
import java.util.Map;

/**
 * Stateless. The words that tell where names stand and how they are built, each with its classes, a
 * bit each. {@link NameModel} has weights for all classes of a word together; {@link Titles} and
 * {@link TokenFeatures} ask for some.
 */
final class Vocabulary {
  /** Whom a name behind it names: an office, an occupation, a relation (书记, 村民, 女儿). */
  static final long TITLE = 1;

  /** A form of address behind a surname or a name (先生, 书记, 大爷). */
  static final long ADDRESS = 1L << 1;

  /** What people do to be quoted (说, 介绍). */
  static final long SAYING = 1L << 2;

  /** Who wrote, took or checked something, in bylines and lines of credits (记者, 摄影, 审核). */
  static final long ROLE = 1L << 3;

  /** What stands before a title and belongs to it (副, 常务, 区委). */
  static final long BEFORE_TITLE = 1L << 4;

  /** The last word of an organisation's name (局, 委员会, 公司). */
  static final long HEAD = 1L << 5;

  /** The name of an organisation by itself (国务院, 县委). */
  static final long WHOLE = 1L << 6;

  /** A head that few names have right behind a place or level (公司, 学校). */
  static final long GENERIC_HEAD = 1L << 7;

  /** A head that makes a name with the noun right before it (奋斗 中学). */
  static final long STRONG_HEAD = 1L << 8;

  /** A head that may stand behind another organisation as its part (分局, 工会). */
  static final long PART_HEAD = 1L << 9;

  /** No head of a name, whatever it ends with (冠军, 饭店). */
  static final long NO_HEAD = 1L << 10;

  /** Which level an office belongs to, where its place is not named (区, 县, 国家). */
  static final long LEVEL = 1L << 11;

  /** A verb that stands inside of offices' names (管理, 推广). */
  static final long INNER_VERB = 1L << 12;

  /** No part of an organisation's name, whatever its tag (有关, 记者). */
  static final long OUTSIDE = 1L << 13;

  /** A kind of organisation, no name, before a strong head (重点 中学). */
  static final long KIND = 1L << 14;

  /** The last word of a place's name, of two characters or more (街道, 公园). */
  static final long PLACE_TAIL = 1L << 15;

  /** Where somebody or something is or goes to: before places (位于, 来到). */
  static final long TOWARDS = 1L << 16;

  /** A word that ends as places do and is none (超市, 各县). */
  static final long COMMON_PLACE = 1L << 17;

  /** What follows names in bylines and is none (报道, 供稿). */
  static final long NO_PEN_NAME = 1L << 18;

  /** What parties and states call themselves (人民, 民主): no office begins with it. */
  static final long WEAK_LEVEL = 1L << 19;

  /** A title that names a group of people, too, and stands in names of organisations (作家). */
  static final long GROUP = 1L << 20;

  /** A place whose name ends with no tail (人民大会堂, 火星). */
  static final long WELL_KNOWN_PLACE = 1L << 21;

  /** A building that is named as a place, whoever runs it (体育馆, 博物馆). */
  static final long BUILDING = 1L << 22;

  /** A person's name in another language, known to everybody (爱因斯坦). */
  static final long FOREIGN_PERSON = 1L << 24;

  /** A Japanese surname (铃木). */
  static final long JAPANESE_SURNAME = 1L << 25;

  /** A kind of town, behind which its name may stand (城市, 首都). */
  static final long TOWN = 1L << 26;

  /** What companies call their trade (溢香 茶业). */
  static final long TRADE = 1L << 23;

  /** The last word of a built place, before which it is told what it is for (市场, 泵站). */
  static final long FACILITY = 1L << 27;

  /** Written in Chinese characters alone: only such words have classes of the lists. */
  static final long HAN = 1L << 63;

  /** Nothing that a name could go on with: a mark, a blank, the text's end. */
  static final long BOUNDARY = 1L << 62;

  /** Written as names of other languages are: {@link ForeignWords}. */
  static final long TRANSLITERATED = 1L << 60;

  /** In no lexicon of the segmenter. */
  static final long UNKNOWN = 1L << 61;

  static final Map<String, Long> WORDS = build();

  private static final WordTable NUMBERS;

  /** The classes of a word by its number. */
  private static final long[] CLASSES;

  /** The last characters of titles: most words end otherwise. */
  private static final CharSet TITLE_LASTS = lasts(TITLE);

  private static final CharSet HEAD_LASTS = lasts(HEAD);

  private static final CharSet OFFICE_LASTS = new CharSet("长记任理席事");

  static {
    Map<Long, Integer> numbers = new HashMap<>();
    Map<String, Integer> all = new HashMap<>();
    WORDS.forEach(
        (word, classes) ->
            all.put(word, numbers.computeIfAbsent(classes, c -> numbers.size() + 1)));
    NUMBERS = new WordTable(all);
    CLASSES = new long[numbers.size() + 1];
    numbers.forEach((classes, number) -> CLASSES[number] = classes);
  }

  private Vocabulary() {}

  /**
   * The classes of a word in a text; a compound that ends with a title or a head is one too (副书记).
   *
   * @param hash its hash code
   */
  static long classes(String text, int from, int to, int hash) {
    long known = HAN | known(text, from, to, hash);
    char last = text.charAt(to - 1);
    if ((known & TITLE) == 0 && TITLE_LASTS.has(last)) {
      known |= ofEnding(text, from, to) & (TITLE | ROLE);
    }
    if (to - from >= 3 && text.charAt(from) == '副') {
      known |= known(text, from + 1, to) & ADDRESS;
    }
    if ((known & (HEAD | NO_HEAD)) == 0 && HEAD_LASTS.has(last)) {
      known |= ofEnding(text, from, to) & (HEAD | PART_HEAD | BUILDING);
    }
    return known;
  }

  private static long of(String word) {
    return known(word, 0, word.length(), word.hashCode());
  }

  private static long known(String text, int from, int to) {
    return known(text, from, to, WordTable.hash(text, from, to));
  }

  private static long known(String text, int from, int to, int hash) {
    return CLASSES[NUMBERS.get(text, from, to, hash)];
  }

  /** Whether a form of address is an office, which not everybody has (书记, not 先生). */
  static boolean isOffice(String word) {
    String office = word.length() > 2 && word.charAt(0) == '副' ? word.substring(1) : word;
    return (of(office) & (ADDRESS | TITLE)) == (ADDRESS | TITLE)
        && OFFICE_LASTS.has(office.charAt(office.length() - 1));
  }

  /** Whether a word is a form of address. */
  static boolean isAddress(String word) {
    return (of(word) & ADDRESS) != 0;
  }

  private static long ofEnding(String text, int from, int to) {
    long found = 0;
    int hash = text.charAt(to - 1);
    int power = 31;
    // Ever longer endings, each with the hash of the one before.
    for (int at = to - 2; at > from && at >= to - 5; at--) {
      hash += power * text.charAt(at);
      power *= 31;
      long one = known(text, at, to, hash);
      // 电影业 is none of 影业.
      found |= (one & TRADE) == 0 ? one : 0;
    }
    return found;
  }

  private static CharSet lasts(long wordClass) {
    StringBuilder out = new StringBuilder();
    WORDS.forEach(
        (word, classes) -> {
          if ((classes & wordClass) != 0) {
            out.append(word.charAt(word.length() - 1));
          }
        });
    return new CharSet(out.toString());
  }

  private static Map<String, Long> build() {
    Map<String, Long> all = new HashMap<>();
    PersonWords.addTo(all);
    OrganizationWords.addTo(all);
    PlaceWords.addTo(all);
    ForeignWords.addTo(all);
    return Map.copyOf(all);
  }

  static void add(Map<String, Long> all, long wordClass, String words) {
    for (String word : words.split(" ")) {
      all.merge(word, wordClass, (a, b) -> a | b);
    }
  }
}
