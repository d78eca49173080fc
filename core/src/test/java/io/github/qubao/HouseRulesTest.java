package io.github.qubao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules of the house, held by the bytecode of core. */
@AnalyzeClasses(packages = "io.github.qubao", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
  @ArchTest
  static final ArchRule arrowsRunOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("facade")
          .definedBy("io.github.qubao")
          .layer("page")
          .definedBy("io.github.qubao.page..")
          .layer("topic")
          .definedBy("io.github.qubao.topic..")
          .layer("summary")
          .definedBy("io.github.qubao.summary..")
          .layer("entity")
          .definedBy("io.github.qubao.entity..")
          .layer("segment")
          .definedBy("io.github.qubao.segment..")
          .whereLayer("facade")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("facade")
          .whereLayer("topic")
          .mayOnlyBeAccessedByLayers("facade")
          .whereLayer("summary")
          .mayOnlyBeAccessedByLayers("facade")
          .whereLayer("entity")
          .mayOnlyBeAccessedByLayers("facade");

  @ArchTest
  static final ArchRule signaturesAreOurs =
      classes()
          .that()
          .arePublic()
          .should(
              new ArchCondition<>("name no type of HanLP or OpenNLP in public") {
                @Override
                public void check(JavaClass c, ConditionEvents events) {
                  Stream<JavaClass> types =
                      Stream.concat(
                          c.getCodeUnits().stream()
                              .filter(HouseRulesTest::seen)
                              .flatMap(HouseRulesTest::types),
                          c.getFields().stream()
                              .filter(HouseRulesTest::seen)
                              .map(JavaField::getRawType));
                  types
                      .filter(t -> !t.getPackageName().matches("java\\..*|io\\.github\\.qubao.*|"))
                      .filter(t -> !t.isPrimitive() && !t.isArray())
                      .forEach(
                          t ->
                              events.add(
                                  SimpleConditionEvent.violated(
                                      c, c.getName() + " shows " + t.getName())));
                }
              });

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
          .haveFullyQualifiedName("java.io.ObjectInputStream")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.FileOutputStream")
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("java.net..");

  @ArchTest
  static final ArchRule hanLpIsForNamesOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.qubao.entity..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.hankcs..");

  @ArchTest
  static void fewPublicTypes(JavaClasses all) {
    List<String> open =
        all.stream()
            .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getSimpleName)
            .sorted()
            .toList();
    assertTrue(open.size() <= 25, () -> open.size() + " public types: " + open);
  }

  @ArchTest
  static void packagesAreNullMarked(JavaClasses all) {
    all.stream()
        .map(JavaClass::getPackage)
        .distinct()
        .forEach(
            p ->
                assertTrue(
                    p.getRelativeName().isEmpty()
                        || p.getPackageInfo().isAnnotatedWith(NullMarked.class),
                    p.getName()));
  }

  private static boolean seen(JavaCodeUnit unit) {
    return unit.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static boolean seen(JavaField field) {
    return field.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static Stream<JavaClass> types(JavaCodeUnit unit) {
    return Stream.concat(
        unit.getRawParameterTypes().stream(),
        Stream.concat(
            Stream.of(unit.getRawReturnType()),
            unit.getExceptionTypes().stream().map(t -> t.toErasure())));
  }
}
