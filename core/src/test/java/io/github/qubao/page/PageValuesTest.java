package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.page.Article.Contributor;
import io.github.qubao.page.Article.Kind;
import io.github.qubao.page.Article.Role;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.text.Span;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page is made of: equal where all parts are, and never with a part that is null. */
class PageValuesTest {
  private static final TextBlock LINE = new TextBlock("甲", List.of(new Span(0, 1)));
  private static final TextBlock OTHER = new TextBlock("乙", List.of(new Span(1, 2)));
  private static final Contributor MAN = new Contributor("甲", Role.AUTHOR, new Span(0, 1));

  private static final Article.Area AREA = new Article.Area(1, 0, 0, 9, 9);
  private static final Article.Jump JUMP =
      new Article.Jump(Article.Jump.Direction.TO, "2", true, new Span(0, 1));
  private static final PrintedPage.Line PRINTED = new PrintedPage.Line("甲", 0, 1, 2, 3, 4, "宋体");

  /** A record, the values of its components, and other values for each of them. */
  record Sample(Class<? extends Record> type, List<Object> values, List<Object> others) {}

  static Stream<Sample> samples() {
    return Stream.of(
        new Sample(
            TextBlock.class,
            List.of("甲", List.of(new Span(0, 1)), List.of()),
            List.of("乙", List.of(new Span(1, 2)), List.of(new Span(0, 1)))),
        new Sample(
            Contributor.class,
            List.of("甲", Role.AUTHOR, new Span(0, 1)),
            List.of("乙", Role.REPORTER, new Span(1, 2))),
        new Sample(
            Article.class,
            List.of(
                Kind.ARTICLE,
                Optional.of(LINE),
                Optional.of(LINE),
                List.of(MAN),
                Optional.of(MAN),
                List.of(LINE),
                0.5,
                Optional.of("甲"),
                List.of(AREA),
                List.of(JUMP)),
            List.of(
                Kind.PHOTO,
                Optional.empty(),
                Optional.of(OTHER),
                List.of(),
                Optional.empty(),
                List.of(OTHER),
                0.25,
                Optional.empty(),
                List.of(),
                List.of())),
        new Sample(
            Article.Jump.class,
            List.of(Article.Jump.Direction.TO, "2", true, new Span(0, 1)),
            List.of(Article.Jump.Direction.FROM, "A4", false, new Span(1, 2))),
        new Sample(
            Article.Area.class, List.of(1, 0.0, 0.0, 9.0, 9.0), List.of(2, 1.0, 1.0, 8.0, 8.0)),
        new Sample(
            PrintedPage.class,
            List.of(List.of(PRINTED), 100.0, 100.0),
            List.of(List.of(), 90.0, 90.0)),
        new Sample(
            PrintedPage.Line.class,
            List.of("甲乙", 0, 1.0, 2.0, 3.0, 4.0, "宋体", List.of(), 0),
            List.of("乙甲", 1, 0.0, 3.0, 4.0, 5.0, "黑体", List.of(new Span(0, 1)), 90)),
        new Sample(
            Page.class,
            List.of("甲", List.of(), List.of(LINE)),
            List.of("乙", List.of(PageValuesTest.article()), List.of(OTHER))));
  }

  private static Article article() {
    return new PageReader(Segmenter.create()).read("一行字").articles().get(0);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void areEqualWhereEachPartIs(Sample sample) throws ReflectiveOperationException {
    Object one = make(sample, sample.values.toArray());
    assertEquals(one, make(sample, sample.values.toArray()));
    assertEquals(one.hashCode(), make(sample, sample.values.toArray()).hashCode());
    assertNotEquals(one, "甲");
    for (int i = 0; i < sample.values.size(); i++) {
      Object[] values = sample.values.toArray();
      values[i] = sample.others.get(i);
      assertNotEquals(one, make(sample, values), "component " + i);
      assertNotEquals(one.hashCode(), make(sample, values).hashCode(), "component " + i);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nullIsRefusedByName(Sample sample) {
    RecordComponent[] parts = sample.type.getRecordComponents();
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].getType().isPrimitive()) {
        Object[] values = sample.values.toArray();
        values[i] = null;
        NullPointerException e =
            assertThrows(NullPointerException.class, () -> make(sample, values));
        assertEquals(parts[i].getName(), e.getMessage());
      }
    }
  }

  @Test
  void theReaderRefusesNullByName() {
    NullPointerException e =
        assertThrows(NullPointerException.class, () -> new PageReader(nothing()));
    assertEquals("segmenter", e.getMessage());
    PageReader reader = new PageReader(Segmenter.create());
    e =
        assertThrows(
            NullPointerException.class, () -> reader.read(PageValuesTest.<String>nothing()));
    assertEquals("text", e.getMessage());
  }

  /** Nobody who compiles with null checks gives null; others do. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }

  private static Object make(Sample sample, Object[] values) throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(sample.type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Constructor<?> constructor = sample.type.getDeclaredConstructor(types);
    assertTrue(constructor.canAccess(null) || constructor.trySetAccessible());
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof NullPointerException npe) {
        throw npe;
      }
      throw e;
    }
  }
}
