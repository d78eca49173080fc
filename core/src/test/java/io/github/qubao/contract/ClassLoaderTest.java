package io.github.qubao.contract;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class loader that loaded the library and was dropped is collected: a host can redeploy. */
class ClassLoaderTest {
  @ParameterizedTest
  @ValueSource(strings = {"SEGMENT", "PAGE", "CLASSIFY", "SUMMARIZE", "KEYWORDS", "NAMES", "TRAIN"})
  void isCollectedAfterUse(String what) throws Exception {
    isCollected(what, false);
  }

  /** A record's equals as the compiler makes it holds the class in the JDK's ObjectMethods. */
  @ParameterizedTest
  @ValueSource(strings = {"TAG", "PAGE", "CLASSIFY", "SUMMARIZE", "KEYWORDS", "NAMES"})
  void isCollectedAfterAnswersWereCompared(String what) throws Exception {
    isCollected(what, true);
  }

  private static void isCollected(String what, boolean compare) throws Exception {
    WeakReference<ClassLoader> loader = use(what, compare);
    // The compiler, at work in the background, holds a class for a while.
    for (int i = 0; i < 100 && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertTrue(loader.get() == null, () -> "after " + what + " something holds the loader");
  }

  private static WeakReference<ClassLoader> use(String what, boolean compare) throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      Class<?> user = loader.loadClass(Everything.class.getName());
      assertNotSame(Everything.class, user);
      Thread thread = Thread.currentThread();
      ClassLoader before = thread.getContextClassLoader();
      thread.setContextClassLoader(loader);
      try {
        var use = user.getDeclaredMethod("use", String.class, boolean.class);
        use.setAccessible(true);
        Objects.requireNonNull(use.invoke(null, what, compare));
      } finally {
        thread.setContextClassLoader(before);
      }
      return new WeakReference<>(loader);
    }
  }

  private static URL[] classPath() throws MalformedURLException {
    List<URL> out = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      out.add(new File(entry).toURI().toURL());
    }
    return out.toArray(new URL[0]);
  }
}
