package io.github.qubao.benchmarks;

import io.github.qubao.benchmarks.adapter.Adapters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Speed against F1 as a picture, from the JSON of {@link Compare}: right faster, up more accurate.
 */
@Command(
    name = "Chart",
    mixinStandardHelpOptions = true,
    description = "Draws speed against F1 from the JSON of Compare.")
public final class Chart implements Callable<Integer> {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 440;
  private static final int LEFT = 60;
  private static final int RIGHT = 740;
  private static final int TOP = 30;
  private static final int BOTTOM = 390;

  /** Pixels that a character of a label takes. */
  private static final int CHARACTER = 7;

  @Parameters(index = "0", paramLabel = "JSON", description = "What Compare --json wrote.")
  private Path json = Path.of("");

  @Parameters(index = "1", paramLabel = "SVG", description = "The picture.")
  private Path svg = Path.of("");

  /** What a point stands for. */
  private record Point(String name, boolean ours, double speed, double f1) {}

  /** Exit code 0: drawn; 1: a file could not be used; 2: wrong options. */
  public static void main(String[] args) {
    System.exit(Programs.run(new Chart(), args));
  }

  @Override
  public Integer call() throws IOException {
    Files.writeString(svg, svg(Comparison.read(json)));
    return 0;
  }

  /** Those that were timed and scored and only segment. */
  static String svg(Comparison comparison) {
    List<Point> points = new ArrayList<>();
    for (Comparison.Row row : comparison.rows()) {
      Distribution speed = row.cpuCharsPerSecond();
      if (speed != null && !row.tags() && !row.scores().isEmpty()) {
        double f1 = row.scores().values().stream().mapToDouble(Score::f1).average().orElse(0);
        points.add(new Point(row.name(), row.library().equals(Adapters.OURS), speed.median(), f1));
      }
    }
    return draw(
        points,
        (comparison.sets().size() > 1 ? "the mean of " : "")
            + String.join(", ", comparison.sets()));
  }

  private static String draw(List<Point> points, String sets) {
    double slow = points.stream().mapToDouble(Point::speed).min().orElse(1e5) / 1.5;
    double fast = points.stream().mapToDouble(Point::speed).max().orElse(1e8) * 2.2;
    double low = points.stream().mapToDouble(Point::f1).min().orElse(0) - 1;
    double high = points.stream().mapToDouble(Point::f1).max().orElse(100) + 1;
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                + " font-size=\"12\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n",
            WIDTH,
            HEIGHT));
    for (double decade = 1e5; decade <= 1e9; decade *= 10) {
      for (int step = 1; step < 10; step++) {
        double v = decade * step;
        if (v >= slow && v <= fast) {
          line(
              out, x(v, slow, fast), TOP, x(v, slow, fast), BOTTOM, step == 1 ? "#ccc" : "#f0f0f0");
          if (step == 1 || step == 3) {
            text(out, x(v, slow, fast), BOTTOM + 18, "middle", "#666", label(v));
          }
        }
      }
    }
    for (int f = (int) Math.ceil(low); f <= high; f += high - low > 12 ? 2 : 1) {
      line(out, LEFT, y(f, low, high), RIGHT, y(f, low, high), "#eee");
      text(out, LEFT - 8, y(f, low, high) + 4, "end", "#666", Integer.toString(f));
    }
    List<double[]> labels = new ArrayList<>();
    for (Point p : points) {
      labels.add(new double[] {x(p.speed(), slow, fast) - 6, y(p.f1(), low, high) + 4, 12});
    }
    for (Point p : points) {
      boolean ours = p.ours();
      double x = x(p.speed(), slow, fast);
      double y = y(p.f1(), low, high);
      out.append(
          String.format(
              Locale.ROOT,
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%d\" fill=\"%s\"/>%n",
              x,
              y,
              ours ? 6 : 4,
              ours ? "#b3372f" : "#44607a"));
      label(out, x, y, ours ? "#b3372f" : "#222", p.name(), labels);
    }
    text(
        out,
        (LEFT + RIGHT) / 2.0,
        HEIGHT - 10,
        "middle",
        "#222",
        "characters a second of thread CPU time (log)");
    text(out, LEFT, 18, "start", "#222", "F1 on " + sets);
    return out.append("</svg>\n").toString();
  }

  /** Right of the point, or where no point or label stands: left, below, above. */
  private static void label(
      StringBuilder out, double x, double y, String color, String name, List<double[]> labels) {
    double width = CHARACTER * name.length();
    double[][] places = {
      {x + 9, y + 4},
      {x - 9 - width, y + 4},
      {x + 9, y + 18},
      {x + 9, y - 10},
      {x - 9 - width, y + 18}
    };
    double[] place = places[0];
    for (int i = places.length - 1; i >= 0; i--) {
      double[] p = places[i];
      boolean free =
          labels.stream()
              .noneMatch(
                  l -> p[0] < l[0] + l[2] && l[0] < p[0] + width && Math.abs(p[1] - l[1]) < 12);
      place = free ? p : place;
    }
    labels.add(new double[] {place[0], place[1], width});
    text(out, place[0], place[1], "start", color, name);
  }

  private static String label(double v) {
    return v >= 1e6
        ? String.format(Locale.ROOT, "%.0f M", v / 1e6)
        : String.format(Locale.ROOT, "%.1f M", v / 1e6);
  }

  private static double x(double v, double slow, double fast) {
    return LEFT + (RIGHT - LEFT) * Math.log(v / slow) / Math.log(fast / slow);
  }

  private static double y(double f, double low, double high) {
    return BOTTOM - (BOTTOM - TOP) * (f - low) / (high - low);
  }

  private static void line(
      StringBuilder out, double x1, double y1, double x2, double y2, String color) {
    out.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
            x1,
            y1,
            x2,
            y2,
            color));
  }

  private static void text(
      StringBuilder out, double x, double y, String anchor, String color, String text) {
    out.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            color,
            text));
  }
}
