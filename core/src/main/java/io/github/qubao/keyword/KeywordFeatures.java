package io.github.qubao.keyword;

import io.github.qubao.keyword.WordCounts.Circumstance;
import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Surnames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * Stateless. What a word is like and how it stands in its article, in figures: what {@link
 * KeywordJudge} goes by. None of them is the word itself.
 */
final class KeywordFeatures {
  /** Of how many places of a word is looked at what stands beside it. */
  private static final int MOST_PLACES = 12;

  private static final List<String> OWN =
      List.of(
          // How often, and where.
          "logTimes",
          "once",
          "density",
          "logSentences",
          "first",
          "firstShare",
          "opening",
          "firstClause",
          "scene",
          "attendance",
          // What touches it.
          "listed",
          "bracketed",
          "behindNoun",
          "behindNumber",
          "beforePlace",
          "countedOfAll",
          "alwaysBeside",
          // What it is.
          "pair",
          "unknown",
          "indexTerm",
          "shortTerm",
          "fieldTerm",
          "subject",
          "endsWithWork",
          "nounOnce",
          "personOnce",
          "tagPerson",
          "beginsWithPlace",
          "place",
          "placeInTitle",
          "county",
          "city",
          "town",
          "placeOfTwo",
          "placeWithoutKind",
          // Beside the others of the article.
          "ofBest",
          "logBetter",
          "logOfItsType",
          "logBetterPlaces",
          "timesOfPart",
          // Known of what was labelled in texts that are kept.
          "idf",
          "inTitle",
          "said",
          "person",
          "placeOnce",
          "onlyInTitle",
          "partsInBody");

  /** All figures, in their order. */
  static final List<String> NAMES = names();

  private static final int PERSON_ONCE = NAMES.indexOf("personOnce");
  private static final int IN_TITLE = NAMES.indexOf("inTitle");

  private KeywordFeatures() {}

  private static List<String> names() {
    List<String> all = new ArrayList<>(OWN);
    all.addAll(Form.NAMES);
    all.addAll(NameEvidence.NAMES);
    all.add("bareOffice");
    all.add("letters");
    return Collections.unmodifiableList(all);
  }

  /** Whether a word is a person's name that stands but once, and not in the title: who said it. */
  static boolean isPasserBy(float[] figures) {
    return figures[PERSON_ONCE] > 0 && figures[IN_TITLE] == 0;
  }

  /** What a word is, as far as others of its kind stand beside it. */
  private enum Type {
    PERSON,
    OFFICE,
    PLACE,
    TERM,
    NOUN
  }

  /**
   * The figures of each word, in the order of {@link #NAMES}.
   *
   * @param words the words of an article, and how each stands in it
   * @param title its headline, empty if there is none
   * @param body its text without it
   * @param names what the names in it tell
   * @param lexicon whether it has a word
   */
  static float[][] of(
      String[] words,
      WordCounts[] counts,
      String title,
      String body,
      NameEvidence names,
      Predicate<String> lexicon) {
    int n = words.length;
    String text = title.isEmpty() ? body : title + '\n' + body;
    // A web page has its title in the text once more, on a line of its own.
    String rest = title.isEmpty() ? body : ('\n' + body + '\n').replace('\n' + title + '\n', "\n");
    Type[] types = new Type[n];
    double[] values = new double[n];
    long[] letters = new long[n];
    double best = 0;
    for (int i = 0; i < n; i++) {
      letters[i] = letters(words[i]);
      types[i] = type(words[i], counts[i]);
      values[i] = counts[i].value();
      best = Math.max(best, values[i]);
    }
    float[][] out = new float[n][];
    for (int i = 0; i < n; i++) {
      String word = words[i];
      int better = 0;
      int ofType = 0;
      int betterOfType = 0;
      double part = 0;
      for (int k = 0; k < n; k++) {
        boolean above = values[k] > values[i];
        better += above ? 1 : 0;
        if (k != i && types[k] == types[i]) {
          ofType++;
          betterOfType += above ? 1 : 0;
        }
        boolean mayBePart = (letters[k] & ~letters[i]) == 0;
        if (mayBePart && words[k].length() < word.length() && word.contains(words[k])) {
          part = Math.max(part, counts[k].times() / (double) counts[i].times());
        }
      }
      Row row = new Row();
      itself(row, word, counts[i], types[i], text, body.length(), lexicon);
      row.add(values[i] / best);
      row.add(WordCounts.log(1 + better));
      row.add(WordCounts.log(1 + ofType));
      row.add(types[i] == Type.PLACE ? WordCounts.log(1 + betterOfType) : 0);
      row.add(Math.min(4, part));
      row.add(counts[i].idf());
      row.add(counts[i].inTitle() > 0);
      row.add(counts[i].share(Circumstance.SAID));
      row.add(types[i] == Type.PERSON);
      row.add(types[i] == Type.PLACE && counts[i].times() == 1);
      boolean onlyInTitle = counts[i].inTitle() > 0 && rest.indexOf(word) < 0;
      row.add(onlyInTitle);
      row.add(onlyInTitle ? shareOfPairs(word, rest) : 1);
      row.add(counts[i].form().figures());
      row.add(names.of(word, counts[i].times()));
      row.add(IndexTerms.isBareOffice(word, lexicon));
      row.add(hasLetters(word));
      out[i] = row.values;
    }
    return out;
  }

