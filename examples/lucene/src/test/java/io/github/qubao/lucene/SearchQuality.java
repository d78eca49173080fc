package io.github.qubao.lucene;

import io.github.qubao.lucene.QubaoTokenizer.Mode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.wltea.analyzer.lucene.IKAnalyzer;

final class SearchQuality {
  record Engine(String name, Analyzer index, Analyzer query) {
    Engine(String name, Analyzer both) {
      this(name, both, both);
    }
  }

  static List<Engine> engines() {
    return List.of(
        new Engine("Qubao", QubaoAnalyzer.forIndex(), QubaoAnalyzer.forQuery()),
        new Engine("Qubao graph", QubaoAnalyzer.forIndex(), QubaoAnalyzer.forIndex()),
        new Engine("Qubao short", QubaoAnalyzer.forQuery(), QubaoAnalyzer.forQuery()),
        new Engine("smartcn", new SmartChineseAnalyzer()),
        new Engine("IK max", new IKAnalyzer(false)),
        new Engine("IK max/smart", new IKAnalyzer(false), new IKAnalyzer(true)),
        new Engine("IK smart", new IKAnalyzer(true)),
        new Engine("CJK", new CJKAnalyzer()),
        new Engine("Standard", new StandardAnalyzer()));
  }

  static List<String> queries() throws IOException {
    return new String(SearchQuality.class.getResourceAsStream("queries.txt").readAllBytes(), StandardCharsets.UTF_8).lines().toList();
  }

  public static void main(String[] args) throws IOException {
    Articles articles = Articles.all();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (Engine e : engines()) {
      try (Searcher s = new Searcher(articles, e.index(), e.query())) {
        int n = 0;
        for (String q : queries()) {
          List<String> any = s.any(q);
          out.println(e.name() + "\t" + q + "\t" + String.join(" ", any.subList(0, Math.min(100, any.size()))) + "\t" + String.join(" ", s.all(q)));
        }
      }
    }
  }
}
