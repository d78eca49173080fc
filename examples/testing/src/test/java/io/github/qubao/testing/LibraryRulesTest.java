package io.github.qubao.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Each rule lets the good pass and stops the bad. */
class LibraryRulesTest {
  private static final JavaClasses GOOD = classes(Good.class);

  @Test
  void rulesStopWhatTheyForbid() {
    stops(LibraryRules.noStaticMutableState, StaticState.class);
    stops(LibraryRules.noExit, Exits.class);
    stops(LibraryRules.noNetworkAndNoSerializedObjects, Connects.class);
    stops(LibraryRules.noNetworkAndNoSerializedObjects, Deserializes.class);
    stops(LibraryRules.noFiles, Opens.class);
  }

  @Test
  void thePublicApiIsJustWhatIsNamed() {
    PublicApi.hasOnlyTypes(GOOD, "Good");
    assertThrows(AssertionError.class, () -> PublicApi.hasOnlyTypes(GOOD));
    assertThrows(AssertionError.class, () -> PublicApi.hasOnlyTypes(GOOD, "Good", "Other"));
  }

  @Test
  void signaturesShowOnlyThePackagesNamed() {
    PublicApi.showsOnlyPackages(GOOD, "com.tngtech.archunit.core.domain");
    assertThrows(AssertionError.class, () -> PublicApi.showsOnlyPackages(GOOD));
    PublicApi.showsOnlyPackages(classes(NotForUsers.class));
  }

  private static void stops(ArchRule rule, Class<?> bad) {
    rule.check(GOOD);
    assertThrows(AssertionError.class, () -> rule.check(classes(bad)));
  }

  private static JavaClasses classes(Class<?> type) {
    return new ClassFileImporter().importClasses(type);
  }

  /** Reads what it is given. */
  public static final class Good {
    static final int LIMIT = 1;

    private Good() {}

    /** Shows a type of another library, in an array. */
    public static int read(InputStream in, JavaClasses[] classes) throws java.io.IOException {
      return in.read() + classes.length + LIMIT;
    }
  }

  static final class StaticState {
    static int count;

    private StaticState() {}
  }

  static final class Exits {
    private Exits() {}

    static void end() {
      System.exit(0);
    }
  }

  static final class Connects {
    private Connects() {}

    static URI place() {
      return URI.create("http://localhost");
    }
  }

  static final class Deserializes {
    private Deserializes() {}

    static void read(ObjectInputStream in) throws java.io.IOException {
      in.close();
    }
  }

  static final class Opens {
    private Opens() {}

    static Path place() {
      return Path.of("");
    }
  }

  static final class NotForUsers {
    private NotForUsers() {}

    public static JavaClasses show(JavaClasses classes) {
      return classes;
    }
  }
}
