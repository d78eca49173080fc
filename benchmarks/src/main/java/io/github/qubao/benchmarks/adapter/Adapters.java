package io.github.qubao.benchmarks.adapter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All that is compared, in the order of the tables: each library in its fastest and in its most
 * accurate usual way. A new library is one class in this package and a line here for each way.
 */
public enum Adapters {
  QUBAO_LIST("qubao", "segment(text)", QubaoAdapter::list),
  QUBAO_BUFFER("qubao", "segment(text, buffer)", QubaoAdapter::buffer),
  QUBAO_SPLIT_BUFFER(
      "qubao", "segment(text, buffer), number and unit of a date apart", QubaoAdapter::splitDates),
  QUBAO_HANLP_BUFFER(
      "qubao", "segment(text, buffer), hanLpCompatible(true)", QubaoAdapter::hanLpCompatible),
  QUBAO_TAG("qubao", "tag(text, buffer)", QubaoAdapter::tag),
  HANLP_SPEED("hanlp", "SpeedTokenizer.segment(text)", HanLpAdapter::speed),
  HANLP_BASIC("hanlp", "BasicTokenizer.segment(text)", HanLpAdapter::basic),
  HANLP_STANDARD("hanlp", "StandardTokenizer.segment(text)", HanLpAdapter::standard),
  HANLP_TAG(
      "hanlp", "StandardTokenizer.SEGMENT.enablePartOfSpeechTagging(true)", HanLpAdapter::tag),
  THULAC4J("thulac4j", "Segmenter.segment(text)", Thulac4jAdapter::segment),
  JIEBA_SEARCH("jieba", "process(text, SegMode.SEARCH)", JiebaAdapter::search),
  JIEBA_SENTENCE("jieba", "sentenceProcess(text)", JiebaAdapter::sentence),
  ANSJ_BASE("ansj", "BaseAnalysis.parse(text)", AnsjAdapter::base),
  ANSJ_TO("ansj", "ToAnalysis.parse(text)", AnsjAdapter::to),
  ANSJ_NLP("ansj", "NlpAnalysis.parse(text)", AnsjAdapter::nlp),
  ANSJ_TAG("ansj", "ToAnalysis.parse(text), NatureRecognition", AnsjAdapter::tag),
  MYNLP_CORE("mynlp", "Lexers.builder().basic().core()", MynlpAdapter::core),
  MYNLP_PERCEPTRON("mynlp", "Lexers.builder().basic().cws()", MynlpAdapter::perceptron),
  MYNLP_NAMES("mynlp", "Lexers.core(), with parts of speech", MynlpAdapter::names),
  MYNLP_TAG("mynlp", "Lexers.builder().basic().core().withPos()", MynlpAdapter::tag),
  SMARTCN("smartcn", "HMMChineseTokenizer", SmartcnAdapter::tokenizer),
  MMSEG4J_SIMPLE("mmseg4j", "SimpleSeg", Mmseg4jAdapter::simple),
  MMSEG4J_COMPLEX("mmseg4j", "ComplexSeg", Mmseg4jAdapter::complex),
  JCSEG_SIMPLE("jcseg", "ISegment.SIMPLE", JcsegAdapter::simple),
  JCSEG_COMPLEX("jcseg", "ISegment.COMPLEX", JcsegAdapter::complex),
  IK("ik", "IKSegmenter(reader, useSmart = true)", IkAdapter::smart),
  ICU4J("icu4j", "BreakIterator.getWordInstance(CHINESE)", IcuAdapter::wordBreaks),
  HOUBB_GREEDY("houbb", "SegmentHelper, SegmentModes.greedyLength()", HoubbAdapter::greedy),
  HOUBB("houbb", "SegmentHelper.segment(text)", HoubbAdapter::dictionary),
  WORD_MAXIMUM("word", "segWithStopWords, MaximumMatching", WordAdapter::maximumMatching),
  WORD_NGRAM("word", "segWithStopWords, MaxNgramScore", WordAdapter::ngramScore);

  /** The library that is ours. */
  public static final String OURS = "qubao";

  private final String library;
  private final String call;
  private final Supplier<SegmenterAdapter> maker;

  Adapters(String library, String call, Supplier<SegmenterAdapter> maker) {
    this.library = library;
    this.call = call;
    this.maker = maker;
  }

  /** The name in tables, as {@code jieba-search}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The library's short name. */
  public String library() {
    return library;
  }

  /** The call that is timed, as its documentation shows it. */
  public String call() {
    return call;
  }

  /** Whether it gives parts of speech, which costs time and changes no word. */
  public boolean tags() {
    return name().endsWith("_TAG");
  }

  /** Loads the library and gives it, ready. */
  public SegmenterAdapter open() {
    return maker.get();
  }

  /**
   * The one with that label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Adapters of(String label) {
    return all()
        .filter(a -> a.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no segmenter " + label));
  }

  /**
   * Those with one of these names: of a row, of a library, or {@code ours}; all if there is no
   * name.
   *
   * @throws IllegalArgumentException if a name is unknown; the message lists those there are
   */
  public static List<Adapters> select(List<String> names) {
    for (String name : names) {
      if (all().noneMatch(a -> a.answersTo(name))) {
        throw new IllegalArgumentException(
            "no segmenter or library '"
                + name
                + "'; there are: "
                + String.join(", ", all().map(Adapters::label).toList()));
      }
    }
    return all().filter(a -> names.isEmpty() || names.stream().anyMatch(a::answersTo)).toList();
  }

  private boolean answersTo(String name) {
    return name.equals(label())
        || name.equals(library)
        || name.equals("ours") && library.equals(OURS);
  }

  private static Stream<Adapters> all() {
    return Arrays.stream(values());
  }
}
