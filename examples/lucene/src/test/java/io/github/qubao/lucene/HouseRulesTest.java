package io.github.qubao.lucene;

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
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of the house, held by the bytecode of this library. */
@AnalyzeClasses(
    packages = "io.github.qubao.lucene",
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
          .belongToAnyOf(File.class, Files.class)
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels..");

  @ArchTest
  static final ArchRule onlyWhatLuceneCoreHas =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              "java..",
              "io.github.qubao..",
              "org.jspecify..",
              "org.apache.lucene.analysis",
              "org.apache.lucene.analysis.standard",
              "org.apache.lucene.analysis.tokenattributes",
              "org.apache.lucene.util");

  @ArchTest
  static void theTypesForUsersArePublic(JavaClasses all) {
    assertEquals(
        Set.of(
            "Builder",
            "Mode",
            "PartOfSpeechAttribute",
            "PartOfSpeechAttributeImpl",
            "QubaoAnalyzer",
            "QubaoBigramAnalyzer",
            "QubaoPartOfSpeechStopFilter",
            "QubaoPartOfSpeechStopFilterFactory",
            "QubaoTokenizer",
            "QubaoTokenizerFactory"),
        all.stream()
            .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet()));
  }
}
