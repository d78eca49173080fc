package io.github.qubao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.page.Article;
import io.github.qubao.page.PageReader;
import io.github.qubao.page.TextBlock;
import io.github.qubao.pdf.NewspaperPage.Piece;
import io.github.qubao.segment.Segmenter;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The pages of a PDF as a caller gets them, and as core reads them. */
class PdfPagesTest {
  private byte[] pdf = {};

  @BeforeEach
  void printNewspaper() throws IOException {
    try (TestPdf file = new TestPdf()) {
      Sheet sheet = file.sheet(842, 1191);
      NewspaperPage.set(sheet);
      sheet.draw();
      pdf = file.bytes();
    }
  }

  private static PdfPages read(byte[] pdf) throws IOException {
    return PdfPages.read(new ByteArrayInputStream(pdf));
  }

  @Test
  void coreFindsEveryArticleWhole() throws IOException {
    List<Article> articles = new PageReader(Segmenter.create()).read(read(pdf).text()).articles();
    List<String> headlines = articles.stream().map(PdfPagesTest::headline).toList();
    List<Piece> pieces =
        List.of(NewspaperPage.FLOOD, NewspaperPage.CANTEEN, NewspaperPage.TEA, NewspaperPage.WASTE);
    for (Piece piece : pieces) {
      int i = headlines.indexOf(piece.headline());
      assertTrue(i >= 0, piece.headline() + " in " + headlines);
      Article article = articles.get(i);
      assertEquals(piece.kicker(), article.kicker().map(TextBlock::text).orElse(""));
      assertEquals(piece.paragraphs(), paragraphs(article));
      assertEquals(Article.Kind.ARTICLE, article.kind());
    }
    Article flood = articles.get(headlines.indexOf(NewspaperPage.FLOOD.headline()));
    assertEquals(
        List.of("陆一舟", "高遥"), flood.byline().stream().map(Article.Contributor::name).toList());
    Article photo =
        articles.stream().filter(a -> a.kind() == Article.Kind.PHOTO).findFirst().orElseThrow();
    assertEquals(List.of(NewspaperPage.CAPTION), paragraphs(photo));
    assertEquals("苏晓", photo.credit().orElseThrow().name());
    assertTrue(photo.headline().isEmpty(), "a masthead is no headline");
    assertEquals(5, articles.size(), headlines.toString());
  }

  @Test
  void pagesAreReadTogetherOrAlone() throws IOException {
    byte[] two;
    try (TestPdf file = new TestPdf()) {
      for (String text : List.of("桂园社区食堂", "云峰山茶园")) {
        Sheet sheet = file.sheet(600, 800);
        sheet.line(text, 50, 100, 10);
        sheet.draw();
      }
      two = file.bytes();
    }
    PdfPages all = read(two);
    assertEquals(List.of("桂园社区食堂\n", "云峰山茶园\n"), all.texts());
    assertEquals("桂园社区食堂\n\f\n云峰山茶园\n", all.text());
    PdfPages second = PdfPages.readPage(new ByteArrayInputStream(two), 2);
    assertEquals(List.of("云峰山茶园\n"), second.texts());
    assertEquals("云峰山茶园\n", second.text());
  }

  @Test
  void theStreamStaysOpen() throws IOException {
    boolean[] closed = new boolean[1];
    InputStream in =
        new FilterInputStream(new ByteArrayInputStream(pdf)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    assertTrue(PdfPages.comesNext(in, true));
    assertEquals(1, PdfPages.read(in).texts().size());
    assertTrue(!closed[0]);
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    InputStream unmarked =
        new InputStream() {
          @Override
          public int read() {
            return -1;
          }
        };
    assertThrows(IllegalArgumentException.class, () -> PdfPages.comesNext(unmarked, true));
  }

  @NullUnmarked
  @Test
  void aNullIsNamed() {
    List<Executable> calls =
        List.of(
            () -> PdfPages.read(null),
            () -> PdfPages.readPage(null, 1),
            () -> PdfPages.comesNext(null, true));
    for (Executable call : calls) {
      assertEquals("in", assertThrows(NullPointerException.class, call).getMessage());
    }
  }

  private static String headline(Article article) {
    return article.headline().map(TextBlock::text).orElse("");
  }

  private static List<String> paragraphs(Article article) {
    return article.paragraphs().stream().map(TextBlock::text).toList();
  }
}
