package io.github.qubao.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.util.StringMockResourceLoader;

/** The factories, found by their names as Solr and Elasticsearch find them. */
public class FactoriesTest extends BaseTokenStreamTestCase {
  private static TokenizerFactory tokenizers(String... args) {
    return TokenizerFactory.forName("qubao", options(args));
  }

  private static Map<String, String> options(String... args) {
    Map<String, String> out = new HashMap<>();
    for (int i = 0; i < args.length; i += 2) {
      out.put(args[i], args[i + 1]);
    }
    return out;
  }

  private static void check(TokenizerFactory factory, String text, String... words)
      throws IOException {
    Tokenizer t = factory.create(newAttributeFactory(random()));
    t.setReader(new StringReader(text));
    assertTokenStreamContents(t, words);
  }

  public void testOptions() throws IOException {
    check(tokenizers(), "北京大学。", "北京大学", "北京", "大学");
    check(tokenizers("mode", "query"), "北京大学。", "北京", "大学");
    check(tokenizers("mode", "query", "discardPunctuation", "false"), "大学。", "大学", "。");
    check(tokenizers("foldTraditional", "false"), "Ａ", "Ａ");
  }

  public void testUserWords() throws IOException {
    QubaoTokenizerFactory factory = (QubaoTokenizerFactory) tokenizers("userWords", "words.txt");
    assertThrows(IllegalStateException.class, () -> factory.create());
    factory.inform(new StringMockResourceLoader("云岭智谷 ns\n"));
    check(factory, "去云岭智谷", "去", "云岭智谷");
    QubaoTokenizerFactory bad = (QubaoTokenizerFactory) tokenizers("userWords", "words.txt");
    IOException e =
        assertThrows(
            IOException.class, () -> bad.inform(new StringMockResourceLoader("好\n-坏 n\n")));
    assertTrue(e.toString(), e.toString().contains("line 2"));
  }

  public void testWhatIsNotKnownIsRefusedByItsName() {
    refused(() -> tokenizers("mod", "query", "userwords", "x"), "[mod, userwords]");
    refused(() -> tokenizers("mode", "smart"), "mode is index or query, not smart");
    refused(() -> tokenizers("discardPunctuation", "yes"), "discardPunctuation is true or false");
    refused(
        () -> TokenFilterFactory.forName("qubaoPartOfSpeechStop", options("tag", "u")), "[tag]");
    refused(
        () -> TokenFilterFactory.forName("qubaoPartOfSpeechStop", options("tags", "u,qq")),
        "\"qq\"");
    refused(() -> TokenFilterFactory.forName("qubaoPartOfSpeechStop", options("tags", "")), "\"\"");
    assertThrows(UnsupportedOperationException.class, QubaoTokenizerFactory::new);
    assertThrows(UnsupportedOperationException.class, QubaoPartOfSpeechStopFilterFactory::new);
  }

  private static void refused(org.junit.function.ThrowingRunnable call, String why) {
    String said = assertThrows(IllegalArgumentException.class, call).toString();
    assertTrue(said, said.contains(why));
  }

  public void testAnalyzerOfNames() throws IOException {
    Analyzer a =
        CustomAnalyzer.builder()
            .withTokenizer("qubao", "mode", "query")
            .addTokenFilter("qubaoPartOfSpeechStop", "tags", "u, r")
            .addTokenFilter("lowercase")
            .build();
    assertAnalyzesTo(a, "他的WIFI", new String[] {"wifi"}, new int[] {2}, new int[] {6});
    checkRandomData(random(), a, 30 * RANDOM_MULTIPLIER);
    a.close();
  }
}
