package io.github.qubao.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stateless. Which level of administration a place is of, by its last word or by a list. */
final class Levels {
  /** Short names of provinces, of one character. */
  private static final String PROVINCES = "京津沪渝冀晋辽黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕甘青宁新";

  /** Places that no administration has its name of. */
  private static final String[] OTHERS = {
    "片区", "景区", "小区", "园区", "矿区", "港区", "库区", "街区", "校区", "城区", "山区", "军区", "战区", "灌区", "牧区", "特区",
    "保护区", "开发区", "高新区", "地区", "工业区", "商业区", "示范区", "试验区", "度假区", "自贸区", "合作区", "管理区"
  };

  /** What places of administration end with. */
  static final CharSet ENDS = new CharSet("省市县区州镇乡村旗");

  private Levels() {}

  private static Entity.@Nullable Level level(String place) {
    int number = Table.LEVELS.get(place, 0, place.length(), place.hashCode());
    return number == 0 ? null : Table.VALUES.get(number - 1);
  }

  /** Whether a name ends as those do that no administration has: 景区, and listed ones as 东城区. */
  static boolean endsAsOther(String place) {
    return place.endsWith("区") && endsWith(place, OTHERS);
  }

  static Optional<Entity.Level> of(String place) {
    if (place.length() == 1) {
      return PROVINCES.contains(place) ? Optional.of(Entity.Level.PROVINCE) : Optional.empty();
    }
    Entity.Level listed = level(place);
    if (listed != null) {
      return Optional.of(listed);
    }
    return place.isEmpty() ? Optional.empty() : Optional.ofNullable(byEnd(place));
  }

  private static Entity.@Nullable Level byEnd(String place) {
    return switch (place.charAt(place.length() - 1)) {
      case '省' -> Entity.Level.PROVINCE;
      case '市', '盟' -> Entity.Level.CITY;
      case '州' -> place.endsWith("自治州") ? Entity.Level.CITY : null;
      case '县', '旗' -> Entity.Level.COUNTY;
      case '镇', '乡' -> Entity.Level.TOWN;
      case '道' -> place.endsWith("街道") ? Entity.Level.TOWN : null;
      case '木' -> place.endsWith("苏木") ? Entity.Level.TOWN : null;
      case '村', '屯', '寨' -> Entity.Level.VILLAGE;
      case '查' -> place.endsWith("嘎查") ? Entity.Level.VILLAGE : null;
      case '区' -> ofRegion(place);
      default -> null;
    };
  }

  private static Entity.@Nullable Level ofRegion(String place) {
    if (endsAsOther(place)) {
      return null;
    }
    if (place.endsWith("自治区")) {
      return Entity.Level.PROVINCE;
    }
    return place.endsWith("社区") ? Entity.Level.VILLAGE : Entity.Level.COUNTY;
  }

  private static boolean endsWith(String place, String[] endings) {
    for (String ending : endings) {
      if (place.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** The names that have their level in a list. */
  static Set<String> names() {
    return Table.NAMES;
  }

  /** What {@code places.tsv} lists, read once: a level a line, and the names of its places. */
  private static final class Table {
    static final List<Entity.Level> VALUES = List.of(Entity.Level.values());

    private static final Map<String, Integer> ALL = load();

    static final Set<String> NAMES = Collections.unmodifiableSet(ALL.keySet());

    static final WordTable LEVELS = new WordTable(ALL);

    private static Map<String, Integer> load() {
      try (InputStream in = Levels.class.getResourceAsStream("places.tsv")) {
        if (in == null) {
          throw new IllegalStateException("places.tsv is missing from the jar of qubao");
        }
        Map<String, Integer> out = new HashMap<>();
        for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
          String[] cells = line.split("\t");
          for (int i = 1; i < cells.length; i++) {
            out.put(cells[i], Entity.Level.valueOf(cells[0]).ordinal() + 1);
          }
        }
        return Map.copyOf(out);
      } catch (IOException e) {
        throw new UncheckedIOException("places.tsv cannot be read", e);
      }
    }
  }
}
