package io.github.qubao.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.Qubao;
import io.github.qubao.entity.Entities;
import io.github.qubao.page.PrintedPage;
import io.github.qubao.spring.json.AnalyzedPage;
import io.github.qubao.spring.json.Identified;
import io.github.qubao.spring.json.QubaoModule;
import io.github.qubao.spring.json.SegmentedText;
import io.github.qubao.spring.json.SummaryWithKeyPoints;
import io.github.qubao.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The JSON has the fields that FORMATS.md of the command line promises, and no others. */
class FormatsTest {
  private static final String TEXT = "本报讯 7月12日，区委书记陈国栋到青芦镇调研早稻收割工作。会议强调，要抢抓晴好天气，加快收割。";

  private final Qubao qubao = Qubao.create();
  private final ObjectMapper mapper = new ObjectMapper().registerModule(new QubaoModule());

  /** The names in quotation marks between two places of the document. */
  private static Set<String> promised(String from, String to) throws Exception {
    String all = Files.readString(Path.of("../../cli/FORMATS.md"));
    int start = all.indexOf(from);
    assertTrue(start >= 0, from);
    String part = all.substring(start, all.indexOf(to, start + from.length()));
    return Pattern.compile("\"([a-zA-Z]{1,20})\"")
        .matcher(part)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<String> fields(Object value) throws Exception {
    Set<String> names = new LinkedHashSet<>();
    collect(json(value), names);
    return names;
  }

  private JsonNode json(Object value) throws Exception {
    return mapper.readTree(mapper.writeValueAsBytes(value));
  }

  private static void collect(JsonNode node, Set<String> names) {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              names.add(name);
              if (!name.equals("scores")) {
                collect(node.get(name), names);
              }
            });
    if (node.isArray()) {
      node.forEach(n -> collect(n, names));
    }
  }

  @Test
  void classify() throws Exception {
    Set<String> promised = promised("- `classify`: `", "`.");
    promised.addAll(Set.of("start", "end")); // of "title" and "body"
    assertEquals(
        promised, fields(new Identified("1", qubao.topicClassifier().classify("早稻", TEXT))));
  }

  @Test
  void summarize() throws Exception {
    Set<String> promised = promised("- `summarize`: `", "`.");
    promised.addAll(promised("`\"keyPoints\"", "`,"));
    promised.add("keyPoints");
    assertEquals(
        promised,
        fields(
            new Identified(
                1,
                new SummaryWithKeyPoints(
                    qubao.summarizer().summarize("早稻", TEXT, 80),
                    qubao.summarizer().keyPoints(TEXT)))));
  }

  @Test
  void entities() throws Exception {
    Set<String> promised = promised("- `entities`: `", "`.");
    promised.add("level"); // named with a question mark, as "title" is
    assertEquals(
        promised, fields(new Identified(1, Entities.of(qubao.entityRecognizer().recognize(TEXT)))));
  }

  @Test
  void segment() throws Exception {
    assertEquals(
        promised("- `jsonl`: `{\"tokens\"", "`."),
        fields(new SegmentedText(TEXT, qubao.segmenter().tag(TEXT))));
  }

  @Test
  void page() throws Exception {
    Set<String> promised = promised("{\"digest\"", "```");
    promised.addAll(promised("- `entities`: `", "`."));
    promised.removeAll(Set.of("photo", "id"));
    promised.add("level");
    String page = Files.readString(Path.of("../../sample-page.txt"));
    Set<String> fields = fields(AnalyzedPage.of(qubao.readPage(page), qubao));
    fields.addAll(fields(AnalyzedPage.of(qubao.readPage(TEXT), qubao)));
    fields.addAll(fields(AnalyzedPage.of(qubao.readPages(List.of(scanned())), qubao)));
    String jumps = "（上接第1版）" + TEXT + "\n（下转第3版）\n";
    fields.addAll(fields(AnalyzedPage.of(qubao.readPage("滨江区报 第2版\n\n" + jumps), qubao)));
    assertEquals(promised, fields);
  }

  /** A page as OCR gives it, which doubts a character of the headline and two of the text. */
  private static PrintedPage scanned() {
    return new PrintedPage(
        List.of(
            new PrintedPage.Line("早稻开镰", 0, 50, 60, 146, 24, "", List.of(new Span(2, 3)), 0),
            new PrintedPage.Line(TEXT, 1, 50, 100, 350, 10, "", List.of(new Span(4, 6)), 0)));
  }

  @Test
  void whatIsDoubtfulAndWhereItStands() throws Exception {
    JsonNode article =
        json(AnalyzedPage.of(qubao.readPages(List.of(scanned())), qubao)).at("/articles/0");
    assertEquals("{\"start\":2,\"end\":3}", article.at("/headlineDoubtful/0").toString());
    JsonNode paragraph = article.at("/paragraphs/0");
    int start = paragraph.at("/doubtful/0/start").asInt();
    int end = paragraph.at("/doubtful/0/end").asInt();
    assertEquals(TEXT.substring(4, 6), paragraph.at("/text").asText().substring(start, end));
    assertEquals(1, article.at("/areas/0/page").asInt());
    assertEquals(50, article.at("/areas/0/left").asDouble());
  }

  /** A headline is made for an article that has none, and for no other. */
  @Test
  void madeHeadline() throws Exception {
    JsonNode page = json(AnalyzedPage.of(qubao.readPage("早稻开镰\n\n" + TEXT + "\n"), qubao));
    JsonNode article = page.at("/articles/0");
    assertEquals("早稻开镰", article.at("/headline").asText());
    assertFalse(article.has("madeHeadline"), article.toString());
    article = json(AnalyzedPage.of(qubao.readPage(TEXT), qubao)).at("/articles/0");
    assertTrue(article.get("headline").isNull());
    assertEquals("区委书记陈国栋到青芦镇调研早稻收割工作", article.at("/madeHeadline").asText());
  }

  /** Alone and within a page a digest is an array of sentences. */
  @Test
  void digest() throws Exception {
    Qubao.Digest digest =
        qubao.digest(
            qubao.readPage(Files.readString(Path.of("../../sample-page.txt"))),
            AnalyzedPage.DIGEST_CHARS);
    JsonNode array = json(digest);
    assertTrue(array.size() >= 2, array.toString());
    for (int i = 0; i < array.size(); i++) {
      assertEquals(digest.items().get(i).article(), array.get(i).get("article").asInt());
      assertEquals(digest.items().get(i).sentence().text(), array.get(i).get("text").asText());
      assertEquals(array.get(i), json(digest.items().get(i)));
    }
    assertEquals(array, json(new AnalyzedPage(digest, List.of())).get("digest"));
  }

  @Test
  void halfASurrogatePairIsAnEscape() throws Exception {
    String text = "早\ud83d稻\"\\\n😀\udc00";
    byte[] json =
        mapper.writeValueAsBytes(
            new Identified(text, new SegmentedText(text, qubao.segmenter().tag(text))));
    JsonNode back = mapper.readTree(json);
    assertEquals(text, back.get("id").asText());
    StringBuilder all = new StringBuilder();
    back.get("tokens").forEach(t -> all.append(t.get("text").asText()));
    assertEquals(text, all.toString());
  }
}
