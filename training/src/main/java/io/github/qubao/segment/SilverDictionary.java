package io.github.qubao.segment;

import io.github.qubao.segment.SilverCorpus.Sentence;
import io.github.qubao.text.Surnames;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words of the default setting: HanLP's, the project's district words, and those that the
 * silver corpus found often; counts are HanLP's plus the silver corpus's.
 */
final class SilverDictionary {
  /** A word of the silver corpus's that HanLP lacks is taken when it stands there so often. */
  private static final int OFTEN = 100;

  private static final int LONGEST = 6;

  /** What a count of the silver corpus's is worth in HanLP's. */
  private static final int WEIGHT = 3;

  /**
   * What a district word counts at least, by its length: names of offices stay whole, words of two
   * characters only where nothing else speaks against it.
   */
  private static final int[] DISTRICT_COUNT = {0, 1, 1, 20_000, 50_000};

  private final Conventions conventions;
  private final TreeMap<String, HanLpSource.Word> hanlp = HanLpWords.words();
  private final Map<String, String> district;
  private final Map<String, String> everyday;
  private final Map<String, Integer> silver = new HashMap<>();
  private final HanLpSource plain = HanLpWords.source();
  private final int sentenceCount;

  private final Set<Character> traditional = HanLpWords.simplified().keySet();
  private int numberCount;
  private int latinCount;

  /**
   * Counts the words of the silver corpus.
   *
   * @param district district words and their tags
   * @param everyday other listed words and their tags; they count what was counted, and the tagger
   *     decides where the ensemble cuts them
   */
  SilverDictionary(
      List<Sentence> sentences,
      Conventions conventions,
      Map<String, String> district,
      Map<String, String> everyday)
      throws IOException {
    this.conventions = conventions;
    this.sentenceCount = sentences.size();
    this.district = district;
    this.everyday = everyday;
    for (Sentence sentence : sentences) {
      for (String word : sentence.words()) {
        silver.merge(word, 1, Integer::sum);
        if (RuleChars.inWord(word.charAt(0))) {
          boolean latin = word.chars().anyMatch(c -> RuleChars.isLatin((char) c));
          latinCount += latin ? 1 : 0;
          numberCount += latin ? 0 : 1;
        }
      }
    }
  }

  /**
   * The dictionary.
   *
   * @param dropped words to leave out, but those of the project's lists
   * @param contested words that the path does not propose: the character tagger decides
   */
  DictionarySource source(
      Set<String> dropped,
      Set<String> contested,
      SortedMap<String, DictionarySource.Phrase> phrases) {
    TreeSet<String> words = new TreeSet<>();
    hanlp.forEach(
        (w, x) -> {
          if (conventions.split(w, x.tag()) == 0 && !w.contains("##")) {
            words.add(w);
          }
        });
    silver.forEach(
        (w, n) -> {
          if (isHan(w)
              && (isSimplified(w) || n >= OFTEN && w.length() > 1 && w.length() <= LONGEST)) {
            words.add(w);
          }
        });
    words.removeAll(dropped);
    words.addAll(district.keySet());
    words.addAll(everyday.keySet());
    TreeMap<String, DictionarySource.Word> out = new TreeMap<>();
    long total = 2L * WEIGHT * sentenceCount;
    for (String w : words) {
      HanLpSource.Word known = hanlp.get(w);
      int count = known == null ? 0 : HanLpWords.ownCount(known);
      count += WEIGHT * silver.getOrDefault(w, 0);
      total += count;
      int least = district.containsKey(w) ? DISTRICT_COUNT[Math.min(4, w.length())] : 0;
      boolean proposed = district.containsKey(w) || !contested.contains(w) && !dropped.contains(w);
      out.put(w, new DictionarySource.Word(Math.max(least, count), tag(w), proposed));
    }
    int numbers = plain.specialCounts()[HanLpDictionary.NUMBER] + WEIGHT * numberCount;
    int latins = plain.specialCounts()[HanLpDictionary.STRING] + WEIGHT * latinCount;
    total += numbers + latins;
    return new DictionarySource(
        out, phrases, Math.toIntExact(total), plain.unknownCount(), numbers, latins);
  }

  /** Longer ones of the lists are terms of several words, which the ensemble may cut. */
  static final int LONGEST_WHOLE = 3;

  /** Whether a phrase cuts a short word of the project's lists, which stays whole. */
  boolean cutsListed(String text, int cuts) {
    for (int from = 0; from < text.length(); from++) {
      for (int to = from + 2; to <= Math.min(text.length(), from + LONGEST_WHOLE); to++) {
        int inside = (1 << to - 1) - 1 & -(1 << from);
        if ((cuts & inside) != 0 && isListed(text.substring(from, to))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isListed(String word) {
    return district.containsKey(word) || everyday.containsKey(word);
  }

  private String tag(String word) {
    HanLpSource.Word known = hanlp.get(word);
    if (district.containsKey(word)) {
      return district.get(word);
    }
    return known == null ? everyday.getOrDefault(word, guessedTag(word)) : known.tag();
  }

  /** Of a word that only the ensemble knows. */
  private static String guessedTag(String word) {
    if (Conventions.isNumeral(word)) {
      return "m";
    }
    return word.length() == 3 && Surnames.isSurname(word.charAt(0)) ? "nr" : "n";
  }

  /**
   * Whether {@code word} is a single character that is no traditional form: such a form would get a
   * code of its own, and words that have it would not be found by their simplified forms.
   */
  private boolean isSimplified(String word) {
    return word.length() == 1 && !traditional.contains(word.charAt(0));
  }

  private static boolean isHan(String word) {
    return word.chars().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
