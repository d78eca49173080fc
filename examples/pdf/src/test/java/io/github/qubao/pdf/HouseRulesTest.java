package io.github.qubao.pdf;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.github.qubao.testing.LibraryRules;
import io.github.qubao.testing.PublicApi;

/** The rules of the house, held by the bytecode of this library. */
@AnalyzeClasses(
    packages = "io.github.qubao.pdf",
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
  @ArchTest static final ArchTests LIBRARY = ArchTests.in(LibraryRules.class);

  @ArchTest
  static void threePublicTypes(JavaClasses all) {
    PublicApi.hasOnlyTypes(all, "PdfPages", "PdfException", "Reason");
  }

  @ArchTest
  static void signaturesNameNoTypeOfPdfBox(JavaClasses all) {
    PublicApi.showsOnlyPackages(all, "io.github.qubao.pdf", "io.github.qubao.page");
  }
}
