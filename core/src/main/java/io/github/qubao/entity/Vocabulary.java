package io.github.qubao.entity;

import java.util.HashMap;
import java.util.Map;

/**
 * Stateless. The words that tell where names stand and how they are built, each with its classes.
 */
final class Vocabulary {
  /** Whom a name behind it names: an office, an occupation, a relation (书记, 村民, 女儿). */
  static final int TITLE = 1;

  /** A form of address behind a surname or a name (先生, 书记, 大爷). */
  static final int ADDRESS = 1 << 1;

  /** What people do to be quoted (说, 介绍). */
  static final int SAYING = 1 << 2;

  /** Who wrote, took or checked something, in bylines and lines of credits (记者, 摄影, 审核). */
  static final int ROLE = 1 << 3;

  /** What stands before a title and belongs to it (副, 常务, 区委). */
  static final int BEFORE_TITLE = 1 << 4;

  /** The last word of an organisation's name (局, 委员会, 公司). */
  static final int HEAD = 1 << 5;

  /** The name of an organisation by itself (国务院, 县委). */
  static final int WHOLE = 1 << 6;

  /** A head that needs more than a place or level before it (公司, 学校). */
  static final int GENERIC_HEAD = 1 << 7;

  /** A head that makes a name with the noun right before it (奋斗 中学). */
  static final int STRONG_HEAD = 1 << 8;

  /** A head that may stand behind another organisation as its part (分局, 工会). */
  static final int PART_HEAD = 1 << 9;

  /** No head of a name, whatever it ends with (冠军, 饭店). */
  static final int NO_HEAD = 1 << 10;

  /** Which level an office belongs to, where its place is not named (区, 县, 国家). */
  static final int LEVEL = 1 << 11;

  /** A verb that stands inside of offices' names (管理, 推广). */
  static final int INNER_VERB = 1 << 12;

  /** No part of an organisation's name, whatever its tag (有关, 记者). */
  static final int OUTSIDE = 1 << 13;

  /** A kind of organisation, no name, before a strong head (重点 中学). */
  static final int KIND = 1 << 14;

  /** The last word of a place's name, of two characters or more (街道, 公园). */
  static final int PLACE_TAIL = 1 << 15;

  /** Where somebody or something is or goes to: before places (位于, 来到). */
  static final int TOWARDS = 1 << 16;

  /** A word that ends as places do and is none (超市, 各县). */
  static final int COMMON_PLACE = 1 << 17;

  /** What follows names in bylines and is none (报道, 供稿). */
  static final int NO_PEN_NAME = 1 << 18;

  /** What parties and states call themselves (人民, 民主): no office begins with it. */
  static final int WEAK_LEVEL = 1 << 19;

  /** A title that names a group of people, too, and stands in names of organisations (作家). */
  static final int GROUP = 1 << 20;

  /** A place whose name ends with no tail (人民大会堂, 火星). */
  static final int WELL_KNOWN_PLACE = 1 << 21;

  /** A building that is named as a place, whoever runs it (体育馆, 博物馆). */
  static final int BUILDING = 1 << 22;

  /** A person's name in another language, known to everybody (爱因斯坦). */
  static final int FOREIGN_PERSON = 1 << 24;

  /** A Japanese surname (铃木). */
  static final int JAPANESE_SURNAME = 1 << 25;

  /** A kind of town, behind which its name may stand (城市, 首都). */
  static final int TOWN = 1 << 26;

  /** A head that makes a name only with a word that no lexicon has (溢香 茶业). */
  static final int TRADE = 1 << 23;

  /** The last word of a built place, before which it is told what it is for (市场, 泵站). */
  static final int FACILITY = 1 << 27;

  private static final Map<String, Integer> WORDS = build();

  private static final WordTable CLASSES = new WordTable(WORDS);

  /** The last characters of titles: most words end otherwise. */
  private static final CharSet TITLE_LASTS = lasts(TITLE);

  private static final CharSet OFFICE_LASTS = new CharSet("长记任理席事");

  private static final CharSet HEAD_LASTS = lasts(HEAD);

  private Vocabulary() {}

  /**
   * The classes of a word in a text; a compound that ends with a title or a head is one too (副书记).
   */
  static int classes(String text, int from, int to, int hash) {
    int known = CLASSES.get(text, from, to, hash);
    char last = text.charAt(to - 1);
    if ((known & TITLE) == 0 && TITLE_LASTS.has(last)) {
      known |= ofEnding(text, from, to) & (TITLE | ROLE);
    }
    if (to - from >= 3 && text.charAt(from) == '副') {
      known |= CLASSES.get(text, from + 1, to) & ADDRESS;
    }
    if ((known & (HEAD | NO_HEAD)) == 0 && HEAD_LASTS.has(last)) {
      known |= ofEnding(text, from, to) & (HEAD | PART_HEAD | BUILDING);
    }
    return known;
  }

  private static int of(String word) {
    return CLASSES.get(word, 0, word.length(), word.hashCode());
  }

  /** Whether what stands there ends as places do and is none. */
  static boolean isCommonPlace(String text, int from, int to) {
    return (CLASSES.get(text, from, to) & COMMON_PLACE) != 0;
  }

  /** How many characters of a word are the strong head that it ends with, 0 if it has none. */
  static int strongEnding(String word) {
    for (int at = Math.max(1, word.length() - 6); at < word.length() - 1; at++) {
      if ((CLASSES.get(word, at, word.length()) & STRONG_HEAD) != 0) {
        return word.length() - at;
      }
    }
    return 0;
  }

  /** Whether a word tells a kind of organisation and no name. */
  static boolean isKind(String word) {
    return (of(word) & (KIND | OUTSIDE)) != 0;
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

  static boolean isAddress(String text, int from, int to) {
    return (CLASSES.get(text, from, to) & ADDRESS) != 0;
  }

  /** Whether a Japanese surname stands there, and more behind it. */
  static boolean beginsJapanese(String text, int at) {
    return ((CLASSES.get(text, at, at + 2) | CLASSES.get(text, at, at + 3)) & JAPANESE_SURNAME)
        != 0;
  }

  private static int ofEnding(String text, int from, int to) {
    int found = 0;
    int hash = text.charAt(to - 1);
    int power = 31;
    // Ever longer endings, each with the hash of the one before.
    for (int at = to - 2; at > from && at >= to - 5; at--) {
      hash += power * text.charAt(at);
      power *= 31;
      int one = CLASSES.get(text, at, to, hash);
      // 电影业 is none of 影业.
      found |= (one & TRADE) == 0 ? one : 0;
    }
    return found;
  }

  private static CharSet lasts(int wordClass) {
    StringBuilder out = new StringBuilder();
    WORDS.forEach(
        (word, classes) -> {
          if ((classes & wordClass) != 0) {
            out.append(word.charAt(word.length() - 1));
          }
        });
    return new CharSet(out.toString());
  }

  private static Map<String, Integer> build() {
    Map<String, Integer> all = new HashMap<>();
    PersonWords.addTo(all);
    OrganizationWords.addTo(all);
    PlaceWords.addTo(all);
    ForeignWords.addTo(all);
    Transliteration.addTo(all);
    return Map.copyOf(all);
  }

  static void add(Map<String, Integer> all, int wordClass, String words) {
    for (String word : words.split(" ")) {
      all.merge(word, wordClass, (a, b) -> a | b);
    }
  }
}
