package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.segment.Segmenter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * A page of twice as many lines takes about twice the time, up to 20,000 lines of each kind, or as
 * many as {@code -Dqubao.growth.lines} says. Ratios within one run; {@code contract.GrowthTest}
 * does the same for many more shapes of shorter texts.
 */
class PageGrowthTest {
  /** n; the longest page has eight times as many lines. */
  private static final int LINES = Integer.getInteger("qubao.growth.lines", 20_000) / 8;

  /** Processor time of 8n by that of n. Linear is 8, quadratic 64; between, for a busy machine. */
  private static final double MOST = 24;

  /** Added to each time: the clock's grain. */
  private static final double FIXED = 200_000;

  private final PageReader reader = new PageReader(Segmenter.create());

  /** Kinds of pages, by what they repeat. */
  private static final List<String> REPEATED =
      List.of(
          "字\n\n",
          "字\n\n字。\n\n",
          "开会\n\n开会\n\n开会\n\n开会。\n\n",
          "区政府召开会议 区教委学校开学\n\n",
          "今天下雨了大家都很高兴。\n\n",
          "今天下雨了大家都很高兴，\n\n",
          "短题\n今天天气很好大家开会研究工作\n",
          "图为开会\n字\n：\n",
          "图为大家开会。\n（王小二 摄）\n",
          "本报讯（记者王小二）区政府召开会议。\n\n",
          "□记者 王小二\n10月1日\n",
          "王小二\n",
          "王小二　李明\n",
          "工作\n\n今天大家都很高兴地开会研究工作和生活，\n今天大家都很高兴。\n\n",
          "春眠不觉晓\n处处闻啼鸟\n夜来风雨声\n花落知多少\n\n",
          "2026年3月18日 星期三\n责任编辑 沈禾\n",
          "出租\n好房\n电话：139\n\n",
          "今天。\n区农业水利局\n\n",
          "（上接第1版）\n今天天气\n（下转第2版）\n",
          "\uD840\n“‘\n\uDC00\n");

  @Test
  void anyKindOfPageIsRead() {
    List<String> worse = new ArrayList<>();
    for (String piece : REPEATED) {
      int times = LINES / (int) piece.chars().filter(c -> c == '\n').count();
      check(piece, n -> piece.repeat(n * times), worse);
    }
    assertEquals(List.of(), worse);
  }

  @Test
  void anyMixtureIsRead() {
    List<String> worse = new ArrayList<>();
    check("composed", n -> PageComposer.compose(1, 100).text().repeat(n), worse);
    check("composed, one page", n -> PageComposer.compose(1, 100 * n).text(), worse);
    check("mixture", n -> mixture(n * LINES), worse);
    check("long lines", n -> mixture(n * LINES).replace("\n", "，"), worse);
    check("blanks", n -> "图为大家开会（" + " ".repeat(n * LINES) + "好\n（王小二 摄）", worse);
    check("roles", n -> "（" + "本报".repeat(n * LINES), worse);
    check("one headline, many bodies", n -> "区政府开会\n\n" + "政府。\n\n".repeat(n * LINES / 2), worse);
    check("one body, many headlines", n -> "政府。\n\n" + "区政府开会\n\n".repeat(n * LINES / 2), worse);
    String waiting = "本报讯（记者王小二）今天大家开会研究\n工作和生活今天大家开会研究工作和生\n活今天大家\n\n";
    check("some wait", n -> waiting.repeat(12) + "短题\n字\n：\n".repeat(n * LINES / 3), worse);
    assertEquals(List.of(), worse);
  }

  @Test
  void anyMixtureOfTypeIsRead() {
    List<String> worse = new ArrayList<>();
    for (List<Double> sizes :
        List.of(List.of(24.0), List.of(24.0, 10.0), List.of(24.0, 12.0, 10.0))) {
      check("mixture of " + sizes, n -> printed(mixture(n * LINES), sizes), reader::read, worse);
      String line = "区政府召开会议\n";
      check(
          "one line in " + sizes, n -> printed(line.repeat(n * LINES), sizes), reader::read, worse);
    }
    assertEquals(List.of(), worse);
  }

  /** The lines of a text in sizes that take turns, with as much again that is text for sure. */
  private static PrintedPage printed(String text, List<Double> sizes) {
    List<PrintedPage.Line> lines = new ArrayList<>();
    int[] block = {0};
    text.lines()
        .forEach(
            line -> {
              if (line.isBlank()) {
                block[0]++;
              } else {
                double size = sizes.get(lines.size() % sizes.size());
                lines.add(new PrintedPage.Line(line, block[0], 0, 0, 0, size, ""));
              }
            });
    lines.add(new PrintedPage.Line("今天开会。".repeat(text.length() / 3), -1, 0, 0, 0, 10, ""));
    return new PrintedPage(lines);
  }

  private static String mixture(int lines) {
    Random random = new Random(1);
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      String piece = REPEATED.get(random.nextInt(REPEATED.size()));
      b.append(piece, 0, random.nextInt(piece.length())).append('\n');
    }
    return b.toString();
  }

  /**
   * Measures again before it says that a kind is worse: what others do on the machine only adds.
   */
  private void check(String kind, Function<Integer, String> pages, List<String> worse) {
    check(kind, pages, reader::read, worse);
  }

  private static <T> void check(
      String kind, Function<Integer, T> pages, Consumer<T> read, List<String> worse) {
    double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
    List<T> page = List.of(pages.apply(1), pages.apply(8));
    for (int run = 0; run < 4; run++) {
      for (int i = 0; i < 2; i++) {
        least[i] = Math.min(least[i], nanos(page.get(i), read));
      }
      if (least[1] / least[0] <= MOST) {
        return;
      }
    }
    worse.add(kind + ": × " + least[1] / least[0]);
  }

  private static <T> double nanos(T page, Consumer<T> read) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    read.accept(page);
    return FIXED + ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }
}