  /** A bit for each of its characters; others may have the same. What has more is no part of it. */
  private static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << word.charAt(i);
    }
    return letters;
  }

  /** The share of a word's characters that stand beside the same one in a text, 0 to 1. */
  private static double shareOfPairs(String word, String text) {
    int found = 0;
    boolean before = false;
    for (int i = 0; i < word.length(); i++) {
      boolean behind = i + 1 < word.length() && text.contains(word.substring(i, i + 2));
      found += before || behind ? 1 : 0;
      before = behind;
    }
    return found / (double) word.length();
  }

  private static void itself(
      Row row,
      String word,
      WordCounts c,
      Type type,
      String text,
      int length,
      Predicate<String> lexicon) {
    int times = c.times();
    boolean place = type == Type.PLACE;
    boolean single =
        c.sort() == Evidence.Sort.NOUN
            || c.sort() == Evidence.Sort.ACT
            || c.sort() == Evidence.Sort.SHORT;
    char last = word.charAt(word.length() - 1);
    row.add(WordCounts.log(times));
    row.add(times == 1);
    row.add(100.0 * times / (200 + length));
    row.add(WordCounts.log(1 + c.sentences()));
    row.add(Math.log(1 + c.first() / 50.0));
    row.add(c.first() / (1.0 + length));
    row.add(c.share(Circumstance.OPENING));
    row.add(c.share(Circumstance.FIRST_CLAUSE));
    row.add(c.share(Circumstance.SCENE));
    row.add(c.share(Circumstance.ATTENDANCE));
    row.add(c.share(Circumstance.LISTED));
    row.add(c.share(Circumstance.BRACKETED));
    row.add(c.share(Circumstance.BEHIND_NOUN));
    row.add(c.share(Circumstance.BEHIND_NUMBER));
    row.add(c.share(Circumstance.BEFORE_PLACE));
    beside(row, word, times, text);
    row.add(word.length() == 2);
    row.add(c.isUnknown());
    row.add(IndexTerms.has(word, lexicon));
    row.add(IndexTerms.isShort(word));
    row.add(IndexTerms.isTerm(word));
    row.add(TermHeads.isSubject(word));
    row.add(word.length() > 3 && KeywordFilter.isWork(word.substring(word.length() - 2)));
    row.add(single && times == 1);
    row.add(type == Type.PERSON && times == 1);
    row.add(c.lastPos() == PartOfSpeech.PERSON);
    row.add(type == Type.TERM && c.firstPos() == PartOfSpeech.PLACE);
    row.add(place);
    row.add(place && c.inTitle() > 0);
    row.add(place && "县旗区".indexOf(last) >= 0);
    row.add(place && "市州盟".indexOf(last) >= 0);
    row.add(place && ("乡镇".indexOf(last) >= 0 || word.endsWith("街道")));
    row.add(place && word.length() == 2 && !Part.tellsKind(word));
    row.add(place && word.length() > 2 && !Part.tellsKind(word));
  }

  private static boolean hasLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 128) {
        return true;
      }
    }
    return false;
  }

  /** How many of its places count, and whether one side is the same in all of them. */
  private static void beside(Row row, String word, int counted, String text) {
    int found = 0;
    boolean before = true;
    boolean after = true;
    char first = 0;
    char behind = 0;
    for (int at = text.indexOf(word);
        at >= 0 && found < MOST_PLACES;
        at = text.indexOf(word, at + word.length())) {
      int end = at + word.length();
      char b = at == 0 ? '\n' : text.charAt(at - 1);
      char a = end == text.length() ? '\n' : text.charAt(end);
      before &= Characters.isHan(b) && (found == 0 || b == first);
      after &= Characters.isHan(a) && (found == 0 || a == behind);
      first = b;
      behind = a;
      found++;
    }
    row.add(found == 0 ? 1 : counted / (double) found);
    row.add(found > 1 && (before || after));
  }

  private static Type type(String word, WordCounts c) {
    if (c.sort() != Evidence.Sort.NAME) {
      return c.sort() == Evidence.Sort.TERM ? Type.TERM : Type.NOUN;
    }
    boolean person =
        word.length() < 4
            && Surnames.isFullName(word, 0, word.length())
            && !Part.tellsKind(word)
            && c.lastPos() != PartOfSpeech.PLACE;
    if (person || c.lastPos() == PartOfSpeech.PERSON) {
      return Type.PERSON;
    }
    return c.parts() > 1 || c.lastPos() == PartOfSpeech.ORGANIZATION || Evidence.isOffice(word)
        ? Type.OFFICE
        : Type.PLACE;
  }

  /** Not thread-safe. The figures of a word, one after another. */
  private static final class Row {
    final float[] values = new float[NAMES.size()];
    private int next;

    void add(double value) {
      values[next++] = (float) value;
    }

    void add(float[] figures) {
      System.arraycopy(figures, 0, values, next, figures.length);
      next += figures.length;
    }

    void add(boolean value) {
      add(value ? 1 : 0);
    }
  }
}
