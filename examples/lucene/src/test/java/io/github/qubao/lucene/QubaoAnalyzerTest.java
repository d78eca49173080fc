package io.github.qubao.lucene;

import io.github.qubao.lucene.QubaoTokenizer.Mode;
import io.github.qubao.segment.PartOfSpeech;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/** The analyzer for index and query, and that the one finds what the other has put there. */
public class QubaoAnalyzerTest extends BaseTokenStreamTestCase {
  public void testTermsAreInLowerCase() throws IOException {
    assertAnalyzesTo(QubaoAnalyzer.forIndex(), "去WIFI", new String[] {"去", "wifi"});
    assertEquals(new BytesRef("国家a"), QubaoAnalyzer.forQuery().normalize("f", "國家Ａ"));
  }

  public void testStopLeavesPositionsEmpty() throws IOException {
    Analyzer a =
        QubaoAnalyzer.builder().mode(Mode.QUERY).stop(EnumSet.of(PartOfSpeech.PARTICLE)).build();
    assertAnalyzesTo(
        a,
        "漂亮的学校",
        new String[] {"漂亮", "学校"},
        new int[] {0, 3},
        new int[] {2, 5},
        new int[] {1, 2});
  }

  public void testQueriesFindWhatIsIndexed() throws IOException {
    String text = "国家电力公司在北京大学设立奖学金，大卫·史密斯教授到场。";
    try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(folder, new IndexWriterConfig(QubaoAnalyzer.forIndex()))) {
        Document d = new Document();
        d.add(new TextField("text", text, Field.Store.NO));
        writer.addDocument(d);
      }
      try (DirectoryReader reader = DirectoryReader.open(folder)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        // With the analyzer for the index the query is a graph.
        for (Analyzer a : Set.of(QubaoAnalyzer.forQuery(), QubaoAnalyzer.forIndex())) {
          QueryBuilder queries = new QueryBuilder(a);
          for (String q :
              new String[] {
                "电力", "大学", "北京大学", "国家电力公司", "電力公司", "北京大学设立", "史密斯", "史密斯教授", "大卫·史密斯教授", "大卫 史密斯"
              }) {
            Query words = queries.createBooleanQuery("text", q, BooleanClause.Occur.MUST);
            assertEquals(q, 1, searcher.count(words));
            assertEquals(q, 1, searcher.count(queries.createPhraseQuery("text", q)));
          }
          assertEquals(0, searcher.count(queries.createPhraseQuery("text", "大学北京")));
          assertEquals(0, searcher.count(queries.createPhraseQuery("text", "国家公司")));
        }
      }
    }
  }

  public void testANameIsFoundByItsPartsWhereverItStands() throws IOException {
    try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(folder, new IndexWriterConfig(QubaoAnalyzer.forIndex()))) {
        for (String text : new String[] {"云桥县第二人民医院来到湖东县菱湖镇", "县第二人民医院与菱湖镇商定", "菱湖水清了"}) {
          Document d = new Document();
          d.add(new TextField("text", text, Field.Store.NO));
          writer.addDocument(d);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(folder)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        QueryBuilder queries = new QueryBuilder(QubaoAnalyzer.forQuery());
        assertEquals(2, searcher.count(queries.createPhraseQuery("text", "县第二人民医院")));
        assertEquals(1, searcher.count(queries.createPhraseQuery("text", "云桥县第二人民医院")));
        assertEquals(3, searcher.count(queries.createPhraseQuery("text", "菱湖")));
        assertEquals(2, searcher.count(queries.createPhraseQuery("text", "菱湖镇")));
      }
    }
  }

  public void testRandomText() throws IOException {
    Set<PartOfSpeech> stop =
        EnumSet.of(PartOfSpeech.PARTICLE, PartOfSpeech.NOUN, PartOfSpeech.STRING);
    for (Mode mode : Mode.values()) {
      try (Analyzer a = QubaoAnalyzer.builder().mode(mode).stop(stop).build()) {
        checkRandomData(random(), a, 50 * RANDOM_MULTIPLIER);
      }
    }
    checkRandomData(random(), QubaoAnalyzer.forIndex(), 50 * RANDOM_MULTIPLIER);
    checkRandomData(random(), QubaoAnalyzer.forQuery(), 50 * RANDOM_MULTIPLIER);
  }
}
