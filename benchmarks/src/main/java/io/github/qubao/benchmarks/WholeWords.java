package io.github.qubao.benchmarks;

import io.github.qubao.benchmarks.adapter.Adapters;
import io.github.qubao.benchmarks.adapter.SegmenterAdapter;
import io.github.qubao.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How many words of a list, as names or numerals, each segmenter leaves whole in a sentence. */
@Command(
    name = "WholeWords",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "The share of words of a list, as names or numerals, that each segmenter leaves whole.")
public final class WholeWords implements Callable<Integer> {
  private static final String PLACE = "X";
  private static final String WHOLE = "whole ";

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE[:VALUE]",
      description =
          "A word a line, alone or before a tab, also gzipped; with :VALUE only lines that have it"
              + " in a later column.")
  private List<String> lists = List.of();

  @Option(
      names = "--frame",
      paramLabel = "TEXT",
      description = "The sentence; " + PLACE + " is the word. Without it: ${DEFAULT-VALUE}.")
  private String frame = "记者从X了解到";

  @Mixin private ChosenSegmenters chosen = new ChosenSegmenters();

  /** Exit code 0: counted; 1: a file could not be used; 2: wrong options. */
  public static void main(String[] args) {
    System.exit(Programs.run(new WholeWords(), args));
  }

  @Override
  public Integer call() throws IOException {
    List<Adapters> segmenters = chosen.thatDifferInWords();
    List<String> sizes = new ArrayList<>();
    try {
      if (!frame.contains(PLACE)) {
        throw new IllegalArgumentException("--frame has no " + PLACE);
      }
      for (String list : lists) {
        sizes.add(name(list) + ", " + read(list).size());
      }
    } catch (IllegalArgumentException | IOException e) {
      throw new ParameterException(new CommandLine(spec), String.valueOf(e.getMessage()), e);
    }
    System.out.println("| segmenter | " + String.join(" | ", sizes) + " |");
    System.out.println("|---|" + "---:|".repeat(lists.size()));
    List<String> absolute = lists.stream().map(WholeWords::absolute).toList();
    for (Adapters segmenter : segmenters) {
      List<String> arguments = new ArrayList<>(List.of(segmenter.label(), frame));
      arguments.addAll(absolute);
      String shares =
          Child.run(InThisJvm.class, arguments).stream()
              .filter(l -> l.startsWith(WHOLE))
              .map(l -> l.substring(WHOLE.length()) + " %")
              .collect(Collectors.joining(" | "));
      System.out.println("| " + segmenter.label() + " | " + shares + " |");
    }
    return 0;
  }

  private static String absolute(String list) {
    return Path.of(list).toAbsolutePath().toString();
  }

  private static String name(String list) {
    return String.valueOf(Path.of(list).getFileName());
  }

  /**
   * The different words of two characters and more.
   *
   * @throws IllegalArgumentException if there is none
   */
  static List<String> read(String list) throws IOException {
    boolean all = Files.exists(Path.of(list));
    int colon = all ? -1 : list.lastIndexOf(':');
    Path file = Path.of(colon < 0 ? list : list.substring(0, colon));
    String value = list.substring(colon + 1);
    List<String> words;
    try (InputStream bytes = Files.newInputStream(file);
        InputStream plain = list.contains(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      words =
          lines
              .lines()
              .map(l -> l.split("\t", -1))
              .filter(c -> colon < 0 || Arrays.asList(c).indexOf(value) > 0)
              .map(c -> c[0].strip())
              .filter(w -> w.length() > 1)
              .distinct()
              .toList();
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no word in " + list);
    }
    return words;
  }

  /** In percent. */
  static double share(SegmenterAdapter segmenter, String frame, List<String> words) {
    int start = frame.indexOf(PLACE);
    long whole =
        words.stream()
            .filter(
                w ->
                    segmenter
                        .segment(frame.replace(PLACE, w))
                        .spans()
                        .contains(new Span(start, start + w.length())))
            .count();
    return 100.0 * whole / words.size();
  }

  /** Prints the shares of the segmenter named. */
  public static final class InThisJvm {
    private InThisJvm() {}

    /** Arguments: the segmenter, the frame, the lists. */
    public static void main(String[] args) throws IOException {
      PrintStream results = System.out;
      // Some peers tell of themselves on standard output.
      System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
      SegmenterAdapter segmenter = Adapters.of(args[0]).open();
      for (int i = 2; i < args.length; i++) {
        double share = share(segmenter, args[1], read(args[i]));
        results.println(WHOLE + String.format(Locale.ROOT, "%.1f", share));
      }
      // Some peers start threads that never end.
      System.exit(0);
    }
  }
}
