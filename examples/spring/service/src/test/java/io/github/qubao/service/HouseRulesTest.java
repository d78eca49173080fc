package io.github.qubao.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.qubao.testing.LibraryRules;

/** What the service never does. */
@AnalyzeClasses(
    packages = "io.github.qubao.service",
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
  @ArchTest
  static final ArchRule onlyThePublicApiIsUsed =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.github.qubao.internal..", "io.github.qubao..internal..");

  @ArchTest static final ArchRule nothingExits = LibraryRules.noExit;
  @ArchTest static final ArchRule nothingIsWritten = LibraryRules.noFiles;
}
