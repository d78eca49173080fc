package io.github.qubao.contract;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.qubao.Qubao;

/** Any bytes as an article, its first line as the headline. */
class TextFuzzTest {
  private static final Qubao QUBAO = Qubao.create();

  @DictionaryFile(resourcePath = "/io/github/qubao/contract/text.dict")
  @FuzzTest
  void article(byte[] bytes) {
    String text = Bytes.toText(bytes);
    int line = text.indexOf('\n');
    Contract.article(QUBAO, line < 0 ? "" : text.substring(0, line), text.substring(line + 1));
  }
}
