package io.github.qubao.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.Qubao;
import io.github.qubao.document.Document;
import io.github.qubao.segment.Lexicon;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.text.Span;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.train.Evaluation;
import io.github.qubao.topic.train.LabelledText;
import io.github.qubao.topic.train.TopicTrainer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A null is refused where it comes in, and the message names the parameter. */
class NullTest {
  private static final Qubao QUBAO = Qubao.create();

  /** Who answers to null by contract. */
  private static final Set<String> MAY_BE_NULL = Set.of("equals");

  @Test
  void theMessageNamesTheParameter() throws Exception {
    List<String> faults = new ArrayList<>();
    int tried = 0;
    for (Class<?> c : PublicTypes.all()) {
      for (Executable call : calls(c)) {
        for (int i = 0; i < call.getParameterCount(); i++) {
          if (!call.getParameterTypes()[i].isPrimitive() && !mayBeNull(call, i)) {
            tried++;
            fault(c, call, i).ifPresent(faults::add);
          }
        }
      }
    }
    assertEquals("", String.join("\n", faults));
    assertTrue(tried > 50, tried + " parameters");
  }

  /** By its declaration. */
  private static boolean mayBeNull(Executable call, int i) {
    return call.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class);
  }

  /** In a collection too; the message tells which one has it. */
  @Test
  void aNullInACollectionIsNamed() throws Exception {
    List<String> faults = new ArrayList<>();
    int tried = 0;
    for (Class<?> c : PublicTypes.all()) {
      for (Executable call : calls(c)) {
        for (int i = 0; i < call.getParameterCount(); i++) {
          Object holder = withNull(call.getParameterTypes()[i]);
          if (holder != null) {
            tried++;
            faultOfElement(c, call, i, holder).ifPresent(faults::add);
          }
        }
      }
    }
    assertEquals("", String.join("\n", faults));
    assertTrue(tried > 10, tried + " collections");
  }

  private static @Nullable Object withNull(Class<?> type) {
    if (type.isAssignableFrom(ArrayList.class) && Collection.class.isAssignableFrom(type)) {
      return new ArrayList<>(Collections.singletonList(null));
    }
    return type == Map.class ? new HashMap<>(Collections.singletonMap(null, null)) : null;
  }

  private static Optional<String> faultOfElement(Class<?> c, Executable call, int i, Object holder)
      throws Exception {
    Object[] arguments = Arrays.stream(call.getParameterTypes()).map(NullTest::some).toArray();
    arguments[i] = holder;
    String what = c.getSimpleName() + "." + call.getName() + ", " + i + ": ";
    try {
      invoke(c, call, arguments);
      return Optional.of(what + "accepted");
    } catch (InvocationTargetException e) {
      Throwable thrown = e.getCause();
      return thrown instanceof NullPointerException
              && thrown.getMessage() != null
              && !thrown.getMessage().contains("Cannot invoke")
          ? Optional.empty()
          : Optional.of(what + thrown);
    }
  }

  private static void invoke(Class<?> c, Executable call, Object[] arguments)
      throws ReflectiveOperationException {
    if (call instanceof Constructor<?> made) {
      made.newInstance(arguments);
    } else {
      Object on = Modifier.isStatic(call.getModifiers()) ? null : some(c);
      ((Method) call).invoke(on, arguments);
    }
  }

  private static List<Executable> calls(Class<?> c) {
    List<Executable> out = new ArrayList<>();
    if (!Modifier.isAbstract(c.getModifiers())) {
      out.addAll(List.of(c.getConstructors()));
    }
    for (Method m : c.getDeclaredMethods()) {
      // An enum's valueOf is the compiler's.
      boolean compilers = c.isEnum() && m.getName().equals("valueOf");
      if (Modifier.isPublic(m.getModifiers())
          && !m.isSynthetic()
          && !compilers
          && !MAY_BE_NULL.contains(m.getName())) {
        out.add(m);
      }
    }
    return out;
  }

  /** What is wrong with the answer to a null for parameter {@code i}. */
  private static Optional<String> fault(Class<?> c, Executable call, int i) throws Exception {
    Parameter parameter = call.getParameters()[i];
    assertTrue(parameter.isNamePresent(), () -> "compiled without -parameters: " + call);
    Object[] arguments = Arrays.stream(call.getParameterTypes()).map(NullTest::some).toArray();
    arguments[i] = null;
    String what =
        c.getSimpleName()
            + "."
            + call.getName().replaceAll(".*[.$]", "")
            + ", "
            + parameter.getName()
            + ": ";
    try {
      invoke(c, call, arguments);
      return Optional.of(what + "accepted");
    } catch (InvocationTargetException e) {
      Throwable thrown = e.getCause();
      return thrown instanceof NullPointerException
              && Objects.requireNonNullElse(thrown.getMessage(), "")
                  .matches("(?s)(.*\\W)?" + parameter.getName() + "(\\W.*)?")
              && !thrown.getMessage().contains("Cannot invoke")
          ? Optional.empty()
          : Optional.of(what + thrown);
    }
  }

  /** A valid value. */
  private static Object some(Class<?> type) {
    return Stream.of(
            "文",
            'c',
            1,
            1L,
            0.5,
            0.5f,
            true,
            List.of(),
            Set.of(),
            Stream.empty(),
            Map.of(),
            Optional.empty(),
            new Span(0, 1),
            QUBAO,
            QUBAO.segmenter(),
            QUBAO.topicClassifier(),
            QUBAO.summarizer(),
            QUBAO.keywordExtractor(),
            QUBAO.entityRecognizer(),
            Document.of(QUBAO.segmenter(), "题", "文"),
            Lexicon.builtIn(),
            Topic.OTHER,
            new LabelledText("题", "文", Topic.OTHER),
            TopicTrainer.create(),
            Evaluation.of(
                QUBAO.topicClassifier(), List.of(new LabelledText("题", "文", Topic.OTHER))),
            (IntConsumer) n -> {},
            LocalDate.of(2025, 6, 1),
            new char[9],
            Segmenter.create().tagPieces(),
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream())
        .filter(v -> boxed(type).isInstance(v))
        .findFirst()
        .orElseGet(() -> made(type));
  }

  private static Class<?> boxed(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
  }

  /** A value of a type of the library's, by its constants, constructor or builder. */
  private static Object made(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[1];
    }
    try {
      if (Modifier.isPublic(type.getModifiers()) && type.getConstructors().length > 0) {
        Constructor<?> c = type.getConstructors()[0];
        return c.newInstance(Arrays.stream(c.getParameterTypes()).map(NullTest::some).toArray());
      }
      if (type.getSimpleName().equals("Builder")) {
        return type.getEnclosingClass().getMethod("builder").invoke(null);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.toString(), e);
    }
    throw new IllegalStateException("no value of " + type);
  }
}
