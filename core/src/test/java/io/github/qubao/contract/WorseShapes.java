package io.github.qubao.contract;

import io.github.qubao.Qubao;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Looks for shapes of text that cost more than those of {@link Shapes}: pieces are put together at
 * random and changed as long as the cost grows faster, or is higher. Arguments: minutes (10 unless
 * given), a seed, and a part of the names of the calls to try. Prints the worst of each call as
 * Markdown; ends with 1 if the growth of one is above {@link Growth#MOST}.
 */
final class WorseShapes {
  /** The short text of a trial; the long one is four times as long. */
  private static final int LENGTH = 1000;

  /** So many of each call are looked at closely, by growth and by cost. */
  private static final int SHOWN = 3;

  /** So many changes without gain, and the search begins anew. */
  private static final int PATIENCE = 25;

  private final Qubao qubao = Qubao.create();
  private final Random random;

  private WorseShapes(long seed) {
    random = new Random(seed);
  }

  /** A beginning, a piece that is repeated, and an end. */
  private record Candidate(List<String> head, List<String> piece, List<String> tail) {
    String text(int length) {
      String h = String.join("", head);
      String p = String.join("", piece);
      String t = String.join("", tail);
      StringBuilder out = new StringBuilder(h);
      while (!p.isEmpty() && out.length() < length - t.length()) {
        out.append(p);
      }
      return out.append(t).toString();
    }
  }

  private record Trial(Call call, Candidate candidate, double growth, double nanosAUnit) {
    /** Growth counts before cost; both count. */
    double score() {
      return growth / 4 + nanosAUnit / 20_000;
    }
  }

  public static void main(String[] args) {
    long minutes = args.length > 0 ? Long.parseLong(args[0]) : 10;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
    String part = args.length > 2 ? args[2] : "";
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Call> calls =
        Arrays.stream(Call.values()).filter(c -> c.toString().contains(part)).toList();
    boolean sound = new WorseShapes(seed).search(calls, minutes, seed, out);
    if (!sound) {
      System.exit(1);
    }
  }

  private boolean search(List<Call> calls, long minutes, long seed, PrintStream out) {
    GrowthTable.warmUp(qubao, calls, LENGTH);
    List<Trial> worst = new ArrayList<>();
    long trials = 0;
    long end = System.nanoTime() + minutes * 60_000_000_000L;
    for (int turn = 0; System.nanoTime() < end; turn++) {
      Call call = calls.get(turn % calls.size());
      Trial best = trial(call, fresh());
      for (int idle = 0; idle < PATIENCE && System.nanoTime() < end; idle++) {
        Trial next = trial(call, changed(best.candidate));
        trials++;
        if (next.score() > best.score()) {
          best = next;
          idle = 0;
        }
      }
      worst.add(best);
    }
    out.printf(Locale.ROOT, "seed %d, %d minutes, %d trials%n%n", seed, minutes, trials);
    out.println("| call | time of 8n by n | ns a unit | beginning, repeated piece, end |");
    out.println("|---|---:|---:|---|");
    boolean sound = true;
    for (Call call : calls) {
      List<Trial> rows = new ArrayList<>();
      for (Comparator<Trial> by :
          List.of(
              Comparator.comparingDouble(Trial::growth),
              Comparator.comparingDouble(Trial::nanosAUnit))) {
        worst.stream()
            .filter(t -> t.call == call && !rows.contains(t))
            .sorted(by.reversed())
            .limit(SHOWN)
            .forEach(rows::add);
      }
      for (Trial t : rows) {
        Trial close = closely(t);
        sound &= close.growth <= Growth.MOST;
        print(close, out);
      }
    }
    return sound;
  }

  private static void print(Trial t, PrintStream out) {
    Candidate c = t.candidate;
    out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.0f | `%s` `%s` `%s` |%n",
        t.call,
        t.growth,
        t.nanosAUnit,
        shown(c.head),
        shown(c.piece),
        shown(c.tail));
  }

  /** With what cannot be seen as Java writes it. */
  private static String shown(List<String> pieces) {
    StringBuilder out = new StringBuilder();
    for (char c : String.join("", pieces).toCharArray()) {
      boolean plain = !Visible.blank(c) && Character.isDefined(c) && !Character.isSurrogate(c);
      out.append(
          plain && c != '|' && c != '`' && Character.getType(c) != Character.FORMAT
              ? String.valueOf(c)
              : String.format(Locale.ROOT, "\\u%04X", (int) c));
    }
    return out.toString();
  }

  /** At n and 4n. */
  private Trial trial(Call call, Candidate c) {
    String small = c.text(LENGTH);
    String large = c.text(4 * LENGTH);
    Cost a = Cost.least(2, () -> call.on(qubao, small));
    Cost b = Cost.least(2, () -> call.on(qubao, large));
    return new Trial(call, c, growth(a, b), nanosAUnit(b, large));
  }

  /** At n and 8n, the least of several runs; of more where it looks too much. */
  private Trial closely(Trial t) {
    String small = t.candidate.text(LENGTH);
    String large = t.candidate.text(8 * LENGTH);
    Cost a = Cost.least(5, () -> t.call.on(qubao, small));
    Cost b = Cost.least(3, () -> t.call.on(qubao, large));
    for (int i = 0; i < 4 && growth(a, b) > Growth.MOST; i++) {
      a = a.least(Cost.least(5, () -> t.call.on(qubao, small)));
      b = b.least(Cost.least(3, () -> t.call.on(qubao, large)));
    }
    return new Trial(t.call, t.candidate, growth(a, b), nanosAUnit(b, large));
  }

  /** Of a text that came out too short, nothing can be told. */
  private static double nanosAUnit(Cost cost, String text) {
    return text.length() < LENGTH ? 0 : (double) cost.nanos() / text.length();
  }

  private static double growth(Cost small, Cost large) {
    return (large.nanos() + 20_000.0) / (small.nanos() + 20_000.0);
  }

  private Candidate fresh() {
    return new Candidate(pieces(3), pieces(6), pieces(3));
  }

  private List<String> pieces(int most) {
    List<String> out = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      out.add(piece());
    }
    return out;
  }

  private String piece() {
    return switch (random.nextInt(8)) {
      case 0 -> Shapes.of(shape(), 1 + random.nextInt(12), random.nextLong());
      case 1 -> "\n";
      default -> Fragments.any(random);
    };
  }

  private String shape() {
    List<String> names = Shapes.names();
    return names.get(random.nextInt(names.size()));
  }

  private Candidate changed(Candidate c) {
    int where = random.nextInt(5);
    return new Candidate(
        where == 0 ? changed(c.head) : c.head,
        where > 1 ? changed(c.piece) : c.piece,
        where == 1 ? changed(c.tail) : c.tail);
  }

  private List<String> changed(List<String> pieces) {
    List<String> out = new ArrayList<>(pieces);
    int at = out.isEmpty() ? 0 : random.nextInt(out.size());
    switch (out.isEmpty() ? 0 : random.nextInt(4)) {
      case 0 -> out.add(at, piece());
      case 1 -> out.remove(at);
      case 2 -> out.set(at, piece());
      default -> out.add(at, out.get(random.nextInt(out.size())));
    }
    return out;
  }
}
