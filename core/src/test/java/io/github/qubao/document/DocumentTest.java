package io.github.qubao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qubao.segment.SegmentedTexts;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Prose;
import io.github.qubao.text.SentenceSplitter;
import io.github.qubao.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private static final String TITLE = "区里召开早稻育秧会";
  private static final String BODY =
      "本报讯（记者周砚 通讯员何知秋）3月5日，全区召开会议。会议要求，抓好春耕！\n\n　　农技员到场讲解。\r\n“好。”他们说。";

  private final Document document = Document.of(Segmenter.create(), TITLE, BODY);

  @Test
  void knowsItsParts() {
    assertEquals(TITLE, document.title());
    assertEquals(BODY, document.body());
    assertEquals(Optional.of("本报讯（记者周砚 通讯员何知秋）"), document.byline().map(s -> s.in(BODY)));
    assertEquals(Optional.of("本报讯"), document.dateline().map(s -> s.in(BODY)));
    assertEquals(
        List.of("3月5日，全区召开会议。会议要求，抓好春耕！", "农技员到场讲解。", "“好。”他们说。"), texts(document.paragraphs()));
    assertEquals(
        List.of("3月5日，全区召开会议。", "会议要求，抓好春耕！", "农技员到场讲解。", "“好。”", "他们说。"),
        texts(document.sentences()));
    assertEquals(Segmenter.create().tag(TITLE), document.titleTokens());
    assertEquals(Segmenter.create().tag(BODY), document.tokens());
  }

  @Test
  void aBylineMayHaveItsOwnLine() {
    String body = "□ 记者 周砚\n新华社北京6月3日电 今天开会。";
    Document d = Document.of(Segmenter.create(), body);
    assertEquals("", d.title());
    assertEquals(Optional.of("□ 记者 周砚\n新华社北京6月3日电"), d.byline().map(s -> s.in(body)));
    assertEquals(Optional.of("新华社北京6月3日电"), d.dateline().map(s -> s.in(body)));
    assertEquals(List.of("今天开会。"), d.paragraphs().stream().map(s -> s.in(body)).toList());
    assertEquals(List.of("今天开会。"), d.sentences().stream().map(s -> s.in(body)).toList());
  }

  /** Sentences are those of the plain text, whose brackets and marks are Chinese. */
  @Test
  void marksOfAsciiEndSentencesAsChineseOnesDo() {
    for (String body :
        List.of("（镇里开会。大家都去了)，会后种树。", "“谁来开车?”她问,没有人答!后来来了三个。", "縣裡開會(鎮上也去了!)，後來種樹。")) {
      Document d = Document.of(Segmenter.create(), body);
      assertEquals(SentenceSplitter.split(Document.plain(body)), d.sentences(), body);
      assertEquals(Prose.of(Document.plain(body)).sentences(), d.prose().sentences(), body);
    }
  }

  @Test
  void anyTextIsADocument() {
    for (String body : List.of("", " \n\u200B", "本报讯（记者周砚）", "。", "字", "\uD800")) {
      Document d = Document.of(Segmenter.create(), body, body);
      assertEquals(body, String.join("", d.tokens().stream().map(t -> t.in(body)).toList()));
      assertEquals(d.tokens(), d.titleTokens());
      for (Span s : d.sentences()) {
        assertEquals(s.in(body).strip(), s.in(body));
      }
      assertEquals(d.paragraphs().isEmpty() && d.byline().isEmpty(), d.sentences().isEmpty());
    }
  }

  /** However often and by however many threads a part is asked for. */
  @Test
  void eachPartIsMadeOnce() {
    SegmentedTexts seen = new SegmentedTexts(Segmenter.create());
    Document d = Document.of(seen.segmenter(), TITLE, BODY);
    d.sentences();
    d.paragraphs();
    d.byline();
    assertEquals(List.of(), seen.texts());
    IntStream.range(0, 64)
        .parallel()
        .forEach(
            i -> {
              assertSame(d.tokens(), d.tokens());
              assertSame(d.titleTokens(), d.titleTokens());
              assertSame(d.sentences(), d.sentences());
              assertSame(d.paragraphs(), d.paragraphs());
            });
    assertEquals(Set.of(BODY, TITLE), Set.copyOf(seen.texts()));
    assertEquals(2, seen.texts().size());
  }

  @Test
  void listsCannotBeChanged() {
    Token token = document.tokens().get(0);
    Span span = document.sentences().get(0);
    assertThrows(UnsupportedOperationException.class, () -> document.tokens().add(token));
    assertThrows(UnsupportedOperationException.class, () -> document.titleTokens().set(0, token));
    assertThrows(UnsupportedOperationException.class, () -> document.sentences().set(0, span));
    assertThrows(UnsupportedOperationException.class, () -> document.paragraphs().remove(0));
  }

  private static List<String> texts(List<Span> spans) {
    return spans.stream().map(s -> s.in(BODY)).toList();
  }
}
