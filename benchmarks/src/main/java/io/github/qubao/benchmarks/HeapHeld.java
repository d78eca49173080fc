package io.github.qubao.benchmarks;

import io.github.qubao.benchmarks.adapter.Adapters;
import io.github.qubao.benchmarks.adapter.SegmenterAdapter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How much heap each segmenter holds once it has answered, each in a JVM of its own. */
@Command(
    name = "HeapHeld",
    mixinStandardHelpOptions = true,
    description = "The heap that each segmenter holds once it has answered.")
public final class HeapHeld implements Callable<Integer> {
  private static final String HELD = "held ";

  @Mixin private ChosenSegmenters chosen = new ChosenSegmenters();

  /** Exit code 0: measured; 1: one of them failed; 2: wrong options. */
  public static void main(String[] args) {
    System.exit(Programs.run(new HeapHeld(), args));
  }

  @Override
  public Integer call() throws IOException {
    List<Adapters> segmenters = chosen.all();
    System.out.println("| segmenter | heap held, MB |\n|---|---:|");
    for (Adapters segmenter : segmenters) {
      long bytes =
          Child.run(InThisJvm.class, List.of(segmenter.label())).stream()
              .filter(l -> l.startsWith(HELD))
              .mapToLong(l -> Long.parseLong(l.substring(HELD.length())))
              .findFirst()
              .orElseThrow(() -> new IOException(segmenter.label() + " did not answer"));
      System.out.printf(Locale.ROOT, "| %s | %.1f |%n", segmenter.label(), bytes / 1e6);
    }
    System.out.println("\n" + Environment.now(Child.JVM_OPTIONS).line() + ".");
    return 0;
  }

  /** Prints the bytes that the segmenter named holds. */
  public static final class InThisJvm {
    private InThisJvm() {}

    /** Argument: the segmenter. */
    public static void main(String[] args) {
      PrintStream results = System.out;
      // Some peers tell of themselves on standard output.
      System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
      long before = used();
      SegmenterAdapter segmenter = Adapters.of(args[0]).open();
      int words = segmenter.count("区农业农村局召开早稻育秧现场会。");
      results.println(HELD + (used() - before));
      results.println("words " + words);
      Reference.reachabilityFence(segmenter);
      // Some peers start threads that never end.
      System.exit(0);
    }

    private static long used() {
      MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
      for (int i = 0; i < 4; i++) {
        System.gc();
      }
      return memory.getHeapMemoryUsage().getUsed();
    }
  }
}
