package io.github.qubao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.keyword.Keyword;
import io.github.qubao.page.Article;
import io.github.qubao.page.Page;
import io.github.qubao.page.TextBlock;
import io.github.qubao.summary.Summarizer;
import io.github.qubao.summary.Summary;
import io.github.qubao.text.Span;
import io.github.qubao.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The façade. */
class QubaoTest {
  private static final String PAGE =
      """
      本报讯（通讯员林小满）3月16
      日上午，区农业农村局在青芦镇召开
      早稻育秧现场会，部署春耕备耕工作。

      会议要求，各乡镇要抢抓农时，组织
      农技员下到田间地头指导农户育秧。

      区农业农村局召开早稻育秧现场会
      """;

  private static String page(String text) {
    StringBuilder out = new StringBuilder();
    Qubao qubao = Qubao.create(); // immutable and thread-safe: make one, share it
    for (Article article : qubao.readPage(text).articles()) {
      Analysis analysis = qubao.analyze(article);
      out.append(article.title()).append('\n');
      out.append(analysis.topic().mostProbable())
          .append(' ')
          .append(analysis.topic().probability());
      out.append('\n').append(analysis.summary().text()).append('\n');
      analysis.keywords().forEach(k -> out.append(k.word()).append(' '));
      analysis.tokens().forEach(t -> out.append(t.in(analysis.body())).append('/'));
    }
    return out.toString();
  }

  @Test
  void wholePageAnswers() {
    String out = page(PAGE);
    assertTrue(out.startsWith("区农业农村局召开早稻育秧现场会\nagriculture "), out);
  }

  @Test
  void readsAndAnalyses() {
    Qubao qubao = Qubao.builder().summaryChars(60).keywordLimit(3).build();
    Page page = qubao.readPage(PAGE);
    assertEquals(1, page.articles().size());
    Analysis a = qubao.analyze(page.articles().get(0));
    assertEquals(Topic.AGRICULTURE, a.topic().mostProbable());
    assertTrue(a.summary().sentences().size() == 1 || a.summary().text().length() <= 60);
    for (Summary.Sentence s : a.summary().sentences()) {
      assertEquals(s.text(), s.span().in(a.body()));
    }
    assertTrue(a.keywords().size() <= 3 && !a.keywords().isEmpty(), a.keywords().toString());
    for (Keyword k : a.keywords()) {
      assertTrue((a.title() + "\n" + a.body()).contains(k.word()), k.word());
    }
    assertEquals(
        a.body(), a.tokens().stream().map(t -> t.in(a.body())).collect(Collectors.joining()));
  }

  @Test
  void aSummarizerThatCutsKeepsTheLength() {
    String body = "区农业农村局组织农技员分赴各村查看秧田水位和苗情，向种粮户讲解早稻育秧的要点并发放技术手册。";
    Qubao whole = Qubao.builder().summaryChars(24).build();
    Qubao cut =
        Qubao.builder()
            .summarizer(new Summarizer().with(Summarizer.LongSentence.CUT))
            .summaryChars(24)
            .build();
    assertEquals(body, whole.analyze("", body).summary().text());
    String text = cut.analyze("", body).summary().text();
    assertTrue(!text.isEmpty() && text.length() <= 24, text);
  }

  private static Page page(String... titlesAndBodies) {
    return page(Article.Kind.ARTICLE, titlesAndBodies);
  }

