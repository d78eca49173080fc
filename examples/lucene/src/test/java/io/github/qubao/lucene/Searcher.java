package io.github.qubao.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * An index of articles with a field for each analyzer, ranked by BM25 as Lucene has it: the same
 * for all analyzers.
 */
final class Searcher implements AutoCloseable {
  private final ByteBuffersDirectory folder = new ByteBuffersDirectory();
  private final List<QueryBuilder> queries = new ArrayList<>();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /** An analyzer for the index of a field and one for queries in it. */
  record FieldAnalyzers(Analyzer index, Analyzer query) {}

  Searcher(Articles articles, List<FieldAnalyzers> analyzers) throws IOException {
    Map<String, Analyzer> index = new HashMap<>();
    for (int i = 0; i < analyzers.size(); i++) {
      index.put(field(i), analyzers.get(i).index());
      queries.add(new QueryBuilder(analyzers.get(i).query()));
    }
    IndexWriterConfig config =
        new IndexWriterConfig(new PerFieldAnalyzerWrapper(new StandardAnalyzer(), index));
    try (IndexWriter writer = new IndexWriter(folder, config)) {
      for (Articles.Article article : articles.articles()) {
        Document d = new Document();
        d.add(new StringField("id", article.id(), Field.Store.YES));
        index.keySet().forEach(f -> d.add(new TextField(f, article.text(), Field.Store.NO)));
        writer.addDocument(d);
      }
    }
    reader = DirectoryReader.open(folder);
    searcher = new IndexSearcher(reader);
  }

  /** The ids of all articles with any term of the query in any field, the best first. */
  List<String> any(String query) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (int i = 0; i < queries.size(); i++) {
      Query one = queries.get(i).createBooleanQuery(field(i), query, Occur.SHOULD);
      if (one != null) {
        any.add(one, Occur.SHOULD);
      }
    }
    return ids(any.build());
  }

  /** The ids of all articles with all terms of the query in the first field. */
  List<String> all(String query) throws IOException {
    Query all = queries.get(0).createBooleanQuery(field(0), query, Occur.MUST);
    return all == null ? List.of() : ids(all);
  }

  private static String field(int number) {
    return "text" + number;
  }

  private List<String> ids(Query query) throws IOException {
    List<String> ids = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, reader.maxDoc()).scoreDocs) {
      ids.add(searcher.storedFields().document(hit.doc).get("id"));
    }
    return ids;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    folder.close();
  }
}
