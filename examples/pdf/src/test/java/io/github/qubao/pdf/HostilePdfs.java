package io.github.qubao.pdf;

import io.github.qubao.pdf.HostileCases.Case;
import io.github.qubao.pdf.HostileCases.Packed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small files that ask for much, and files that are odd; each with what has to come of it. */
final class HostilePdfs {
  private HostilePdfs() {}

  static Map<String, Case> all() {
    Packed packed = new Packed();
    Map<String, Case> all = new LinkedHashMap<>();
    for (HostileCases kind :
        List.of(
            new StreamCases(packed),
            new DrawingCases(packed),
            new FontCases(packed),
            new StructureCases(packed),
            new OddCases(packed))) {
      all.putAll(kind.all());
    }
    return all;
  }

  /**
   * Reads each and prints what came of it, a line for each: of all, of those whose names hold the
   * argument, or, by two numbers, of every so many from one on.
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int number = 0;
    for (Map.Entry<String, Case> e : all().entrySet()) {
      boolean wanted =
          args.length == 2
              ? number++ % Integer.parseInt(args[1]) == Integer.parseInt(args[0])
              : args.length == 0 || e.getKey().contains(args[0]);
      if (wanted) {
        long start = System.nanoTime();
        String outcome = outcome(e.getValue().file().get());
        outcome = outcome.substring(0, Math.min(300, outcome.length())).replaceAll("\\s+", " ");
        out.println(e.getKey() + "\t" + outcome + "\t" + (System.nanoTime() - start) / 1_000_000);
      }
    }
  }

  static String outcome(byte[] pdf) throws IOException {
    try {
      return PdfPages.read(new ByteArrayInputStream(pdf)).text();
    } catch (PdfException e) {
      return HostileCases.REFUSED + e.getMessage();
    }
  }
}
