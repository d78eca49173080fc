package io.github.qubao.cli.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GlobTest {
  private static boolean matches(String pattern, String path) {
    return new Glob(Arrays.asList(pattern.split("/"))).matches(Arrays.asList(path.split("/")));
  }

  @Test
  void namesAndFolders() {
    assertTrue(matches("*.txt", "区.txt") && matches("?.txt", "区.txt"));
    assertTrue(matches("?.txt", "𠀀.txt"), "one character, not half of a pair");
    assertFalse(matches("*.txt", "a/区.txt") || matches("a*", "a/b"));
    assertTrue(matches("**/*.txt", "区.txt") && matches("**/*.txt", "a/b/区.txt"));
    assertTrue(matches("**", "a/b") && matches("a/**/c", "a/c") && matches("a/**/c", "a/b/b/c"));
    assertFalse(matches("a/**/c", "a/b") || matches("a/**/c", "b/c"));
    assertTrue(matches("版[1-3].pdf", "版2.pdf") && matches("版[!1-3].pdf", "版4.pdf"));
    assertFalse(matches("版[1-3].pdf", "版4.pdf") || matches("版[!1-3].pdf", "版2.pdf"));
    assertTrue(matches("a[]x]b", "a]b") && matches("a[b", "a[b"), "a bracket for itself");
  }

  /** The same as the JDK, which knows these signs too, on patterns that chance makes. */
  @Test
  void oneNameAsTheJdkMatchesIt() {
    Random random = new Random(7);
    int yes = 0;
    for (int i = 0; i < 20_000; i++) {
      String pattern = any(random, "aab**?", 8);
      String name = any(random, "aab", 8);
      boolean jdk =
          FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(name));
      yes += jdk ? 1 : 0;
      assertEquals(jdk, Glob.matches(pattern, name), pattern + " " + name);
    }
    assertTrue(yes > 1000 && yes < 19_000, "both answers were tried: " + yes);
  }

  private static String any(Random random, String signs, int most) {
    StringBuilder out = new StringBuilder();
    for (int n = 1 + random.nextInt(most); n > 0; n--) {
      out.append(signs.charAt(random.nextInt(signs.length())));
    }
    return out.toString();
  }
}
