package io.github.qubao.page;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** A page goes one way through the classes: who reads one of them need not know those behind it. */
@AnalyzeClasses(
    packages = "io.github.qubao.page",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ClassOrderTest {
  @ArchTest
  static final ArchRule noCircles =
      slices().assignedFrom(new FileOfClass()).should().beFreeOfCycles();

  private static final class FileOfClass implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return type.getPackageName().equals("io.github.qubao.page")
          ? SliceIdentifier.of(type.getName().replaceAll("\\$.*", ""))
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "each file";
    }
  }
}
