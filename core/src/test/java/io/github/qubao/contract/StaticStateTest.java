package io.github.qubao.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.Qubao;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing static changes, whatever is called: arrays too, which the compiler lets anybody write.
 */
class StaticStateTest {
  private static final String UNMODIFIABLE =
      "java\\.util\\.(ImmutableCollections|Collections)\\$(Unmodifiable|Empty|Singleton|List|Set|Map|Sub).*";

  @Test
  void nothingStaticChanges() throws Exception {
    String first = Digest.ofEverything();
    Map<String, Integer> before = state();
    assertTrue(before.size() > 20, before.keySet().toString());
    assertEquals(first, Digest.ofEverything());
    Map<String, Integer> changed = state();
    changed.entrySet().removeAll(before.entrySet());
    assertEquals(Map.of(), changed);
  }

  @Test
  void staticListsAndMapsCannotBeChanged() throws Exception {
    List<String> open = new ArrayList<>();
    for (Field f : fields()) {
      Object value = f.get(null);
      if ((value instanceof Collection || value instanceof Map)
          && !value.getClass().getName().matches(UNMODIFIABLE)) {
        open.add(f + " is a " + value.getClass().getName());
      }
    }
    assertEquals(List.of(), open);
  }

  /** A hash of the content of every static field. */
  private static Map<String, Integer> state() throws Exception {
    Map<String, Integer> out = new LinkedHashMap<>();
    for (Field f : fields()) {
      out.put(f.getDeclaringClass().getName() + "." + f.getName(), hash(f.get(null)));
    }
    return out;
  }

  private static int hash(Object value) {
    if (value == null || !value.getClass().isArray()) {
      boolean comparable =
          value instanceof Number
              || value instanceof Character
              || value instanceof Boolean
              || value instanceof String
              || value instanceof Collection
              || value instanceof Map;
      return comparable ? value.hashCode() : System.identityHashCode(value);
    }
    int out = 1;
    for (int i = 0; i < Array.getLength(value); i++) {
      out = 31 * out + hash(Array.get(value, i));
    }
    return out;
  }

  private static List<Field> fields() throws Exception {
    List<Field> out = new ArrayList<>();
    for (Class<?> c : classes()) {
      if (!c.isInterface()) {
        Arrays.stream(c.getDeclaredFields())
            .filter(f -> Modifier.isStatic(f.getModifiers()) && !f.isSynthetic())
            .forEach(out::add);
      }
    }
    out.forEach(f -> f.setAccessible(true));
    return out;
  }

  private static List<Class<?>> classes()
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path root = Path.of(Qubao.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> out = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(p -> p.toString().endsWith(".class")).sorted().toList()) {
        String name = root.relativize(file).toString();
        if (!name.endsWith("-info.class")) {
          out.add(
              Class.forName(
                  name.substring(0, name.length() - ".class".length())
                      .replace(file.getFileSystem().getSeparator(), ".")));
        }
      }
    }
    return out;
  }
}
