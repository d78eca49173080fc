package io.github.qubao.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of the house, held by the bytecode of this library. */
@AnalyzeClasses(
    packages = "io.github.qubao.spark",
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
  @ArchTest
  static final ArchRule noStaticMutableState = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule noSurprises =
      noClasses()
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(File.class, Files.class, ObjectInputStream.class)
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels..");

  @ArchTest
  static void theTypesForUsersArePublic(JavaClasses all) {
    assertEquals(
        Set.of("Counts", "NewsJob", "QubaoExtensions", "QubaoFunctions", "Settings"),
        all.stream()
            .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet()));
  }
}
