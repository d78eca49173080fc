package io.github.qubao.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "2026-05-13, 2026-05-13",
    "2026-05-13T08:00:00Z, 2026-05-13",
    "2026-05-13 08:00, 2026-05-13",
    "0001-01-01, 0001-01-01",
    "9999-12-31, 9999-12-31"
  })
  void aFieldIsADay(String field, LocalDate day) throws UnreadableException {
    assertEquals(day, Days.ofField(field));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "13/5/2026",
        "2026-02-30",
        "+999999999-12-31",
        "-999999999-01-01",
        "+10000-01-01",
        "0000-12-31",
        "-0001-12-31"
      })
  void anotherFieldIsRefused(String field) {
    String message =
        String.valueOf(
            assertThrows(UnreadableException.class, () -> Days.ofField(field)).getMessage());
    assertTrue(message.endsWith("2026-05-13T08:00:00Z: " + field), message);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-13/news.jsonl, 2026-05-13",
    "2026/05/13/2.txt, 2026-05-13",
    "20260513.txt, 2026-05-13",
    "2026-05-13/2026-06-01.txt, 2026-06-01",
    "2026/2026-05-13.txt, 2026-05-13",
    "2026/20260513.txt, 2026-05-13",
    "2026/2026/05/13.txt, 2026-05-13",
    "2026/1926-05-13.txt, 1926-05-13",
    "2026-05-13/2026/2026-06-01.txt, 2026-06-01",
    "2026-05-13/2026-02-30.txt, 2026-05-13",
    "2026/2026-02-30.txt,",
    "120260513.txt,",
    "2026-11/page1.txt,",
    "x.txt,"
  })
  void aPathHasADay(String path, @Nullable LocalDate day) {
    assertEquals(day, Days.ofName(path));
  }
}
