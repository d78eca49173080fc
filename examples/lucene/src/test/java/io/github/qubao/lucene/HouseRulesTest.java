package io.github.qubao.lucene;

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
    packages = "io.github.qubao.lucene",
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
  @ArchTest static final ArchTests LIBRARY = ArchTests.in(LibraryRules.class);

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
    PublicApi.hasOnlyTypes(
        all,
        "Builder",
        "Mode",
        "PartOfSpeechAttribute",
        "PartOfSpeechAttributeImpl",
        "QubaoAnalyzer",
        "QubaoBigramAnalyzer",
        "QubaoPartOfSpeechStopFilter",
        "QubaoPartOfSpeechStopFilterFactory",
        "QubaoTokenizer",
        "QubaoTokenizerFactory");
  }
}
