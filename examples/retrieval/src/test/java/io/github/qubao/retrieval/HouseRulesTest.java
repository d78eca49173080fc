package io.github.qubao.retrieval;

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
    packages = "io.github.qubao.retrieval",
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
  @ArchTest static final ArchTests LIBRARY = ArchTests.in(LibraryRules.class);

  @ArchTest
  static final ArchRule onlyTheAdaptersNeedAFramework =
      noClasses()
          .that()
          .resideInAPackage("io.github.qubao.retrieval")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("java..", "io.github.qubao..", "org.jspecify..");

  @ArchTest
  static void theTypesForUsersArePublic(JavaClasses all) {
    PublicApi.hasOnlyTypes(
        all,
        "Chunk",
        "ChunkContext",
        "Chunker",
        "Builder",
        "LongSentence",
        "SentenceTooLongException",
        "QubaoDocumentSplitter",
        "QubaoTextSplitter");
  }
}
