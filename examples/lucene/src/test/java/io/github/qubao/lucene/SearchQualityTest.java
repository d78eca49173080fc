package io.github.qubao.lucene;
import org.junit.jupiter.api.Test;
class SearchQualityTest {
  @Test void run() throws Exception { SearchQuality.main(new String[0]); }
}
