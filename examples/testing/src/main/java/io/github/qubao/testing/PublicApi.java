package io.github.qubao.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What users see of a library. */
public final class PublicApi {
  private PublicApi() {}

  /** Fails unless the public types, nested ones too, are just those of these simple names. */
  public static void hasOnlyTypes(JavaClasses library, String... simpleNames) {
    assertEquals(
        new TreeSet<>(List.of(simpleNames)),
        open(library).map(JavaClass::getSimpleName).collect(Collectors.toCollection(TreeSet::new)));
  }

  /**
   * Fails if a public method or constructor shows a type of another package than these and Java's.
   */
  public static void showsOnlyPackages(JavaClasses library, String... packages) {
    Set<String> own = Set.of(packages);
    Set<String> others =
        open(library)
            .flatMap(c -> c.getCodeUnits().stream())
            .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(
                unit ->
                    types(unit)
                        .map(JavaClass::getBaseComponentType)
                        .filter(t -> !t.isPrimitive())
                        .map(JavaClass::getPackageName)
                        .filter(p -> !p.startsWith("java.") && !own.contains(p))
                        .map(p -> unit.getFullName() + ": " + p))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), others);
  }

  private static Stream<JavaClass> types(JavaCodeUnit unit) {
    return Stream.of(
            unit.getRawParameterTypes().stream(),
            Stream.of(unit.getRawReturnType()),
            unit.getExceptionTypes().stream().map(JavaType::toErasure))
        .flatMap(s -> s);
  }

  private static Stream<JavaClass> open(JavaClasses library) {
    return library.stream().filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC));
  }
}
