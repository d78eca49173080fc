package io.github.qubao.contract;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.qubao.Qubao;

/** Any bytes as a page. */
class PageFuzzTest {
  private static final Qubao QUBAO = Qubao.create();

  @DictionaryFile(resourcePath = "/io/github/qubao/contract/text.dict")
  @FuzzTest
  void page(byte[] bytes) {
    PageContract.check(QUBAO, Bytes.toText(bytes));
  }
}
