package io.github.qubao.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.Analysis;
import io.github.qubao.Qubao;
import io.github.qubao.document.Document;
import io.github.qubao.entity.Entities;
import io.github.qubao.entity.EntityRecognizer;
import io.github.qubao.keyword.KeywordExtractor;
import io.github.qubao.page.Page;
import io.github.qubao.page.PageReader;
import io.github.qubao.page.PrintedPage;
import io.github.qubao.segment.Lexicon;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.summary.Summarizer;
import io.github.qubao.summary.Summary;
import io.github.qubao.text.Span;
import io.github.qubao.topic.Classification;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.TopicClassifier;
import io.github.qubao.topic.train.LabelledText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cluster sends from one JVM to another comes out as it went in. */
class SerializationTest {
  private static final String TITLE = "莲花湖边三百亩水田插完早稻";
  private static final String BODY =
      "本报讯（记者 王晓明）4月12日，永安街道的插秧机开进莲花湖边的水田。街道农业服务中心主任李建国介绍，今年全街道早稻面积"
          + "比去年多三百亩。\n村民张桂花说，合作社统一育秧，每亩省下一百二十元。区农业农村局将在下周检查各街道的春耕进度。";

  @SuppressWarnings({"unchecked", "BanSerializableRead"})
  private static <T> T copy(T of) throws Exception {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(of)))) {
      return (T) in.readObject();
    }
  }

  private static byte[] bytes(Object of) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
      objects.writeObject(of);
    }
    return out.toByteArray();
  }

  @Test
  void everyResultAndEverySettingIsSerializable() throws Exception {
    // Those that a text makes are sent as the text; a buffer, a builder and a trainer are of one
    // thread; the rest only has static methods.
    Set<String> not =
        Set.of(
            "TokenBuffer",
            "Builder",
            "Incremental",
            "Prose",
            "SentenceSplitter",
            "BylineGrammar",
            "Opening",
            "Characters",
            "Surnames",
            "Evaluation",
            "TopicTrainer");
    Set<String> without = new TreeSet<>();
    for (Class<?> c : PublicTypes.all()) {
      if (!Serializable.class.isAssignableFrom(c) && !not.contains(c.getSimpleName())) {
        without.add(c.getName());
      }
    }
    assertEquals(Set.of(), without);
  }

  @Test
  void segmenter() throws Exception {
    String text = "蔡甸区知音湖畔，北京大学與國家電力公司的王小二于2022年9月15日到访。";
    assertSame(Segmenter.create(), copy(Segmenter.create()));
    assertTrue(bytes(Segmenter.create()).length < 1000);
    Lexicon lexicon =
        Lexicon.builtIn()
            .with(List.of("知音湖畔"))
            .withWords(List.of(new Lexicon.Word("王小二", "nr-reporter", 120)))
            .without(List.of("知音湖"));
    List<Segmenter> all =
        List.of(
            Segmenter.builder().lexicon(lexicon).build(),
            Segmenter.builder().dates(Segmenter.DateStyle.SPLIT).build(),
            Segmenter.builder().foldTraditional(false).build(),
            Segmenter.builder().unknownWords(false).build(),
            Segmenter.builder().granularity(Segmenter.Granularity.COARSE).build(),
            Segmenter.builder().granularity(Segmenter.Granularity.FINE).build(),
            Segmenter.builder().hanLpCompatible(true).lexicon(lexicon).build());
    for (Segmenter s : all) {
      assertNotEquals(Segmenter.create().tag(text), s.tag(text));
      assertEquals(s.tag(text), copy(s).tag(text));
      assertEquals(s.lookupForm(text), copy(s).lookupForm(text));
    }
  }

  @Test
  void lexicon() throws Exception {
    assertSame(Lexicon.builtIn(), copy(Lexicon.builtIn()));
    Lexicon lexicon = Lexicon.builtIn().with(List.of("莲花湖边"));
    Segmenter there = Segmenter.builder().lexicon(copy(lexicon)).build();
    assertTrue(there.knows("莲花湖边"));
  }

  @Test
  void theWholeLibrary() throws Exception {
    Segmenter segmenter =
        Segmenter.builder().lexicon(Lexicon.builtIn().with(List.of("插秧机开进"))).build();
    Qubao qubao =
        Qubao.builder()
            .segmenter(segmenter)
            .summarizer(new Summarizer().with(Summarizer.LongSentence.CUT))
            .summaryChars(12)
            .keywordLimit(1)
            .build();
    assertTrue(qubao.analyze(TITLE, BODY).summary().text().length() <= 12);
    Qubao there = copy(qubao);
    Analysis here = qubao.analyze(TITLE, BODY);
    assertSameResults(here, there.analyze(TITLE, BODY));
    assertTrue(there.segmenter().knows("插秧机开进"));
    assertEquals(1, there.analyze(TITLE, BODY).keywords().size());
  }

  @Test
  void analysisAndItsResults() throws Exception {
    Analysis here = Qubao.create().analyze(TITLE, BODY);
    assertTrue(here.entities().stream().anyMatch(e -> e.title().isPresent()));
    assertTrue(here.topic().evidence().stream().anyMatch(e -> e.titleSpan().isEmpty()));
    assertSameResults(here, copy(here));
    assertEquals(here.topic(), copy(here.topic()));
    assertEquals(here.summary(), copy(here.summary()));
    assertEquals(here.keywords(), copy(here.keywords()));
    Summarizer summarizer = new Summarizer();
    Summary.Headline headline = summarizer.headline(here.document()).orElseThrow();
    assertEquals(headline, copy(headline));
    for (String demand : List.of("县长祁芳强调，要抓好春耕。", "强调，要抓好春耕。")) {
      List<Summary.KeyPoint> points = summarizer.keyPoints(demand);
      assertEquals(demand.startsWith("县"), points.get(0).by().isPresent());
      assertEquals(points, copy(points));
    }
    assertEquals(here.entities(), copy(here.entities()));
    Entities entities = Entities.of(here.entities());
    assertEquals(entities.distinct(), copy(entities).distinct());
    assertEquals(entities.distinct(), copy(entities.distinct()));
    List<Token> tokens = here.tokens();
    assertEquals(tokens, copy(tokens));
  }

  private static void assertSameResults(Analysis a, Analysis b) {
    assertEquals(a.title(), b.title());
    assertEquals(a.body(), b.body());
    assertEquals(a.tokens(), b.tokens());
    assertEquals(a.topic(), b.topic());
    assertEquals(a.summary(), b.summary());
    assertEquals(a.keyPoints(), b.keyPoints());
    assertEquals(a.keywords(), b.keywords());
    assertEquals(a.entities(), b.entities());
  }

  @Test
  void pages() throws Exception {
    Page page = Qubao.create().readPage("第3版 要闻\n\n" + TITLE + "\n\n" + BODY + "\n");
    assertTrue(page.articles().stream().anyMatch(a -> a.headline().isPresent()));
    assertEquals(page, copy(page));
    Qubao.Digest digest = Qubao.create().digest(page, 200);
    assertEquals(1, digest.items().size());
    assertEquals(digest, copy(digest));
    PrintedPage printed =
        new PrintedPage(List.of(new PrintedPage.Line("莲花湖", 0, 1, 2, 3, 4, "宋体")));
    assertEquals(printed, copy(printed));
  }

  @Test
  void everyTool() throws Exception {
    Segmenter s = Segmenter.builder().lexicon(Lexicon.builtIn().with(List.of("早稻面积"))).build();
    Document document = Document.of(s, TITLE, BODY);
    assertNotEquals(Document.of(Segmenter.create(), TITLE, BODY).tokens(), document.tokens());
    assertEquals(document.tokens(), copy(document).tokens());
    assertEquals(document.sentences(), copy(document).sentences());
    assertEquals(document.byline(), copy(document).byline());
    KeywordExtractor keywords = new KeywordExtractor(s);
    assertNotEquals(
        new KeywordExtractor(Segmenter.create()).extract(TITLE, BODY, 9),
        keywords.extract(TITLE, BODY, 9));
    assertEquals(keywords.extract(TITLE, BODY, 9), copy(keywords).extract(TITLE, BODY, 9));
    EntityRecognizer entities = new EntityRecognizer(s);
    assertEquals(entities.recognize(BODY), copy(entities).recognize(BODY));
    PageReader pages = new PageReader(s);
    assertEquals(pages.read(BODY), copy(pages).read(BODY));
    Summarizer summarizer = new Summarizer().with(Summarizer.LongSentence.CUT);
    assertEquals(summarizer.summarize("", BODY, 12), copy(summarizer).summarize("", BODY, 12));
  }

  @Test
  void topicClassifier() throws Exception {
    TopicClassifier builtIn = TopicClassifier.builtIn(Segmenter.create());
    assertTrue(bytes(builtIn).length < 2000);
    assertEquals(builtIn.classify(TITLE, BODY), copy(builtIn).classify(TITLE, BODY));
    ByteArrayOutputStream model = new ByteArrayOutputStream();
    builtIn.save(model);
    TopicClassifier loaded =
        TopicClassifier.load(new ByteArrayInputStream(model.toByteArray()), Segmenter.create())
            .withoutEvidence();
    assertTrue(bytes(loaded).length > model.size());
    assertEquals(loaded.classify(TITLE, BODY), copy(loaded).classify(TITLE, BODY));
    assertEquals(List.of(), copy(loaded).classify(TITLE, BODY).evidence());
    TopicClassifier careful = builtIn.abstain(0.02);
    String vague = "区人大代表视察医院和湿地，农民种稻养鱼，会议研究了学校的足球赛和景区的门票。";
    assertEquals(
        Classification.Decision.ABSTAINED, careful.classify("", vague).decision(), "to be of use");
    assertEquals(careful.classify("", vague), copy(careful).classify("", vague));
    assertEquals(builtIn.info(), copy(builtIn.info()));
    for (Optional<Topic> second : List.of(Optional.<Topic>empty(), Optional.of(Topic.OTHER))) {
      LabelledText labelled = new LabelledText(TITLE, BODY, Topic.AGRICULTURE, second, 2);
      assertEquals(labelled, copy(labelled));
    }
  }

  /** A stream that names the class itself, as nothing here ever writes it, is refused. */
  @ParameterizedTest
  @ValueSource(
      classes = {
        Segmenter.class,
        Lexicon.class,
        Qubao.class,
        Analysis.class,
        Document.class,
        Entities.class,
        EntityRecognizer.class,
        KeywordExtractor.class,
        PageReader.class,
        Summarizer.class,
        TopicClassifier.class
      })
  @SuppressWarnings("BanSerializableRead")
  void onlyTheProxyIsRead(Class<?> type) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
    out.writeShort(ObjectStreamConstants.STREAM_VERSION);
    out.writeByte(ObjectStreamConstants.TC_OBJECT);
    out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
    out.writeUTF(type.getName());
    out.writeLong(ObjectStreamClass.lookup(type).getSerialVersionUID());
    out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
    out.writeShort(0);
    out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
    out.writeByte(ObjectStreamConstants.TC_NULL);
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThrows(InvalidObjectException.class, in::readObject);
    }
  }

  /** A record's values are checked as those of any other. */
  @Test
  @SuppressWarnings("BanSerializableRead")
  void aChangedValueIsChecked() throws Exception {
    byte[] bytes = bytes(new Span(0x01020304, 0x05060708));
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = latin.indexOf("\u0005\u0006\u0007\u0008");
    bytes[at] = 0;
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      assertThrows(InvalidObjectException.class, in::readObject);
    }
    assertEquals(Map.of(1, new Span(0, 1)), copy(Map.of(1, new Span(0, 1))));
  }
}
