package io.github.qubao.segment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Prints how many names of counties and towns, made-up names of villages, and numerals in Chinese
 * characters stay whole between other words, for Qubao and other segmenters. Needs the founders'
 * data.
 */
public final class MeasureNames {
  private static final int MADE_UP = 1000;

  private MeasureNames() {}

  /** Takes the folder of the founders' data. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: MeasureNames SHARED");
      System.exit(2);
    }
    Places places = new Places(Path.of(args[0]));
    System.out.println("| | counties | towns | counties after 在 | made-up villages | numerals |");
    System.out.println("|---|---:|---:|---:|---:|---:|");
    Segmenter qubao = Segmenter.create();
    print(
        "Qubao",
        (text, cuts) -> {
          for (Token t : qubao.segment(text)) {
            cuts[t.start()] = true;
            cuts[t.end()] = true;
          }
        },
        places);
    for (Voter voter : Voter.values()) {
      print(voter.toString(), voter::cuts, places);
    }
  }

  /** Sets true where words begin or end. */
  private interface Cutter {
    void cuts(String text, boolean[] cuts);
  }

  private static void print(String name, Cutter cutter, Places places) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
        name,
        whole(cutter, "记者从", places.counties, "了解到"),
        whole(cutter, "记者从", places.towns, "了解到"),
        whole(cutter, "他在", places.counties, "和城区调研"),
        whole(cutter, "家住", villages(places), "的村民"),
        whole(cutter, "共有", numerals(), "户"));
  }

  /** How many of a hundred stay whole. */
  private static double whole(
      Cutter cutter, String before, Collection<String> names, String after) {
    int whole = 0;
    for (String name : names) {
      String text = before + name + after;
      boolean[] cuts = new boolean[text.length() + 1];
      cutter.cuts(text, cuts);
      int from = before.length();
      int to = from + name.length();
      boolean right = cuts[from] && cuts[to];
      for (int i = from + 1; i < to; i++) {
        right &= !cuts[i];
      }
      whole += right ? 1 : 0;
    }
    return 100.0 * whole / names.size();
  }

  /** Names that no list has: characters of two towns and 村. */
  private static List<String> villages(Places places) {
    Random random = new Random(11);
    List<String> out = new ArrayList<>();
    while (out.size() < MADE_UP) {
      String first = places.towns.get(random.nextInt(places.towns.size()));
      String second = places.towns.get(random.nextInt(places.towns.size()));
      out.add(first.substring(0, 1) + second.charAt(1) + "村");
    }
    return out;
  }

  /** Numerals of three or more characters: 三百六十五, 四十六万, 一千二百三十四. */
  private static List<String> numerals() {
    Random random = new Random(12);
    List<String> out = new ArrayList<>();
    while (out.size() < MADE_UP) {
      int digits = 1 + random.nextInt(8);
      int n = 0;
      for (int i = 0; i < digits; i++) {
        n = n * 10 + random.nextInt(10);
      }
      String numeral = n >= 10_000 ? under(n / 10_000) + "万" + tail(n % 10_000) : under(n);
      if (numeral.length() > 2) {
        out.add(numeral);
      }
    }
    return out;
  }

  private static String tail(int n) {
    return n == 0 ? "" : (n < 1000 ? "零" : "") + under(n);
  }

  private static String under(int n) {
    String units = "千百十";
    StringBuilder out = new StringBuilder();
    boolean zero = false;
    int rest = n;
    for (int i = 0, unit = 1000; unit > 0; i++, unit /= 10) {
      int digit = rest / unit;
      rest %= unit;
      if (digit == 0) {
        zero |= !out.isEmpty();
        continue;
      }
      out.append(zero ? "零" : "").append("零一二三四五六七八九".charAt(digit));
      out.append(unit > 1 ? String.valueOf(units.charAt(i)) : "");
      zero = false;
    }
    return out.toString();
  }
}
