package io.github.qubao.cli.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines as they are split; with whole commands they are tried by {@code InputTest}. */
class InputLinesTest {
  @Test
  void linesHaveALimit() throws Exception {
    byte[] in = "1234\n12345\n\n123456\n123456".getBytes(StandardCharsets.US_ASCII);
    List<String> seen = new ArrayList<>();
    new InputLines(new ByteArrayInputStream(in), "x", 5, () -> {})
        .forEach(
            new InputLines.Handler() {
              @Override
              public void line(String line, long number, String end) {
                seen.add(number + ":" + line);
              }

              @Override
              public void broken(InputException reason) {
                seen.add(String.valueOf(reason.getMessage()).substring(0, 31));
              }
            });
    assertEquals(
        List.of(
            "1:1234",
            "2:12345",
            "3:",
            "x:4: the line has more than 5 b",
            "x:5: the line has more than 5 b"),
        seen);
  }
}
