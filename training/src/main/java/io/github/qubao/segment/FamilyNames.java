package io.github.qubao.segment;

import io.github.qubao.text.Surnames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Family names, by how often each stands among 1.2 million names. */
final class FamilyNames {
  private final List<String> names = new ArrayList<>();
  private final List<Double> upTo = new ArrayList<>();
  private double all;

  /** Reads {@code family-names.txt}: a name and its count a line. */
  FamilyNames(Path shared) throws IOException {
    for (String line : Files.readAllLines(shared.resolve("data/family-names.txt"))) {
      String[] cells = line.strip().split("\\s+");
      if (cells.length == 2 && Surnames.lengthAt(cells[0], 0) == cells[0].length()) {
        // By the root of the count: rarer ones must be learned too.
        all += Math.sqrt(Double.parseDouble(cells[1]));
        names.add(cells[0]);
        upTo.add(all);
      }
    }
  }

  String any(Random random) {
    double x = random.nextDouble() * all;
    int i = 0;
    while (i + 1 < names.size() && upTo.get(i) <= x) {
      i++;
    }
    return names.get(i);
  }
}
