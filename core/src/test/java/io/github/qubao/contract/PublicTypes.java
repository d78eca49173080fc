package io.github.qubao.contract;

import io.github.qubao.Qubao;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The types that a program can name, nested ones too, but for inner tools. */
final class PublicTypes {
  private PublicTypes() {}

  static List<Class<?>> all() throws IOException, URISyntaxException, ClassNotFoundException {
    Path root = Path.of(Qubao.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> out = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(p -> p.toString().endsWith(".class")).sorted().toList()) {
        String name = root.relativize(file).toString().replaceAll("[/\\\\]", ".");
        Class<?> c =
            Class.forName(
                name.substring(0, name.length() - ".class".length()),
                false,
                PublicTypes.class.getClassLoader());
        if (seen(c) && !c.isInterface() && !c.getPackageName().endsWith(".internal")) {
          out.add(c);
        }
      }
    }
    return out;
  }

  private static boolean seen(Class<?> c) {
    Class<?> outer = c.getEnclosingClass();
    return Modifier.isPublic(c.getModifiers()) && (outer == null || seen(outer));
  }
}
