package io.github.qubao.contract;

import io.github.qubao.Qubao;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Prints how the cost of every call grows with every shape of text, as Markdown. Arguments: n (2000
 * unless given), and a part of the names of the calls to measure.
 */
final class GrowthTable {
  private static final int RUNS = 3;

  private GrowthTable() {}

  public static void main(String[] args) {
    int length = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
    String part = args.length > 1 ? args[1] : "";
    List<Call> calls = new ArrayList<>(List.of(Call.values()));
    calls.removeIf(c -> !c.toString().contains(part));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Qubao qubao = Qubao.create();
    warmUp(qubao, calls, length);
    List<List<Growth>> rows = new ArrayList<>();
    for (String shape : Shapes.names()) {
      List<Growth> row = new ArrayList<>();
      for (Call call : calls) {
        row.add(Growth.measureAgain(Growth.measure(qubao, call, shape, length, RUNS), qubao, RUNS));
      }
      rows.add(row);
    }
    out.printf(Locale.ROOT, "n = %d, %s, Java %s%n", length, os(), Runtime.version().feature());
    table(out, "Processor time of 8n by that of n (linear: 8)", calls, rows, Growth::time);
    table(out, "Memory allocated for 8n by that for n", calls, rows, Growth::memory);
    table(out, "Nanoseconds a UTF-16 unit at 8n", calls, rows, Growth::nanosAUnit);
    out.println("\n## Most\n");
    for (Call call : calls) {
      rows.stream()
          .flatMap(List::stream)
          .filter(g -> g.call() == call)
          .max(Comparator.comparingDouble(Growth::time))
          .ifPresent(g -> out.println("- " + g));
    }
    out.println("\n## Above " + Growth.MOST + "\n");
    rows.stream()
        .flatMap(List::stream)
        .filter(g -> !g.bounded())
        .forEach(g -> out.println("- " + g));
  }

  private static String os() {
    return System.getProperty("os.name") + " " + System.getProperty("os.arch");
  }

  /** Until the compiler has seen every call. */
  static void warmUp(Qubao qubao, List<Call> calls, int length) {
    for (Call call : calls) {
      for (int i = 0; i < 10; i++) {
        call.on(qubao, Shapes.of("articles", 2 * length, i));
        call.on(qubao, Shapes.of("mixture of words", 2 * length, i));
      }
    }
  }

  private static void table(
      PrintStream out,
      String title,
      List<Call> calls,
      List<List<Growth>> rows,
      ToDoubleFunction<Growth> value) {
    out.println("\n## " + title + "\n");
    StringBuilder head = new StringBuilder("| shape |");
    StringBuilder line = new StringBuilder("|---|");
    for (Call call : calls) {
      head.append(' ').append(call).append(" |");
      line.append("---:|");
    }
    out.println(head + "\n" + line);
    for (List<Growth> row : rows) {
      StringBuilder cells = new StringBuilder("| " + row.get(0).shape() + " |");
      for (Growth g : row) {
        cells.append(String.format(Locale.ROOT, " %.1f |", value.applyAsDouble(g)));
      }
      out.println(cells);
    }
  }
}
