package io.github.qubao;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
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
import java.io.Console;
import java.io.File;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.text.Format;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Matcher;
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
          .layer("keyword")
          .definedBy("io.github.qubao.keyword..")
          .layer("entity")
          .definedBy("io.github.qubao.entity..")
          .optionalLayer("document")
          .definedBy("io.github.qubao.document..")
          .layer("segment")
          .definedBy("io.github.qubao.segment..")
          .layer("text")
          .definedBy("io.github.qubao.text..")
          .optionalLayer("internal")
          .definedBy("io.github.qubao.internal..")
          .whereLayer("facade")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("facade")
          .whereLayer("topic")
          .mayOnlyBeAccessedByLayers("facade")
          .whereLayer("summary")
          .mayOnlyBeAccessedByLayers("facade")
          .whereLayer("keyword")
          .mayOnlyBeAccessedByLayers("facade")
          .whereLayer("entity")
          .mayOnlyBeAccessedByLayers("facade", "keyword")
          .whereLayer("document")
          .mayOnlyBeAccessedByLayers("facade", "topic", "summary", "keyword", "entity")
          .whereLayer("segment")
          .mayOnlyBeAccessedByLayers(
              "facade", "page", "topic", "summary", "keyword", "entity", "document")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("internal")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule packagesStandInNoCircle =
      slices().matching("io.github.qubao.(**)").should().beFreeOfCycles();

  /** Who classifies needs neither the training nor OpenNLP. */
  @ArchTest
  static final ArchRule onlyTrainingLooksAtTraining =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.qubao.topic.train")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.github.qubao.topic.train", "opennlp..");

  @ArchTest
  static final ArchRule theTopicModelIsTopicsOwn =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.qubao.topic..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.github.qubao.topic.internal");

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

  /** What is read comes in as a stream, and nothing goes out but what the caller gives a place. */
  @ArchTest
  static final ArchRule noFilesProcessesThreadsOrClocks =
      noClasses()
          .should()
          .dependOnClassesThat(
              belongToAnyOf(
                  Files.class,
                  File.class,
                  RandomAccessFile.class,
                  FileWriter.class,
                  Runtime.class,
                  ProcessBuilder.class,
                  ThreadLocal.class,
                  Timer.class,
                  Executors.class,
                  ForkJoinPool.class,
                  Clock.class,
                  Console.class))
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.nio.file..",
              "java.nio.channels..",
              "java.util.logging..",
              "java.util.prefs..",
              "java.lang.reflect..",
              "javax.net..",
              "sun..",
              "org.slf4j..")
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "setProperty", String.class, String.class)
          .orShould()
          .callMethod(System.class, "getProperty", String.class)
          .orShould()
          .callMethod(System.class, "getenv", String.class);

  /** Nothing that depends on where or when it runs. */
  @ArchTest
  static final ArchRule noDefaultCharsetLocaleOrTime =
      noClasses()
          .should()
          .callCodeUnitWhere(
              describe(
                  "takes the default charset, locale, zone or time",
                  call -> DefaultsRule.takesDefault(call.getTarget())));

  /**
   * Static fields hold what nobody changes; contract.StaticStateTest looks into arrays and lists.
   */
  @ArchTest
  static final ArchRule noStaticHolders =
      noFields()
          .that()
          .areStatic()
          .should()
          .haveRawType(
              describe(
                  "made to be changed",
                  type ->
                      type.getPackageName().startsWith("java.util.concurrent")
                          || type.isAssignableTo(Appendable.class)
                          || type.isAssignableTo(Random.class)
                          || type.isAssignableTo(Matcher.class)
                          || type.isAssignableTo(MessageDigest.class)
                          || type.isAssignableTo(Format.class)));

  @ArchTest
  static final ArchRule noHanLp =
      noClasses().should().dependOnClassesThat().resideInAPackage("com.hankcs..");

  /** Public only because Java knows no other way to share a class among packages. */
  private static final Set<String> SHARED = Set.of("BylineGrammar", "Characters", "Surnames");

  @ArchTest
  static void fewPublicTypes(JavaClasses all) {
    List<String> open = publicTypes(all, false);
    assertTrue(open.size() <= 30, () -> open.size() + " public types: " + open);
    List<String> inner = publicTypes(all, true);
    assertTrue(inner.size() <= 14, () -> inner.size() + " shared inside: " + inner);
  }

  private static List<String> publicTypes(JavaClasses all, boolean inner) {
    return all.stream()
        .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(JavaClass::isTopLevelClass)
        .filter(
            c ->
                (SHARED.contains(c.getSimpleName()) || c.getPackageName().endsWith(".internal"))
                    == inner)
        .map(JavaClass::getSimpleName)
        .sorted()
        .toList();
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
