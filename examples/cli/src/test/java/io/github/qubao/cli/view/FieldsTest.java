package io.github.qubao.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private static final Set<String> KNOWN = Set.of("id", "a", "a.x", "a.y", "b");
  private static final JsonNode ANSWER =
      Output.parse("{\"id\":1e400,\"a\":[{\"x\":1,\"y\":2},{\"y\":3}],\"b\":null}");

  private static String chosen(String... names) {
    return Output.compact(Fields.of(List.of(names), KNOWN).of(ANSWER));
  }

  @Test
  void fieldsComeInTheOrderAskedFor() {
    assertEquals("{\"b\":null,\"a\":[{\"x\":1,\"y\":2},{\"y\":3}]}", chosen("b", "a"));
    assertEquals("{\"a\":[{\"y\":2,\"x\":1},{\"y\":3}],\"b\":null}", chosen("a.y", "b", "a.x"));
    assertEquals("{\"a\":[{\"x\":1},{}]}", chosen("a.x"));
    assertEquals("{\"a\":[{\"x\":1,\"y\":2},{\"y\":3}]}", chosen("a.x", "a"), "all of it");
    assertEquals("{\"a\":[{\"x\":1,\"y\":2},{\"y\":3}]}", chosen("a", "a.x", "a"), "all of it");
    assertSame(ANSWER, Fields.all().of(ANSWER));
  }

  @Test
  void anUnknownOneIsNamed() {
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> Fields.of(List.of("id", "c"), KNOWN));
    assertTrue(String.valueOf(e.getMessage()).startsWith("no field 'c', only "), e.getMessage());
  }

  @Test
  void whatIsWritten() {
    Fields some = Fields.of(List.of("id", "a.x"), KNOWN);
    assertTrue(some.has("id") && some.has("a") && some.has("a.x"));
    assertFalse(some.has("a.y") || some.has("b"));
    assertTrue(Fields.all().has("a.x") && Fields.of(List.of("a"), KNOWN).has("a.x"));
  }
}
