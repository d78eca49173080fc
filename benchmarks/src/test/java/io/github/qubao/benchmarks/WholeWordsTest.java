package io.github.qubao.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qubao.benchmarks.adapter.Adapters;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeWordsTest {
  private static final String LIST = "上海市\tcity\n上海市\tcity\n区\tcounty\n北京市\tprovince\n";

  @Test
  void readsWordsOfOneKind(@TempDir Path folder) throws IOException {
    Path plain = folder.resolve("places.tsv");
    Files.writeString(plain, LIST);
    assertEquals(List.of("上海市", "北京市"), WholeWords.read(plain.toString()));
    assertEquals(List.of("北京市"), WholeWords.read(plain + ":province"));
    assertThrows(IllegalArgumentException.class, () -> WholeWords.read(plain + ":county"));
    assertThrows(IOException.class, () -> WholeWords.read(folder + "/none:city"));
    Path packed = folder.resolve("places.tsv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(LIST.getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(List.of("上海市"), WholeWords.read(packed + ":city"));
  }

  @Test
  void countsThoseLeftWhole() {
    double share =
        WholeWords.share(
            Adapters.QUBAO_BUFFER.open(), "记者从X了解到", List.of("北京", "会议结束", "上海", "区委"));
    assertEquals(75, share);
  }

  @Test
  void refusesWrongOptions(@TempDir Path folder) {
    assertEquals(2, Programs.run(new WholeWords(), new String[] {folder + "/none"}));
    assertEquals(2, Programs.run(new WholeWords(), new String[] {}));
  }
}
