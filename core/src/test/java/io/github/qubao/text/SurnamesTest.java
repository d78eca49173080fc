package io.github.qubao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class SurnamesTest {
  @Test
  void singleAndDoubleOnes() {
    for (String name : "王 李 洪 杭 宣 储 鲍 佟 商 谌 仝 阚".split(" ")) {
      assertEquals(1, Surnames.lengthAt(name + "小满", 0), name);
    }
    for (String name : "欧阳 上官 诸葛 司马 东方 尉迟 皇甫 令狐 慕容".split(" ")) {
      assertEquals(2, Surnames.lengthAt("记者" + name + "静", 2), name);
    }
  }

  @Test
  void partsOfDoubleOnesAndEverydayWordsAreNone() {
    for (String word : "上门采访 东奔西走 第五届 百里挑一 海上 来到 从区里 走进 在 一线".split(" ")) {
      assertEquals(0, Surnames.lengthAt(word, 0), word);
    }
  }

  @Test
  void fullNames() {
    for (String name : "李明 李　明 王小满 欧阳静 欧阳春燕 上官 婉儿".split("(?<=[^官]) ")) {
      assertTrue(Surnames.isFullName(name, 0, name.length()), name);
    }
    for (String words : "李 欧阳 芦花白了 王的 王小二班 李,明 上门采访".split(" ")) {
      assertFalse(Surnames.isFullName(words, 0, words.length()), words);
    }
  }

  @Test
  void fullNamesRunTogether() {
    for (String names : "王小军冯倩吴刚 李小明王小满 孙静赵小雨钱大成".split(" ")) {
      assertTrue(Surnames.areFullNames(names, 0, names.length()), names);
    }
    for (String words : "高温天气 文明实践活动 金沙江流域 王小满 李明王静 万家灯火时 林草局消息 方言版节目".split(" ")) {
      assertFalse(Surnames.areFullNames(words, 0, words.length()), words);
    }
  }

  @Test
  void noneBehindTheEnd() {
    assertEquals(0, Surnames.lengthAt("", 0));
    assertEquals(0, Surnames.lengthAt("欧", 1));
    assertEquals(1, Surnames.lengthAt("欧", 0));
    assertEquals(0, Surnames.lengthAt("欧", Integer.MAX_VALUE));
  }

  /** The 300 most frequent are nearly all there. */
  @Test
  @EnabledIfSystemProperty(named = "qubao.shared", matches = ".+")
  void frequentOnesAreKnown() throws IOException {
    Path file = Path.of(System.getProperty("qubao.shared"), "data", "family-names.txt");
    assumeTrue(Files.exists(file), "needs the founders' data: " + file);
    List<String> missing =
        Files.readAllLines(file).stream()
            .limit(300)
            .map(line -> line.split("\t")[0])
            .filter(name -> Surnames.lengthAt(name, 0) != name.length())
            .toList();
    assertTrue(missing.size() < 8, missing::toString);
  }
}
