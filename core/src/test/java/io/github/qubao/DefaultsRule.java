package io.github.qubao;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which calls of the JDK take the machine's default charset, locale, zone or time. */
final class DefaultsRule {
  /** Whose constructors take a charset as well, and have to be given it. */
  private static final Set<String> READERS_AND_WRITERS =
      Set.of(
          "java.io.InputStreamReader",
          "java.io.OutputStreamWriter",
          "java.io.PrintStream",
          "java.io.PrintWriter",
          "java.util.Scanner",
          "java.util.Formatter");

  private static final Set<String> NEVER =
      Set.of(
          "java.nio.charset.Charset.defaultCharset",
          "java.util.Locale.getDefault",
          "java.lang.System.lineSeparator",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.Math.random",
          "java.lang.String.formatted",
          "java.util.TimeZone.getDefault",
          "java.time.ZoneId.systemDefault",
          "java.util.Objects.toIdentityString",
          "java.lang.System.identityHashCode");

  private DefaultsRule() {}

  static boolean takesDefault(CodeUnitCallTarget target) {
    String owner = target.getOwner().getFullName();
    String name = target.getName();
    List<String> types = target.getRawParameterTypes().stream().map(t -> t.getFullName()).toList();
    boolean told =
        types.contains(Locale.class.getName())
            || types.contains("java.nio.charset.Charset")
            || types.contains("java.nio.charset.CharsetDecoder");
    boolean constructor = name.equals("<init>");
    if (NEVER.contains(owner + "." + name) || owner.startsWith("java.io.File") && constructor) {
      return true;
    } else if (told) {
      return false;
    } else if (owner.equals("java.lang.String")) {
      return Set.of("toLowerCase", "toUpperCase", "format", "getBytes").contains(name)
          || constructor && types.contains("[B");
    } else if (owner.equals("java.util.Random")) {
      return constructor && types.isEmpty();
    }
    return READERS_AND_WRITERS.contains(owner) && (constructor || name.equals("format"))
        || owner.equals("java.io.ByteArrayOutputStream") && name.equals("toString")
        || owner.startsWith("java.text.") && (constructor || name.startsWith("get"))
        || owner.startsWith("java.time.") && name.equals("now");
  }
}