  /** Articles; those without a title are of a kind. */
  private static Page page(Article.Kind untitled, String... titlesAndBodies) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < titlesAndBodies.length; i += 2) {
      Optional<TextBlock> title =
          Optional.of(titlesAndBodies[i]).filter(t -> !t.isEmpty()).map(QubaoTest::block);
      articles.add(
          new Article(
              title.isEmpty() ? untitled : Article.Kind.ARTICLE,
              title,
              Optional.empty(),
              List.of(),
              Optional.empty(),
              List.of(block(titlesAndBodies[i + 1])),
              1,
              Optional.empty()));
    }
    return new Page("", articles, List.of());
  }

  private static TextBlock block(String text) {
    return new TextBlock(text, List.of(new Span(0, text.length())));
  }

  private static List<Integer> articles(Qubao.Digest digest) {
    return digest.items().stream().map(Qubao.Digest.Item::article).toList();
  }

  @Test
  void aDigestLeavesCaptionsOutWhereThereIsNews() {
    String news = "日前，青川区北苑街道更换路灯320盏，夜里出门亮堂了。";
    String caption = "夜色里的河堤，散步的人三三两两。";
    Qubao qubao = Qubao.create();
    Page page = page(Article.Kind.PHOTO, "", caption, "路灯亮了", news);
    assertEquals(List.of(1), articles(qubao.digest(page, 500)));
    Page captions = page(Article.Kind.PHOTO, "", caption);
    assertEquals(List.of(0), articles(qubao.digest(captions, 500)));
  }

  @Test
  void aDigestTellsWhatIsWeightyAndNothingTwice() {
    String clinic = "6月3日，石坪县中医院到龙王潭村开展义诊，为210名老人量血压。";
    String road = "日前，青川区北苑街道更换路灯320盏，夜里出门亮堂了。";
    String lost = "李某遗失身份证一张，声明作废。";
    String more = "医生们带去了药品。村民们早早来到村委会门口等候。院长说，今后每月都来一次。";
    Qubao qubao = Qubao.create();
    Page page = page("中医院义诊进山村", clinic + more, "", lost, "义诊进山", clinic, "路灯亮了", road + more);
    Qubao.Digest all = qubao.digest(page, 500);
    assertEquals(List.of(0, 1, 3), articles(all), all.text());
    assertTrue(all.text().startsWith(clinic), all.text());
    assertEquals(List.of(0, 3), articles(qubao.digest(page, clinic.length() + 1 + road.length())));
    assertEquals(List.of(0), articles(qubao.digest(page, clinic.length() + 5)));
    assertTrue(qubao.digest(page, 12).text().length() <= 12);
    assertEquals("", qubao.digest(page(), 100).text());
    assertThrows(IllegalArgumentException.class, () -> qubao.digest(page, 0));
  }

  @Test
  void eachPartIsComputedOnce() {
    Analysis a = Qubao.create().analyze("", "区医保局召开会议。");
    assertSame(a.tokens(), a.tokens());
    assertSame(a.topic(), a.topic());
    assertSame(a.summary(), a.summary());
    assertSame(a.keywords(), a.keywords());
    assertSame(a.entities(), a.entities());
  }

  @Test
  void oneInstanceServesManyThreads() throws Exception {
    Qubao qubao = Qubao.create();
    String alone = page(PAGE);
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      Callable<String> work =
          () -> {
            Article article = qubao.readPage(PAGE).articles().get(0);
            Analysis a = qubao.analyze(article);
            return article.title() + a.topic() + a.summary() + a.keywords() + a.tokens();
          };
      String expected = work.call();
      List<Future<String>> all = pool.invokeAll(Stream.generate(() -> work).limit(200).toList());
      for (Future<String> f : all) {
        assertEquals(expected, f.get());
      }
    } finally {
      pool.shutdownNow();
    }
    assertEquals(alone, page(PAGE));
  }

  @Test
  void emptyTextIsAnEmptyAnswer() {
    Qubao qubao = Qubao.create();
    assertEquals(List.of(), qubao.readPage("").articles());
    Analysis a = qubao.analyze("", "");
    assertEquals(List.of(), a.summary().sentences());
    assertEquals(List.of(), a.keywords());
    assertEquals(List.of(), a.tokens());
    assertEquals(List.of(), a.entities());
    assertTrue(a.topic().isUncertain());
  }

  @Test
  void settingsAreChecked() {
    assertThrows(IllegalArgumentException.class, () -> Qubao.builder().summaryChars(0));
    assertThrows(IllegalArgumentException.class, () -> Qubao.builder().keywordLimit(-1));
  }
}
