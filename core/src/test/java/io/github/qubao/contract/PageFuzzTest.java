package io.github.qubao.contract;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.qubao.page.PageReader;
import io.github.qubao.segment.Segmenter;

/** Any bytes as a page. */
class PageFuzzTest {
  private static final PageReader READER = new PageReader(Segmenter.create());

  @DictionaryFile(resourcePath = "/io/github/qubao/contract/text.dict")
  @FuzzTest
  void page(byte[] bytes) {
    PageContract.check(READER, Bytes.toText(bytes));
  }
}
