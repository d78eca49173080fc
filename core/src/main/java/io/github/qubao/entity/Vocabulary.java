package io.github.qubao.entity;

import java.util.HashMap;
import java.util.Map;

/**
 * Stateless. The words that tell where names stand and how they are built, each with its classes.
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

  /** A head that needs more than a place or level before it (公司, 学校). */
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

  /** A head that makes a name only with a word that no lexicon has (溢香 茶业). */
  static final long TRADE = 1L << 23;

  /** The last word of a built place, before which it is told what it is for (市场, 泵站). */
  static final long FACILITY = 1L << 27;

  /** The listed name of a place: {@link Levels}. */
  static final long LISTED = 1L << 28;

  /** The first half of a listed name of four characters. */
  static final long LISTED_HALF = 1L << 29;

  /** What may make a place of the word before it: {@link PlaceBeginnings}. */
  static final long BEHIND_PLACE = 1L << 30;

  /** What may do so with a word between. */
  static final long FURTHER_BEHIND_PLACE = 1L << 31;

  /** 自治州: what a place of several words ends with that is named after who lives there. */
  static final long ETHNIC_TAIL = 1L << 32;

  /** 开发区: what zones end with that are told by several words. */
  static final long ZONE_END = 1L << 33;

  /** 国道: what roads with a number are called. */
  static final long NUMBERED_ROAD = 1L << 34;

  /** What schools are called by that have no other name: {@link OrganizationLists}. */
  static final long SCHOOL_WORD = 1L << 35;

  /** Whoever leads an office that a list has. */
  static final long LEADER = 1L << 36;

  /** What a source stands behind: {@link Sources}. */
  static final long SOURCE_LABEL = 1L << 37;

  /** What names of accounts end with: {@link Accounts}. */
  static final long ACCOUNT_END = 1L << 38;

  /** What they begin with, before a place. */
  static final long ACCOUNT_BEGINNING = 1L << 39;

  /** What a list of places is one of: {@link Places}. */
  static final long KIND_OF_PLACE = 1L << 40;

  /** A name that everybody knows may begin with the word: {@link KnownOrganizations}. */
  static final long MAY_BE_KNOWN = 1L << 41;

  /** A county or city that is an everyday word without its last character: {@link Counties}. */
  static final long COUNTY_WORD = 1L << 42;

  /** Written in Chinese characters alone: only such words have classes of the lists. */
  static final long HAN = 1L << 63;

  /** Nothing that a name could go on with: a mark, a blank, the text's end. */
  static final long BOUNDARY = 1L << 62;

  /** White space. */
  static final long BLANK = 1L << 61;

  static final Map<String, Long> WORDS = build();

  private static final VocabularyTable TABLE = new VocabularyTable(WORDS, Marks.ofWords(WORDS));

  /** The last characters of titles: most words end otherwise. */
  static final CharSet TITLE_LASTS = lasts(TITLE);

  private static final CharSet OFFICE_LASTS = new CharSet("长记任理席事");

  static final CharSet HEAD_LASTS = lasts(HEAD);

  private Vocabulary() {}

  /** The number that {@link #classes} and {@link #marks} ask for of a word in a text. */
  static int number(String text, int from, int to, int hash) {
    return TABLE.number(text, from, to, hash);
  }

  /** The {@link Marks} that the whole word has, by its number. */
  static long marks(int number) {
    return TABLE.marks(number);
  }

  /**
   * The classes of a word in a text, whose number and {@link Marks} are known; a compound that ends
   * with a title or a head is one too (副书记).
   */
  static long classes(String text, int from, int to, int number, long marks) {
    long known = HAN | TABLE.classes(number);
    if ((known & TITLE) == 0 && (marks & Marks.TITLE_LAST) != 0) {
      known |= ofEnding(text, from, to) & (TITLE | ROLE);
    }
    if (to - from >= 3 && text.charAt(from) == '副') {
      known |= known(text, from + 1, to) & ADDRESS;
    }
    if ((known & (HEAD | NO_HEAD)) == 0 && (marks & Marks.HEAD_LAST) != 0) {
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
    return TABLE.classes(TABLE.number(text, from, to, hash));
  }

  /** Whether what stands there ends as places do and is none. */
  static boolean isCommonPlace(String text, int from, int to) {
    return (known(text, from, to) & COMMON_PLACE) != 0;
  }

  /** How many characters of a word are the strong head that it ends with, 0 if it has none. */
  static int strongEnding(String word) {
    for (int at = Math.max(1, word.length() - 6); at < word.length() - 1; at++) {
      if ((known(word, at, word.length()) & STRONG_HEAD) != 0) {
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

  /** The same of a token. */
  static boolean isOffice(Words w, int i) {
    if (!w.in(i, ADDRESS) || !OFFICE_LASTS.has(w.last(i))) {
      return false;
    }
    int from = w.length(i) > 2 && w.first(i) == '副' ? w.start(i) + 1 : w.start(i);
    return (known(w.text(), from, w.end(i)) & (ADDRESS | TITLE)) == (ADDRESS | TITLE);
  }

  /** Whether a word is a form of address. */
  static boolean isAddress(String word) {
    return (of(word) & ADDRESS) != 0;
  }

  static boolean isAddress(String text, int from, int to) {
    return (known(text, from, to) & ADDRESS) != 0;
  }

  /** Whether a Japanese surname stands there, and more behind it. */
  static boolean beginsJapanese(String text, int at) {
    return ((known(text, at, at + 2) | known(text, at, at + 3)) & JAPANESE_SURNAME) != 0;
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
    OrganizationLists.addTo(all);
    Sources.addTo(all);
    Accounts.addTo(all);
    Places.addTo(all);
    PlaceWords.addTo(all);
    PlaceBeginnings.addTo(all);
    ForeignWords.addTo(all);
    Transliteration.addTo(all);
    return Map.copyOf(all);
  }

  static void add(Map<String, Long> all, long wordClass, String words) {
    for (String word : words.split(" ")) {
      all.merge(word, wordClass, (a, b) -> a | b);
    }
  }
}
