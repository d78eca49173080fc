package io.github.qubao.segment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where this project's words differ from the vote: numeral and measure, determiner and measure,
 * deputy and head are two words, as in most gold sets; words of the project's lists are whole.
 */
final class Conventions {
  private static final String NUMERALS = "一二三四五六七八九十两几半百千万亿零〇数";

  /** Of the party: 市委. */
  static final String COMMITTEE = "委";

  /** Last characters of names of places that have such a committee. */
  static final String COMMITTEE_OF = "省市县区州旗镇乡村";

  private static final char DEPUTY = '副';

  private final Set<String> measures;
  private final Set<String> determiners;
  private final Set<String> heads;
  private final Set<String> exceptions = new HashSet<>();
  private final Map<String, HanLpSource.Word> hanlp = HanLpWords.words();
  private final Set<String> whole = new HashSet<>();
  private int longest;

  /**
   * Reads {@code measures.txt}, {@code determiners.txt} and {@code heads.txt}.
   *
   * @param whole words that are whole wherever the vote cuts around them
   */
  Conventions(Path folder, Set<String> whole) throws IOException {
    measures = read(folder.resolve("measures.txt"));
    heads = read(folder.resolve("heads.txt"));
    determiners = read(folder.resolve("determiners.txt"));
    determiners.removeIf(
        w -> {
          boolean exception = w.startsWith("!");
          if (exception) {
            exceptions.add(w.substring(1));
          }
          return exception;
        });
    this.whole.addAll(whole);
    whole.forEach(w -> longest = Math.max(longest, w.length()));
  }

  private static Set<String> read(Path file) throws IOException {
    Set<String> out = new HashSet<>();
    WordLists.lines(file).forEach(out::addAll);
    return out;
  }

  /** The words of a sentence, of which {@code voted} are what the ensemble cut. */
  List<String> apply(List<String> voted) {
    List<String> parts = new ArrayList<>();
    for (String word : voted) {
      HanLpSource.Word known = hanlp.get(word);
      int split = whole.contains(word) ? 0 : split(word, known == null ? "" : known.tag());
      if (split > 0) {
        parts.add(word.substring(0, split));
      }
      parts.add(word.substring(split));
    }
    List<String> out = new ArrayList<>();
    for (int i = 0; i < parts.size(); ) {
      int to = wholeTo(parts, i);
      out.add(String.join("", parts.subList(i, to)));
      i = to;
    }
    return committees(out);
  }

  /** The words with 委 joined to the last character of the place before it: 青安 市委, not 青安市 委. */
  static List<String> committees(List<String> words) {
    List<String> out = new ArrayList<>(words);
    for (int i = 1; i < out.size(); i++) {
      String place = out.get(i - 1);
      int last = place.length() - 1;
      if (out.get(i).equals(COMMITTEE)
          && last > 1
          && COMMITTEE_OF.indexOf(place.charAt(last)) >= 0) {
        out.set(i - 1, place.substring(0, last));
        out.set(i, place.substring(last) + COMMITTEE);
      }
    }
    return out;
  }

  /** Where the longest word of the lists ends that begins at part {@code i}. */
  private int wholeTo(List<String> parts, int i) {
    StringBuilder text = new StringBuilder(parts.get(i));
    int to = i + 1;
    for (int k = i + 1; k < parts.size(); k++) {
      text.append(parts.get(k));
      if (text.length() > longest) {
        break;
      }
      if (whole.contains(text.toString())) {
        to = k + 1;
      }
    }
    return to;
  }

  static boolean isNumeral(String word) {
    return word.chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
  }

  /**
   * Where {@code word} comes apart, 0 if it stays whole.
   *
   * @param tag its tag in HanLP's dictionary, empty if it is not there
   */
  int split(String word, String tag) {
    if (exceptions.contains(word)) {
      return 0;
    }
    if (word.charAt(0) == DEPUTY && heads.contains(word.substring(1))) {
      return 1;
    }
    int numerals = 0;
    while (numerals < word.length() && NUMERALS.indexOf(word.charAt(numerals)) >= 0) {
      numerals++;
    }
    if (numerals == 0) {
      boolean apart =
          word.length() > 1
              && determiners.contains(word.substring(0, 1))
              && measures.contains(word.substring(1));
      return apart ? 1 : 0;
    }
    // Words that the dictionary has as another kind, such as the adverb 一度, only look so.
    boolean number =
        tag.isEmpty()
            || tag.startsWith("m")
            || tag.startsWith("q")
            || tag.equals("t")
            || tag.equals("nz");
    return number && measures.contains(word.substring(numerals)) ? numerals : 0;
  }
}
