package io.github.qubao.entity;

import io.github.qubao.training.PackedText;
import io.github.qubao.training.Resource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Lists the places whose level of administration their last word does not tell: short names of
 * provinces, cities and counties, cities that are counties by level, and districts that end as
 * other places do (房山区); training/README.md has the command.
 */
public final class ListPlaces {
  /** What names of autonomous regions, prefectures and counties have before their last word. */
  private static final List<String> PEOPLES =
      List.of(
          ("蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 "
                  + "毛南 仡佬 锡伯 普米 塔吉克 怒 鄂温克 裕固 保安 独龙 鄂伦春 各")
              .split(" "));

  /** Those that stand in names without 族, too: 博尔塔拉蒙古自治州. */
  private static final Set<String> WITHOUT_END = Set.of("蒙古 哈萨克 柯尔克孜 维吾尔 塔吉克 锡伯 达斡尔 裕固".split(" "));

  private static final List<String> ENDS =
      List.of("自治区 自治州 自治县 自治旗 地区 林区 特区 省 市 县 旗 盟 区".split(" "));

  /** What the statistics put between a province and its counties. */
  private static final Set<String> NO_PLACES = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

  /** Short names of counties that are everyday words: they would make places of them (湖北公安系统). */
  private static final Set<String> EVERYDAY_WORDS =
      Set.of(
          ("东方 中方 乐业 云霄 互助 交口 仙桃 会同 光泽 公安 共和 兴业 兴国 凤凰 南部 博爱 友谊 合作 同仁 同心 和平 和顺 商城 大名 大方 大田 大通 威信 安宁 富民 "
                  + "富裕 富源 山丹 平原 平顺 康乐 延长 惠民 开化 新兴 新星 方城 曲水 弥勒 民乐 民权 清水 清流 温泉 海盐 滨海 灯塔 白杨 石林 石棉 莲花 资源 进贤 "
                  + "通道 阳春 铁力 铜鼓 长子 高密 比如 龙门 石门 江山 沙河 河口 洞口 沿河 梨树 榆树 樟树 白玉 磐石 甘泉 盘山 故城 龙泉 龙井 白水")
              .split(" "));

  private ListPlaces() {}

  /** Takes the folder of the shared data. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args.length > 0 ? args[0] : "../shared").resolve("data/places.tsv.gz");
    Resource.write(
        "entity/places.tsv",
        file(PackedText.lines(file)).getBytes(StandardCharsets.UTF_8),
        "io.github.qubao.entity.ListPlaces: names of places.tsv.gz"
            + " (Administrative-divisions-of-China by modood, WTFPL)");
  }

  /** A level a line, the highest first: its name, and then the places' names, set apart by tabs. */
  static String file(List<String> places) {
    Map<String, Entity.Level> levels = new TreeMap<>();
    Set<String> cities = new TreeSet<>();
    for (Entity.Level level :
        List.of(Entity.Level.PROVINCE, Entity.Level.CITY, Entity.Level.COUNTY)) {
      for (String line : places) {
        String[] cells = line.split("\t", -1);
        // A city without counties stands among the counties once more.
        if (cells[1].equals(level.name().toLowerCase(Locale.ROOT))
            && !NO_PLACES.contains(cells[0])
            && !(level == Entity.Level.COUNTY && cities.contains(cells[0]))) {
          add(cells[0], level, levels);
          if (level == Entity.Level.CITY) {
            cities.add(cells[0]);
          }
        }
      }
    }
    Map<Entity.Level, Set<String>> names = new EnumMap<>(Entity.Level.class);
    levels.forEach((n, l) -> names.computeIfAbsent(l, k -> new TreeSet<>()).add(n));
    StringBuilder out = new StringBuilder();
    names.forEach((l, n) -> out.append(l).append('\t').append(String.join("\t", n)).append('\n'));
    return out.toString();
  }

  private static void add(String name, Entity.Level level, Map<String, Entity.Level> levels) {
    if (name.endsWith("市") && level != Entity.Level.CITY
        // 房山区, 井陉矿区, and no 达孜工业园区
        || Levels.endsAsOther(name) && (name.length() <= 4 || name.endsWith("矿区"))) {
      levels.putIfAbsent(name, level);
    }
    String end = ENDS.stream().filter(name::endsWith).findFirst().orElse("");
    // 和平 and 新城 are words far more often than districts of cities.
    if (end.isEmpty() || end.equals("区") || end.endsWith("特区") || end.equals("林区")) {
      return;
    }
    String stem = withoutPeoples(name.substring(0, name.length() - end.length()));
    if (stem.length() >= 2 && !(level == Entity.Level.COUNTY && EVERYDAY_WORDS.contains(stem))) {
      levels.putIfAbsent(stem, level);
    }
  }

  /** 恩施 of 恩施土家族苗族. */
  private static String withoutPeoples(String name) {
    for (String people : PEOPLES) {
      for (String end : WITHOUT_END.contains(people) ? List.of("族", "") : List.of("族")) {
        if (name.endsWith(people + end) && name.length() >= people.length() + end.length() + 2) {
          return withoutPeoples(name.substring(0, name.length() - people.length() - end.length()));
        }
      }
    }
    return PEOPLES.contains(name.replaceFirst("族$", "")) ? name.replaceFirst("族$", "") : name;
  }
}
