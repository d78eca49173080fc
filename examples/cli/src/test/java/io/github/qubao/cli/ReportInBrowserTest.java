package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The report in a browser, by clicks. Runs where there is a Chromium ({@code -Dqubao.browser} names
 * another), and is skipped elsewhere.
 */
class ReportInBrowserTest {
  private static final Path SAMPLE = Path.of("../sample-page.txt");

  /** The headlines that are shown. */
  private static final String SHOWN =
      "[...document.querySelectorAll('article')].filter(a => a.getClientRects().length)"
          + ".map(a => a.querySelector('h3').textContent)";

  private static final String LINKS =
      "[...document.querySelectorAll('nav a')].filter(a => a.getClientRects().length)"
          + ".map(a => a.textContent)";

  @TempDir static Path dir = Path.of("");

  private static @Nullable Browser started;

  private final Browser browser = Objects.requireNonNullElseGet(started, this::none);

  private Browser none() {
    throw new IllegalStateException("no browser was started");
  }

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> program = Browser.find();
    assumeTrue(program.isPresent(), "no Chromium here");
    Path pages = Files.createDirectories(dir.resolve("pages"));
    String sample = Files.readString(SAMPLE);
    Files.writeString(pages.resolve("1.txt"), sample);
    Files.writeString(pages.resolve("2.txt"), sample.replace("3月18日", "3月19日").replace("望江", "观澜"));
    String html = dir.resolve("r.html").toString();
    Run run = Run.of("", "report", pages.toString(), "-o", html);
    assertEquals(0, run.code(), run.err());
    started = Browser.start(program.get(), dir).orElse(null);
    assumeTrue(started != null, "Chromium does not start here");
  }

  @AfterAll
  static void end() throws Exception {
    if (started != null) {
      started.close();
    }
  }

  @BeforeEach
  void open() throws Exception {
    browser.open(dir.resolve("r.html").toUri());
    browser.show(1280, "screen", "light");
  }

  private List<String> texts(String expression) throws Exception {
    List<String> texts = new ArrayList<>();
    browser.evaluate(expression).forEach(t -> texts.add(t.textValue()));
    return texts;
  }

  private String told() throws Exception {
    return browser.evaluate("document.querySelector('.find output').value").textValue();
  }

  @Test
  void searchShowsWhatHasAllWords() throws Exception {
    assertEquals(16, texts(SHOWN).size());
    browser.click(".find input");
    browser.type("望江");
    assertEquals(List.of("望江大桥建成通车"), texts(SHOWN));
    assertEquals(List.of("望江大桥建成通车"), texts(LINKS));
    assertEquals("1 / 16 篇", told());
    assertEquals(
        1,
        texts(
                "[...document.querySelectorAll('section')].filter(s => !s.hidden)"
                    + ".map(s => s.querySelector('h2').textContent)")
            .size(),
        "pages without one are hidden");

    // Cut by a mark of the topic, and in any order.
    browser.type("430吨　备足稻种");
    assertEquals(2, texts(SHOWN).size());
    JsonNode found = browser.evaluate("[...CSS.highlights.get('search')].map(r => r.toString())");
    assertTrue(found.toString().contains("\"备足稻种\"") && found.toString().contains("\"430吨\""));

    browser.type("没有这样的词");
    assertEquals(List.of(), texts(SHOWN));
    assertEquals("0 / 16 篇", told());
    browser.type("");
    assertEquals(16, texts(SHOWN).size());
    assertEquals("", told());
  }

  @Test
  void topicsAreButtons() throws Exception {
    String button = ".share button.t-healthcare";
    int number =
        browser
            .evaluate("Number(document.querySelector('" + button + "').textContent.split(' ')[1])")
            .intValue();
    browser.click(button);
    assertEquals(number, texts(SHOWN).size());
    assertEquals(texts(SHOWN), texts(LINKS));
    assertTrue(
        browser
            .evaluate(
                "[...document.querySelectorAll('article')].every("
                    + "a => a.hidden === (a.querySelector('.label').textContent !== '医疗'))")
            .booleanValue());

    browser.click(".share button.t-agriculture");
    assertTrue(texts(SHOWN).size() > number, "two topics are both shown");
    browser.click(".share button.t-agriculture");
    browser.click(".find input");
    browser.type("山里人家");
    assertEquals(2, texts(SHOWN).size(), "of the topic, what has the word");
    browser.type("稻种");
    assertEquals(0, texts(SHOWN).size());
    browser.click(button);
    assertEquals(2, texts(SHOWN).size());
  }

  /** The picture links to the articles too, and stays. */
  @Test
  void searchHidesLinesOfTheContentsAndNotThePicture() throws Exception {
    Path ocr = Path.of("../ocr/src/test/resources/io/github/qubao/ocr/two-articles.hocr");
    Path html = dir.resolve("ocr.html");
    Run run = Run.of("", "report", ocr.toString(), "-o", html.toString());
    assertEquals(0, run.code(), run.err());
    browser.open(html.toUri());
    browser.click(".find input");
    browser.type("断头路");
    assertEquals(1, texts(SHOWN).size());
    assertEquals(
        1,
        browser
            .evaluate(
                "[...document.querySelectorAll('nav li')].filter("
                    + "a => a.getClientRects().length).length")
            .intValue());
    assertTrue(
        browser.evaluate("document.querySelector('.map').getClientRects().length").intValue() > 0);
  }

  @Test
  void noOtherScriptRuns() throws Exception {
    assertTrue(
        browser
            .evaluate(
                "(() => { const s = document.createElement('script'); s.text = 'window.ran = 1';"
                    + " document.body.append(s); return window.ran === undefined; })()")
            .booleanValue());
  }

  @Test
  void onAPhoneAndOnPaperTheSummaryComesFirst() throws Exception {
    for (String medium : List.of("screen", "print")) {
      browser.show(390, medium, "light");
      JsonNode tops =
          browser.evaluate(
              "['.head', '.gist', '.side', '.text'].map(c => document.querySelector("
                  + "'article ' + c).getBoundingClientRect().top)");
      for (int i = 1; i < tops.size(); i++) {
        assertTrue(tops.get(i - 1).doubleValue() < tops.get(i).doubleValue(), medium + tops);
      }
      JsonNode width = browser.evaluate("document.documentElement.scrollWidth");
      assertTrue(width.intValue() <= 390, medium + " " + width);
    }
    assertTrue(
        browser
            .evaluate("document.querySelector('nav').getClientRects().length === 0")
            .booleanValue(),
        "no contents on paper");
    browser.show(390, "screen", "light");
    assertTrue(
        browser
            .evaluate(
                "document.querySelector('nav').getBoundingClientRect().top"
                    + " >= document.querySelector('main').getBoundingClientRect().bottom")
            .booleanValue());
  }

  /** WCAG's contrast of each text with the ground that it stands on, as the browser draws them. */
  @Test
  void allTextCanBeReadInLightInDarkAndOnPaper() throws Exception {
    String script =
        """
        (() => {
          const parts = (c) => c.match(/[\\d.]+/g).map(Number);
          const luminance = (c) => {
            const [r, g, b] = parts(c).map((x) => x / 255)
              .map((x) => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4));
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const ground = (e) => {
            for (; e; e = e.parentElement) {
              const c = getComputedStyle(e).backgroundColor;
              if ((parts(c)[3] ?? 1) === 1) return c;
            }
            return 'rgb(255, 255, 255)';
          };
          let least = [99, ''];
          let texts = 0;
          for (const e of document.body.querySelectorAll('*')) {
            const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
            if (!own || !e.getClientRects().length || e.closest('svg, script')) continue;
            texts++;
            const two = [getComputedStyle(e).color, ground(e)].map((c) => luminance(c) + 0.05);
            const contrast = Math.max(...two) / Math.min(...two);
            if (contrast < least[0]) least = [contrast, e.outerHTML.slice(0, 80)];
          }
          return [texts, ...least, getComputedStyle(document.body).color];
        })()
        """;
    List<String> inks = new ArrayList<>();
    for (String shown : List.of("screen light", "screen dark", "print dark")) {
      browser.show(1280, shown.split(" ")[0], shown.split(" ")[1]);
      JsonNode least = browser.evaluate(script);
      assertTrue(least.get(0).intValue() > 200, shown + least);
      assertTrue(least.get(1).doubleValue() >= 4.5, shown + least);
      inks.add(least.get(3).textValue());
    }
    assertFalse(inks.get(0).equals(inks.get(1)), "dark is dark");
    assertEquals(inks.get(0), inks.get(2), "paper is white");
  }
}
