package io.github.qubao.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How much heap each segmenter holds once it has answered, each in a JVM of its own. */
public final class HeapHeld {
  private HeapHeld() {}

  /** Without arguments measures all; with a name, in this JVM, prints the bytes that one holds. */
  public static void main(String[] args) throws IOException {
    if (args.length == 1) {
      long before = used();
      Cutter cutter = Contestant.of(args[0]).open();
      int words = cutter.count("区农业农村局召开早稻育秧现场会。");
      System.out.println("held " + (used() - before));
      // Keeps the segmenter alive until its heap is measured.
      System.err.println(words + cutter.count("好"));
      return;
    }
    System.out.println("| segmenter | heap held, MB |\n|---|---:|");
    for (String name : Arrays.stream(Contestant.values()).map(Contestant::label).toList()) {
      long bytes =
          Child.run(HeapHeld.class, List.of(name)).stream()
              .filter(l -> l.startsWith("held "))
              .mapToLong(l -> Long.parseLong(l.substring(5)))
              .findFirst()
              .orElseThrow(() -> new IOException(name + " did not answer"));
      System.out.printf(Locale.ROOT, "| %s | %.1f |%n", name, bytes / 1e6);
    }
  }

  private static long used() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }
}
