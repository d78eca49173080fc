package io.github.qubao.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Text can be read on what it stands on, in light and in dark: WCAG 2, level AA, asks for 4.5. */
class ReportColorsTest {
  private static final double LEAST = 4.5;
  private static final List<String> TOPICS =
      List.of("governance", "environment", "agriculture", "healthcare", "other");
  private static final Pattern COLOR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");
  private static String css = "";
  private static final Map<String, String> LIGHT = new HashMap<>();
  private static final Map<String, String> DARK = new HashMap<>();

  @BeforeAll
  static void read() throws Exception {
    try (InputStream in =
        Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
      css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    int dark = css.indexOf("prefers-color-scheme: dark");
    int end = css.indexOf("\n}\n", dark);
    colors(css.substring(0, dark), LIGHT);
    DARK.putAll(LIGHT);
    colors(css.substring(dark, end), DARK);
  }

  private static void colors(String part, Map<String, String> to) {
    Matcher m = COLOR.matcher(part);
    while (m.find()) {
      to.put(m.group(1), m.group(2));
    }
  }

  private static double luminance(String color) {
    double[] parts = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      parts[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }

  private static double contrast(String a, String b) {
    double one = luminance(a) + 0.05;
    double two = luminance(b) + 0.05;
    return Math.max(one, two) / Math.min(one, two);
  }

  @Test
  void contrastIsComputedAsWcagSays() {
    assertEquals(21, contrast("#000000", "#ffffff"), 1e-9);
    assertEquals(1, contrast("#336699", "#336699"), 1e-9);
    assertEquals(4.54, contrast("#767676", "#ffffff"), 0.005);
  }

  @Test
  void allTextCanBeRead() {
    List<String> faint = new ArrayList<>();
    for (Map<String, String> colors : List.of(LIGHT, DARK)) {
      for (String ground : List.of("paper", "card", "mark", "found")) {
        check(colors, "ink", ground, faint);
      }
      for (String ground : List.of("paper", "card", "mark")) {
        check(colors, "soft", ground, faint);
        TOPICS.forEach(t -> check(colors, t, ground, faint));
      }
      TOPICS.forEach(t -> check(colors, "on-topic", t, faint));
    }
    assertEquals(List.of(), faint);
  }

  private static void check(
      Map<String, String> colors, String text, String ground, List<String> faint) {
    double contrast = contrast(color(colors, text), color(colors, ground));
    if (contrast < LEAST) {
      faint.add(text + " on " + ground + ": " + contrast);
    }
  }

  private static String color(Map<String, String> colors, String name) {
    return Objects.requireNonNull(colors.get(name), name);
  }

  /** What the tables above compare is all that there is. */
  @Test
  void noOtherColorIsNamedAndNoneIsSeeThrough() {
    String rules = css.substring(css.indexOf("* { box-sizing"));
    assertTrue(!Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsla?\\(").matcher(rules).find());
    assertTrue(
        Pattern.compile("opacity: ([^;]*);")
            .matcher(css)
            .results()
            .allMatch(m -> m.group(1).equals("1")));
    assertEquals(LIGHT.keySet(), DARK.keySet());
  }
}
