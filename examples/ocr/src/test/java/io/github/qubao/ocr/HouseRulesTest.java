package io.github.qubao.ocr;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the house, held by the bytecode of this library. */
@AnalyzeClasses(
    packages = "io.github.qubao.ocr",
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
  /** Public only because packages cannot share otherwise: no API. */
  private static final String INTERNAL = "io.github.qubao.ocr.picture";

  @ArchTest
  static final ArchRule picturesKnowNoOcr =
      noClasses()
          .that()
          .resideInAPackage(INTERNAL)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.github.qubao.ocr", "io.github.qubao.page..");

  @ArchTest
  static final ArchRule onlyTesseractIsRun =
      noClasses()
          .that()
          .doNotHaveSimpleName("TesseractProcess")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(ProcessBuilder.class, Runtime.class);

  @ArchTest
  static final ArchRule noStaticMutableState =
      fields().that().areStatic().should().beFinal().allowEmptyShould(true);

  @ArchTest
  static final ArchRule noSurprises =
      noClasses()
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(File.class)
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "java.nio.channels..");

  @ArchTest
  static final ArchRule aFileIsOnlyOpened =
      noClasses()
          .that()
          .doNotHaveSimpleName("OcrPages")
          .and()
          .doNotHaveSimpleName("TesseractReader")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Files.class);

  @ArchTest
  static void fewPublicTypes(JavaClasses all) {
    assertEquals(
        Set.of("OcrPages", "OcrException", "Reason", "TesseractReader", "Builder"),
        open(all)
            .filter(c -> !c.getPackageName().equals(INTERNAL))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet()));
  }

  @ArchTest
  static void signaturesNameNoOtherLibrary(JavaClasses all) {
    Set<String> others = new TreeSet<>();
    for (JavaClass c : open(all).filter(c -> !c.getPackageName().equals(INTERNAL)).toList()) {
      for (JavaCodeUnit unit : c.getCodeUnits()) {
        if (unit.getModifiers().contains(JavaModifier.PUBLIC)) {
          Stream.of(
                  unit.getRawParameterTypes(),
                  List.of(unit.getRawReturnType()),
                  unit.getExceptionTypes().stream().map(t -> t.toErasure()).toList())
              .flatMap(List::stream)
              .map(JavaClass::getBaseComponentType)
              .filter(t -> !t.isPrimitive())
              .map(JavaClass::getPackageName)
              .filter(
                  p ->
                      !p.startsWith("java.")
                          && !p.equals("io.github.qubao.ocr")
                          && !p.equals("io.github.qubao.page"))
              .forEach(p -> others.add(unit.getFullName() + ": " + p));
        }
      }
    }
    assertEquals(Set.of(), others);
  }

  private static Stream<JavaClass> open(JavaClasses all) {
    return all.stream().filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC));
  }
}
