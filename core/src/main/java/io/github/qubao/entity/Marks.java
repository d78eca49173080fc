package io.github.qubao.entity;

import java.util.HashMap;
import java.util.Map;

/**
 * Stateless. What a token shows, a bit each: found once for each token, so that the rules of names
 * ask most tokens no more than whether they have one of several. {@link TokenMarks} tells those of
 * its characters; those of its word stand beside the classes of {@link Vocabulary}, which the model
 * of spans knows, while marks are for the rules alone.
 */
final class Marks {
  /** The first two characters are those of a name of {@link KnownNames#PLACES}. */
  static final long KNOWN_PLACE = 1;

  /** The same of {@link KnownNames#PEOPLE}. */
  static final long KNOWN_PERSON = 1L << 1;

  /** The same of {@link MinorityNames}. */
  static final long MINORITY = 1L << 3;

  /** All characters are of those that {@link Transliteration} has. */
  static final long TRANSLITERATED = 1L << 5;

  /** Begins with 老 or 小. */
  static final long OLD_OR_YOUNG = 1L << 6;

  /** Begins with 某. */
  static final long SOMEBODY = 1L << 7;

  /** Begins with 阿. */
  static final long FAMILIAR = 1L << 8;

  /** Begins with a point that parts of foreign names are set apart by. */
  static final long POINT = 1L << 9;

  /** Begins with a surname of {@link RareSurnames}. */
  static final long RARE_SURNAME = 1L << 10;

  /** Begins with what stands between the two ends of a way. */
  static final long TO = 1L << 11;

  /** Begins with a character that is the short name of a country or province. */
  static final long SHORT_PLACE = 1L << 12;

  /** Ends as places do whose names are words of three characters or more. */
  static final long PLACE_LAST = 1L << 13;

  /** Ends as places of two characters do that their end alone tells. */
  static final long OWN_LAST = 1L << 14;

  /** Ends as what is left of a place whose beginning the segmenter cuts off. */
  static final long CUT_LAST = 1L << 15;

  /** The same where a single character is cut off. */
  static final long REST_LAST = 1L << 16;

  /** A word that may be of a place's name behind its first word. */
  static final long PLACE_TAIL = 1L << 17;

  /** A word of {@link Virtues}. */
  static final long VIRTUE = 1L << 18;

  /** Behind which somebody's home is told, besides those of {@link Vocabulary#TOWARDS}. */
  static final long BEFORE_HOME = 1L << 19;

  /** A part of the country that is a side elsewhere. */
  static final long REGION = 1L << 20;

  /** A word that {@link ShortCompanies} knows as the last of a company's or shop's name. */
  static final long SHORT_COMPANY = 1L << 21;

  /** Those of them that tell what companies make or do. */
  static final long FIELD = 1L << 22;

  /** A word that names of {@link CompanyNames} end with. */
  static final long FIRM = 1L << 23;

  /** An office by what it is in charge of: {@link OrganizationActing}. */
  static final long ACTING = 1L << 24;

  /** An office that small places have: {@link OrganizationPosts}. */
  static final long POST = 1L << 25;

  /** What {@link OrganizationTeams} look for. */
  static final long TEAM = 1L << 26;

  /** What {@link CompanyLists} look for. */
  static final long OF_LIST = 1L << 27;

  /** What {@link AccountMentions} look for, where it is a word. */
  static final long ACCOUNT = 1L << 28;

  /** What {@link PlaceStops} look for, where it is a word. */
  static final long CALL = 1L << 29;

  /** A mark that {@link PlaceStops} look for. */
  static final long DASH = 1L << 30;

  /** A mark that quotations and titles end with. */
  static final long QUOTE_END = 1L << 31;

  /** What stands between the items of a list. */
  static final long BETWEEN = 1L << 32;

  /** Ends as titles of {@link Vocabulary} do. */
  static final long TITLE_LAST = 1L << 33;

  /** Ends as heads of organisations do. */
  static final long HEAD_LAST = 1L << 34;

  private Marks() {}

  /** Those that whole words have, beside their classes. */
  static Map<String, Long> ofWords(Map<String, Long> classes) {
    Map<String, Long> all = new HashMap<>();
    PlaceBeginnings.addMarks(all, classes);
    Virtues.addMarks(all);
    PlaceNeighbours.addMarks(all);
    PlaceRegions.addMarks(all);
    PlaceStops.addMarks(all);
    ShortCompanies.addMarks(all);
    CompanyNames.addMarks(all);
    CompanyLists.addMarks(all);
    OrganizationActing.addMarks(all);
    OrganizationPosts.addMarks(all);
    OrganizationTeams.addMarks(all);
    AccountMentions.addMarks(all);
    return all;
  }
}
