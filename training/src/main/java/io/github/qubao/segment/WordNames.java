package io.github.qubao.segment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Stateless. Names of people whose given name is a word by itself, 欧阳 明月, 王 光荣: the tagger puts
 * single characters together and never sees them.
 */
final class WordNames {
  private WordNames() {}

  /**
   * The names.
   *
   * @param folder of {@code word-names.txt} and {@code given-names.txt}
   * @param words dictionary of words: behind a double surname any of two characters may be a name
   *     that is made of characters of names
   */
  static Set<String> read(Path folder, Map<String, HanLpSource.Word> words) throws IOException {
    Path file = folder.resolve("word-names.txt");
    Set<String> givenNames = list(file, "given");
    Set<String> out = new TreeSet<>();
    for (String given : givenNames) {
      for (String surname : list(file, "single")) {
        // 林海 and 石山 are words: the name is not certain then.
        if (!words.containsKey(surname + given.charAt(0))) {
          out.add(surname + given);
        }
      }
    }
    Set<String> characters = new TreeSet<>();
    WordLists.lines(folder.resolve("given-names.txt")).forEach(characters::addAll);
    Set<String> any = new TreeSet<>(givenNames);
    words.keySet().stream()
        .filter(w -> w.length() == 2)
        .filter(w -> characters.contains(w.substring(0, 1)) && characters.contains(w.substring(1)))
        .forEach(any::add);
    list(file, "double").forEach(surname -> any.forEach(w -> out.add(surname + w)));
    return out;
  }

  /** What the lines of {@code name} have. */
  private static Set<String> list(Path file, String name) throws IOException {
    Set<String> out = new TreeSet<>();
    for (List<String> cells : WordLists.lines(file)) {
      if (cells.get(0).equals(name)) {
        out.addAll(cells.subList(1, cells.size()));
      }
    }
    return out;
  }
}
