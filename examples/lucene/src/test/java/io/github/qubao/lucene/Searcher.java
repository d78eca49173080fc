package io.github.qubao.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * An index of articles, as an analyzer cuts them, ranked by BM25 as Lucene has it: the same for all
 * analyzers.
 */
final class Searcher implements AutoCloseable {
  private static final String TEXT = "text";

  private final ByteBuffersDirectory folder = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final QueryBuilder queries;

  Searcher(Articles articles, Analyzer index, Analyzer query) throws IOException {
    try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(index))) {
      for (Articles.Article article : articles.articles()) {
        Document d = new Document();
        d.add(new StringField("id", article.id(), Field.Store.YES));
        d.add(new TextField(TEXT, article.text(), Field.Store.NO));
        writer.addDocument(d);
      }
    }
    reader = DirectoryReader.open(folder);
    searcher = new IndexSearcher(reader);
    queries = new QueryBuilder(query);
  }

  /** The ids of all articles with any word of the query, the best first. */
  List<String> any(String query) throws IOException {
    return ids(queries.createBooleanQuery(TEXT, query, BooleanClause.Occur.SHOULD));
  }

  /** The ids of all articles with all words of the query, the best first. */
  List<String> all(String query) throws IOException {
    return ids(queries.createBooleanQuery(TEXT, query, BooleanClause.Occur.MUST));
  }

  private List<String> ids(Query query) throws IOException {
    List<String> ids = new ArrayList<>();
    if (query != null) {
      for (ScoreDoc hit : searcher.search(query, reader.maxDoc()).scoreDocs) {
        ids.add(searcher.storedFields().document(hit.doc).get("id"));
      }
    }
    return ids;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    folder.close();
  }
}
