package io.github.qubao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DefaultsRuleTest {
  /** One call each; the names say which ones the rule refuses. */
  @SuppressWarnings({"DefaultCharset", "StringCaseLocaleUsage", "DefaultLocale", "UnusedMethod"})
  static final class Calls {
    static Object badBytes(String s) {
      return s.getBytes();
    }

    static Object goodBytes(String s) {
      return s.getBytes(StandardCharsets.UTF_8);
    }

    static Object badString(byte[] b) {
      return new String(b);
    }

    static Object goodString(byte[] b) {
      return new String(b, StandardCharsets.UTF_8);
    }

    static Object badCase(String s) {
      return s.toLowerCase();
    }

    static Object goodCase(String s) {
      return s.toLowerCase(Locale.ROOT);
    }

    static Object badFormat(int i) {
      return String.format("%d", i);
    }

    static Object goodFormat(int i) {
      return String.format(Locale.ROOT, "%d", i);
    }

    static Object badReader(byte[] b) {
      return new InputStreamReader(new ByteArrayInputStream(b));
    }

    static Object goodReader(byte[] b) {
      return new InputStreamReader(new ByteArrayInputStream(b), StandardCharsets.UTF_8);
    }

    static Object badStream(ByteArrayOutputStream out) {
      return out.toString();
    }

    static Object badRandom() {
      return new java.util.Random();
    }

    static Object goodRandom() {
      return new java.util.Random(1);
    }

    static Object badTime() {
      return System.currentTimeMillis();
    }

    static Object badFile() throws java.io.IOException {
      return new java.io.FileReader("a");
    }
  }

  @Test
  void refusesWhatTakesADefault() {
    for (JavaMethod m : new ClassFileImporter().importClass(Calls.class).getMethods()) {
      boolean refused =
          m.getCallsFromSelf().stream().anyMatch(c -> DefaultsRule.takesDefault(c.getTarget()));
      assertEquals(m.getName().startsWith("bad"), refused, m.getName());
    }
  }
}
