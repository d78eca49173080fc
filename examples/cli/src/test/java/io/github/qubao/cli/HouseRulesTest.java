package io.github.qubao.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.qubao.testing.LibraryRules;

/** The rules of the house, held by the bytecode of the command line. */
@AnalyzeClasses(
    packages = "io.github.qubao.cli",
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
  @ArchTest
  static final ArchRule arrowsRunOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("program")
          .definedBy("io.github.qubao.cli")
          .layer("command")
          .definedBy("io.github.qubao.cli.command..")
          .layer("view")
          .definedBy("io.github.qubao.cli.view..")
          .layer("io")
          .definedBy("io.github.qubao.cli.io..")
          .whereLayer("program")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("command")
          .mayOnlyBeAccessedByLayers("program")
          .whereLayer("view")
          .mayOnlyBeAccessedByLayers("command")
          .whereLayer("io")
          .mayOnlyBeAccessedByLayers("program", "command", "view");

  @ArchTest
  static final ArchRule noCircles =
      slices().matching("io.github.qubao.cli.(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule noStaticMutableState = LibraryRules.noStaticMutableState;

  @ArchTest
  static final ArchRule onlyMainEndsTheProcess =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.github.qubao.cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class);

  /** A view gets what it shows; only commands know of options, and only io of PDFs and OCR. */
  @ArchTest
  static final ArchRule librariesStayInTheirRooms =
      noClasses()
          .that()
          .resideInAnyPackage("io.github.qubao.cli.view..", "io.github.qubao.cli.io..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule onlyIoReadsPdfs =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.qubao.cli.io..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.github.qubao.pdf..", "io.github.qubao.ocr..", "org.apache.pdfbox..");
}
