package io.github.qubao.ocr;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.qubao.testing.LibraryRules;
import io.github.qubao.testing.PublicApi;
import java.io.File;
import java.nio.file.Files;

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

  @ArchTest static final ArchRule noStaticMutableState = LibraryRules.noStaticMutableState;
  @ArchTest static final ArchRule noExit = LibraryRules.noExit;

  @ArchTest
  static final ArchRule noNetworkAndNoSerializedObjects =
      LibraryRules.noNetworkAndNoSerializedObjects;

  @ArchTest
  static final ArchRule aFileIsOnlyOpened =
      noClasses()
          .that()
          .doNotHaveSimpleName("OcrPages")
          .and()
          .doNotHaveSimpleName("TesseractReader")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(File.class, Files.class);

  @ArchTest
  static void fewPublicTypes(JavaClasses all) {
    PublicApi.hasOnlyTypes(
        api(all), "OcrPages", "OcrException", "Reason", "TesseractReader", "Builder");
  }

  @ArchTest
  static void signaturesNameNoOtherLibrary(JavaClasses all) {
    PublicApi.showsOnlyPackages(api(all), "io.github.qubao.ocr", "io.github.qubao.page");
  }

  private static JavaClasses api(JavaClasses all) {
    return all.that(resideOutsideOfPackage(INTERNAL));
  }
}
