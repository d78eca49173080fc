package io.github.qubao.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * Names of provinces, cities, counties and towns, whole with what they end with: facts of the state
 * statistics, by Administrative-divisions-of-China (WTFPL).
 */
final class PlaceList {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 8;

  /** What is no name of one place. */
  private static final Set<String> PLAIN =
      Set.of("市辖区", "开发区", "高新区", "新城区", "城区", "矿区", "郊区", "园区");

  private PlaceList() {}

  /** Takes the folder of the founders' data. */
  static List<String> read(Path shared) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(shared.resolve("data/places.tsv.gz"))),
                StandardCharsets.UTF_8))) {
      TreeSet<String> names = new TreeSet<>();
      in.lines()
          .map(line -> line.split("\t")[0])
          .filter(name -> name.length() >= SHORTEST && name.length() <= LONGEST)
          .filter(name -> !PLAIN.contains(name))
          .filter(
              name ->
                  name.chars()
                      .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
          .forEach(names::add);
      return List.copyOf(names);
    }
  }
}
