package io.github.qubao.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.ObjectInputStream;

/**
 * What no library of this house does. A test takes all of it by {@code
 * ArchTests.in(LibraryRules.class)}, or rule by rule where its module has to do one of these.
 */
public final class LibraryRules {
  @ArchTest
  public static final ArchRule noStaticMutableState =
      fields().that().areStatic().should().beFinal().allowEmptyShould(true);

  @ArchTest
  public static final ArchRule noExit =
      noClasses().should().callMethod(System.class, "exit", int.class);

  @ArchTest
  public static final ArchRule noNetworkAndNoSerializedObjects =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(ObjectInputStream.class)
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "java.nio.channels..");

  /** What is read comes in as a stream. */
  @ArchTest
  public static final ArchRule noFiles =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(File.class)
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..");

  private LibraryRules() {}
}
