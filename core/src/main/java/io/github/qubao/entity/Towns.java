package io.github.qubao.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Stateless. Which towns and sub-districts lie in a county, each without its last word. */
final class Towns {
  /** So many characters are a number of 64 bits. */
  private static final int LONGEST = 4;

  /** What autonomous counties are named after, behind their own name. */
  private static final List<String> PEOPLES =
      List.of(
          ("回族 藏族 苗族 侗族 彝族 壮族 布依族 瑶族 土家族 黎族 满族 蒙古族 朝鲜族 畲族 傣族 佤族 拉祜族 哈尼族 景颇族 傈僳族 纳西族 白族 仡佬族 水族 毛南族 仫佬族 羌族 裕固族 哈萨克族 土族 撒拉族 保安族 布朗族"
                  + " 怒族 普米族 独龙族 达斡尔族 哈萨克 蒙古 塔吉克 锡伯 各族")
              .split(" "));

  private Towns() {}

  /** The towns in the county of that name, also without its last character; empty if it is none. */
  static List<String> of(String county) {
    String towns = Table.TOWNS.get(county);
    return towns == null ? List.of() : List.of(towns.split("\t"));
  }

  /** Whether a town anywhere in the country is called so, without its last word. */
  static boolean isTown(String text, int from, int to) {
    return to - from >= 2
        && to - from <= LONGEST
        && Listed.FIRSTS.has(text, from)
        && Arrays.binarySearch(Listed.KEYS, key(text, from, to)) >= 0;
  }

  /** Whether {@link #isTown} may find one there, by two characters. */
  static boolean mayBegin(String text, int at) {
    return Listed.FIRSTS.has(text, at);
  }

  /** Whether the county that stands before {@code town} has the town that stands there. */
  static boolean isOf(String text, int county, int town, int end) {
    String towns = Table.TOWNS.get(text.substring(county, town));
    if (towns == null) {
      return false;
    }
    int tail = text.startsWith("街道", end - 2) ? 2 : 1;
    String name = text.substring(town, end - tail);
    return ('\t' + towns + '\t').contains('\t' + name + '\t');
  }

  /** All of a name of up to four characters. */
  private static long key(String text, int from, int to) {
    long key = 0;
    for (int at = from; at < to; at++) {
      key = key << Character.SIZE | text.charAt(at);
    }
    return key;
  }

  /** The names of all of {@link Table} that are short enough, as numbers in their order. */
  private static final class Listed {
    static final long[] KEYS =
        Table.TOWNS.values().stream()
            .flatMap(towns -> Stream.of(towns.split("\t")))
            .filter(town -> town.length() >= 2 && town.length() <= LONGEST)
            .mapToLong(town -> key(town, 0, town.length()))
            .distinct()
            .sorted()
            .toArray();

    static final PairSet FIRSTS = firsts();

    private static PairSet firsts() {
      PairSet pairs = new PairSet();
      for (String towns : Table.TOWNS.values()) {
        for (String town : towns.split("\t")) {
          if (town.length() >= 2) {
            pairs.add(town);
          }
        }
      }
      return pairs;
    }
  }

  /** What {@code towns.tsv} lists, read once: a county a line, and its towns. */
  private static final class Table {
    static final Map<String, String> TOWNS = load();

    /** 云山 of 云山彝族自治县; empty if it has none. */
    private static String shortName(String county) {
      for (int n = 2; n <= 4 && county.endsWith("自治县"); n++) {
        if (Levels.isListed(county.substring(0, n))) {
          return county.substring(0, n);
        }
      }
      return county.endsWith("自治县") ? beforePeople(county) : "";
    }

    /** 互助 of 互助土族自治县: a word of its own, that no list of places has. */
    private static String beforePeople(String county) {
      int end = county.length();
      for (String people : PEOPLES) {
        int at = county.indexOf(people, 2);
        end = at < 0 ? end : Math.min(end, at);
      }
      return end < county.length() ? county.substring(0, end) : "";
    }

    private static Map<String, String> load() {
      try (InputStream in = Towns.class.getResourceAsStream("towns.tsv")) {
        if (in == null) {
          throw new IllegalStateException("towns.tsv is missing from the jar of qubao");
        }
        Map<String, String> out = new HashMap<>();
        for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
          int tab = line.indexOf('\t');
          String county = line.substring(0, tab);
          String towns = line.substring(tab + 1);
          out.put(county, towns);
          String name = county.substring(0, tab - 1);
          String known = Levels.isListed(name) ? name : shortName(county);
          if (!known.isEmpty()) {
            out.merge(known, towns, (a, b) -> a + '\t' + b);
          }
        }
        return Map.copyOf(out);
      } catch (IOException e) {
        throw new UncheckedIOException("towns.tsv cannot be read", e);
      }
    }
  }
}
