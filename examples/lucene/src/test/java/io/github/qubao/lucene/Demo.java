package io.github.qubao.lucene;

import io.github.qubao.Qubao;
import io.github.qubao.topic.Topic;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Searches the 200 articles that were written for the project: how many hits each topic has, and
 * the first hits with the words of the query marked.
 */
final class Demo {
  private static final String TOPIC = "topic";
  private static final String BODY = "body";

  private Demo() {}

  public static void main(String[] args) throws IOException, ParseException {
    String query = args.length == 0 ? "医保 OR \"家庭医生\"" : String.join(" ", args);
    run(query, new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(String query, PrintStream out) throws IOException, ParseException {
    FacetsConfig facets = new FacetsConfig();
    try (Directory folder = new ByteBuffersDirectory()) {
      index(Articles.prose(), folder, facets);
      try (DirectoryReader reader = DirectoryReader.open(folder)) {
        search(query, reader, facets, out);
      }
    }
  }

  private static void index(Articles articles, Directory folder, FacetsConfig facets)
      throws IOException {
    Qubao qubao = Qubao.create();
    try (QubaoAnalyzer analyzer = QubaoAnalyzer.forIndex();
        IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(analyzer))) {
      for (Articles.Article article : articles.articles()) {
        Document d = new Document();
        d.add(new StoredField("title", article.title()));
        d.add(new TextField(BODY, article.text(), Field.Store.YES));
        qubao
            .topicClassifier()
            .classify(article.title(), article.body())
            .topic()
            .map(Topic::name)
            .ifPresent(topic -> d.add(new SortedSetDocValuesFacetField(TOPIC, topic)));
        writer.addDocument(facets.build(d));
      }
    }
  }

  private static void search(
      String text, DirectoryReader reader, FacetsConfig facets, PrintStream out)
      throws IOException, ParseException {
    try (QubaoAnalyzer analyzer = QubaoAnalyzer.forQuery();
        QubaoAnalyzer asIndexed = QubaoAnalyzer.forIndex()) {
      QueryParser parser = new QueryParser(BODY, analyzer);
      parser.setDefaultOperator(QueryParser.Operator.AND);
      Query query = parser.parse(text);
      IndexSearcher searcher = new IndexSearcher(reader);
      FacetsCollector hits = searcher.search(query, new FacetsCollectorManager());
      TopDocs top = searcher.search(query, 3);
      out.println(text + ": " + searcher.count(query) + " hits");
      FacetResult topics =
          new SortedSetDocValuesFacetCounts(
                  new DefaultSortedSetDocValuesReaderState(reader, facets), hits)
              .getTopChildren(9, TOPIC);
      if (topics != null) {
        for (LabelAndValue topic : topics.labelValues) {
          out.println("  " + topic);
        }
      }
      String[] marked =
          UnifiedHighlighter.builder(searcher, asIndexed).build().highlight(BODY, query, top, 1);
      for (int i = 0; i < marked.length; i++) {
        Document d = searcher.storedFields().document(top.scoreDocs[i].doc);
        out.println("- " + d.get("title") + "\n    " + marked[i].strip());
      }
    }
  }
}
