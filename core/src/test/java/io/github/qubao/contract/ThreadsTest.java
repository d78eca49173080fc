package io.github.qubao.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qubao.Analysis;
import io.github.qubao.Qubao;
import io.github.qubao.segment.Lexicon;
import io.github.qubao.segment.Segmenter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One instance in many threads answers as in one, and no instance sees another's words. */
class ThreadsTest {
  private static final int THREADS = 8;
  private static final int VIRTUAL_THREADS = 20_000;

  private static final Qubao QUBAO = Qubao.create();

  /** What one thread gives, and who else asks gets the same. */
  @ParameterizedTest
  @EnumSource
  void eightThreads(Call call) throws Exception {
    List<String> texts = texts(300);
    List<Object> alone = texts.stream().map(t -> call.on(QUBAO, t)).toList();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<Object>>> tasks = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        // Each begins elsewhere, so that different texts meet.
        int first = thread * texts.size() / THREADS;
        tasks.add(
            () -> {
              List<Object> out = new ArrayList<>(alone);
              for (int i = 0; i < texts.size(); i++) {
                int at = (first + i) % texts.size();
                out.set(at, call.on(QUBAO, texts.get(at)));
              }
              return out;
            });
      }
      for (Future<List<Object>> f : pool.invokeAll(tasks)) {
        assertEquals(alone, f.get());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** On a JVM that has virtual threads, as many at once as texts may come in. */
  @Test
  void virtualThreads() throws Exception {
    assumeTrue(Runtime.version().feature() >= 21, "no virtual threads before Java 21");
    List<String> texts = texts(120);
    Call[] calls = Call.values();
    Map<Call, List<Object>> alone = new EnumMap<>(Call.class);
    for (Call call : calls) {
      alone.put(call, texts.stream().map(t -> call.on(QUBAO, t)).toList());
    }
    ExecutorService pool =
        (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    try {
      List<Callable<Object>> tasks = new ArrayList<>();
      List<Object> expected = new ArrayList<>();
      for (int i = 0; i < VIRTUAL_THREADS; i++) {
        Call call = calls[i % calls.length];
        int text = i % texts.size();
        tasks.add(() -> call.on(QUBAO, texts.get(text)));
        expected.add(alone.get(call).get(text));
      }
      List<Future<Object>> answers = pool.invokeAll(tasks);
      for (int i = 0; i < VIRTUAL_THREADS; i++) {
        assertEquals(expected.get(i), answers.get(i).get(), calls[i % calls.length].toString());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** The parts of one analysis are computed once, whoever asks first. */
  @Test
  void oneAnalysisInManyThreads() throws Exception {
    String text = Shapes.of("articles", 2000, 3);
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      for (int n = 0; n < 20; n++) {
        Analysis a = QUBAO.analyze("", text);
        List<Callable<List<Object>>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
          tasks.add(() -> List.of(a.tokens(), a.topic(), a.summary(), a.keywords(), a.entities()));
        }
        List<Object> first = List.of();
        for (Future<List<Object>> f : pool.invokeAll(tasks)) {
          first = first.isEmpty() ? f.get() : first;
          for (int part = 0; part < first.size(); part++) {
            assertEquals(
                System.identityHashCode(first.get(part)),
                System.identityHashCode(f.get().get(part)));
          }
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Both are asked at the same time; each has one half of a text's words. */
  @Test
  void instancesDoNotSeeEachOthersWords() throws Exception {
    String text = "云汀桂园的农技员在青芦育秧。";
    Segmenter builtIn = Segmenter.create();
    Segmenter first =
        Segmenter.builder().lexicon(Lexicon.builtIn().with(List.of("云汀桂", "员在青"))).build();
    Segmenter second =
        Segmenter.builder().lexicon(Lexicon.builtIn().with(List.of("汀桂园的", "芦育"))).build();
    String none = words(builtIn, text);
    String ofFirst = words(first, text);
    String ofSecond = words(second, text);
    assertNotEquals(none, ofFirst);
    assertNotEquals(none, ofSecond);
    assertNotEquals(ofFirst, ofSecond);
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<String>>> tasks = new ArrayList<>();
      for (int i = 0; i < 2000; i++) {
        tasks.add(() -> List.of(words(first, text), words(builtIn, text), words(second, text)));
      }
      for (Future<List<String>> f : pool.invokeAll(tasks)) {
        assertEquals(List.of(ofFirst, none, ofSecond), f.get());
      }
    } finally {
      pool.shutdownNow();
    }
    assertEquals(none, words(Segmenter.builder().build(), text));
  }

  private static String words(Segmenter segmenter, String text) {
    return String.join("|", segmenter.segment(text).stream().map(t -> t.in(text)).toList());
  }

  /** Texts of every shape, none of them long. */
  private static List<String> texts(int length) {
    List<String> out = new ArrayList<>();
    for (String shape : Shapes.names()) {
      out.add(Shapes.of(shape, length, 1));
    }
    return out;
  }
}
