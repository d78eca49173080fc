package io.github.qubao.spring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.github.qubao.testing.LibraryRules;
import io.github.qubao.testing.PublicApi;

/** The rules of the house, held by the bytecode of this library. */
@AnalyzeClasses(
    packages = "io.github.qubao.spring",
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
  @ArchTest static final ArchTests LIBRARY = ArchTests.in(LibraryRules.class);

  @ArchTest
  static final ArchRule theWebAndTheLogAreTheApplicationsOwn =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework.web..", "org.springframework.http..", "org.slf4j..");

  @ArchTest
  static void theTypesForUsersArePublic(JavaClasses all) {
    PublicApi.hasOnlyTypes(
        all,
        "QubaoAutoConfiguration",
        "QubaoCustomizer",
        "QubaoProperties",
        "QubaoHealthAutoConfiguration",
        "QubaoHealthIndicator",
        "QubaoMetrics",
        "QubaoMetricsAutoConfiguration",
        "AnalyzedArticle",
        "AnalyzedPage",
        "Identified",
        "QubaoModule",
        "SegmentedText",
        "SummaryWithKeyPoints");
  }
}
