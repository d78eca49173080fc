package io.github.qubao.segment;

import io.github.qubao.training.PackedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Immutable. Names of provinces, cities, counties and towns, of the statistics of the state. */
final class Places {
  /** Names of no place. */
  private static final List<String> NO_NAMES = List.of("市辖区", "省直辖县级行政区划", "自治区直辖县级行政区划");

  /** What communities and roads are, not what they are called. */
  private static final List<String> PLAIN =
      List.of(
          ("幸福 平安 文明 和谐 创新 文化 智慧 绿色 健康 美丽 城市 农村 民族 国际 科技 友好 友谊 生态 安全 城乡 山区 牧区 矿区 工业 农业 商业 交通 "
                  + "中心 高速 快速 公园 沿江 沿海 沿河 城区 郊区 新型 老年 青年 少年 妇女 志愿 服务 共同 全国 当地 我们 下一")
              .split(" "));

  /** Names down to counties. */
  final List<String> counties = new ArrayList<>();

  /** Names of towns. */
  final List<String> towns = new ArrayList<>();

  /** Reads {@code places.tsv.gz}: name, level, name of what it lies in. */
  Places(Path shared) throws IOException {
    TreeSet<String> upper = new TreeSet<>();
    TreeSet<String> lower = new TreeSet<>();
    for (String line : PackedText.lines(shared.resolve("data/places.tsv.gz"))) {
      String[] cells = line.split("\t");
      // Names of two characters are words of other kinds as well (郊区, 和县).
      if (cells[0].length() > 2 && !NO_NAMES.contains(cells[0])) {
        (cells[1].equals("town") ? lower : upper).add(cells[0]);
      }
    }
    lower.removeAll(upper);
    counties.addAll(upper);
    towns.addAll(lower);
  }

  /** All names. */
  TreeSet<String> names() {
    TreeSet<String> out = new TreeSet<>(counties);
    out.addAll(towns);
    return out;
  }

  /**
   * Names of villages, communities and roads that are put together from what towns are named for
   * and is a word by itself, 红旗村, so that no tagger looks at it.
   */
  TreeSet<String> villages() {
    TreeSet<String> out = new TreeSet<>();
    for (String town : towns) {
      String stem = town.replaceFirst("(街道|镇|乡)$", "");
      if (stem.length() == 2 && !stem.equals(town) && HanLpTags.is(stem, "")) {
        out.add(stem + "村");
        if (!PLAIN.contains(stem)) {
          out.addAll(List.of(stem + "社区", stem + "路"));
        }
      }
    }
    return out;
  }
}
