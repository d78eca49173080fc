package io.github.qubao.topic.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.topic.ModelFormatException;
import io.github.qubao.topic.TopicClassifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Model files that nobody vouches for. */
class TopicModelFormatTest {
  private static final int HEAD = 16;

  private final Segmenter segmenter = Segmenter.create();
  private final TopicModel small =
      new TopicModel(
          List.of("sport", "money"),
          new int[] {'球' << 16, '球' << 16 | '员', '银' << 16 | '行'},
          new float[] {1, 2, 2.5f},
          new float[] {1, -1, 0, 0, 1, -1, 2, -2, 1, -1, 2, -2, -2, 2, 0, 0, -2, 2},
          new float[] {0.1f, -0.1f},
          new float[] {0.5f, 0.5f},
          1.5f,
          -4,
          new TopicModel.Notes(
              "ball",
              "2025-06-01",
              new int[] {3, 4},
              0.5f,
              HeldOutAnswers.of(new double[] {0.9, 0.5, 0.7}, new boolean[] {true, false, true}),
              IntStream.of(7, -7, TextFeatures.hash("球员", "进球")).sorted().toArray()));

  @Test
  void whatIsWrittenIsReadAndWrittenAlike() throws IOException {
    byte[] once = bytes(TopicModelFormat.read(new ByteArrayInputStream(bytes(small))));
    assertArrayEquals(once, bytes(TopicModelFormat.read(new ByteArrayInputStream(once))));
    TopicModel read = TopicModelFormat.read(new ByteArrayInputStream(once));
    assertEquals(small.topics(), read.topics());
    assertArrayEquals(small.grams(), read.grams());
    assertArrayEquals(small.parameters(), read.parameters(), 2 / 127f);
    assertEquals(1.5f, read.temperature());
    assertEquals(-4, read.minMeanPmi());
    assertEquals("ball", read.notes().name());
    assertEquals("2025-06-01", read.notes().date());
    assertArrayEquals(new int[] {3, 4}, read.notes().articles());
    assertEquals(0.5f, read.notes().macroF1());
    assertEquals(3, read.notes().heldOut().size());
    assertEquals(2 / 3.0, read.notes().heldOut().accuracy(), 1e-9);
    assertTrue(read.notes().trainedOn("", "球员：進球。"));
    assertFalse(read.notes().trainedOn("球员", "进了球"));
  }

  /** Of the least of floats, a few steps of the file share one number; and some are below them. */
  @ParameterizedTest
  @ValueSource(floats = {Float.MIN_VALUE, 384 * Float.MIN_VALUE, 1e-20f, 1e-9f, 1e-8f, 1, 1e6f})
  void whatIsSavedAndLoadedIsSavedAlikeHoweverSmall(float largest) throws IOException {
    for (int n = 0; n <= 384; n++) {
      float[] parameters = new float[TextFeatures.FIELDS * 2];
      parameters[0] = largest;
      parameters[1] = (float) (largest * (n / 384.0));
      byte[] once = bytes(oneGram(parameters));
      assertArrayEquals(once, bytes(TopicModelFormat.read(new ByteArrayInputStream(once))));
    }
  }

  private TopicModel oneGram(float... parameters) {
    return new TopicModel(
        small.topics(),
        new int[] {'球' << 16},
        new float[] {1},
        parameters,
        small.bias(),
        small.prior(),
        1,
        -4,
        TopicModel.Notes.none(2));
  }

  @Test
  void takesOnlyItsOwnBytesAndLeavesTheStreamOpen() throws IOException {
    byte[] model = bytes(small);
    byte[] more = Arrays.copyOf(model, model.length + 1);
    more[model.length] = 42;
    InputStream in =
        new ByteArrayInputStream(more) {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    TopicClassifier.load(in, segmenter);
    assertEquals(42, in.read());
  }

  @Test
  void anyChangedByteIsNoticed() throws IOException {
    byte[] good = bytes(small);
    for (int at = 0; at < good.length; at++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] bad = good.clone();
        bad[at] ^= (byte) (1 << bit);
        refused(bad);
      }
    }
  }

  @Test
  void anyShorterFileIsNoticed() throws IOException {
    byte[] good = bytes(small);
    for (int length = 0; length < good.length; length++) {
      refused(Arrays.copyOf(good, length));
    }
  }

  @Test
  void garbageIsRefused() {
    Random random = new Random(3);
    for (int n = 0; n < 200; n++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      refused(bytes);
    }
    refused("PK\3\4 a zip file, or a text that is long enough".getBytes(StandardCharsets.UTF_8));
    ModelFormatException e = refused(new byte[100]);
    assertTrue(String.valueOf(e.getMessage()).contains("it does not begin as one"));
  }

  @Test
  void anotherVersionIsNamed() throws IOException {
    byte[] other = bytes(small);
    ByteBuffer.wrap(other).putInt(4, 7);
    assertTrue(String.valueOf(refused(other).getMessage()).contains("version 7"));
  }

  /** Well sealed, so that only what the numbers say gives them away. */
  @Test
  void hostileNumbersAreRefused() throws IOException {
    byte[] body = Arrays.copyOfRange(bytes(small), HEAD, bytes(small).length);
    int prior = 4 + 2 + 5;
    int bias = prior + 4;
    int temperature = 4 + 2 * (2 + 5 + 8);
    int meanPmi = temperature + 4;
    int articles = meanPmi + 4 + 2 + 4 + 2 + 10;
    int macroF1 = articles + 8;
    int answers = macroF1 + 4;
    int hashes = answers + 4 + 6;
    int largest = hashes + 4 + 12;
    int count = largest + 4;
    TopicClassifier.load(new ByteArrayInputStream(sealed(body)), segmenter);
    for (int topics : new int[] {0, -1, 1, 3, 1001, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      refused(sealed(body, 0, topics));
    }
    for (int grams : new int[] {-1, 2, 4, 1 << 30, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      refused(sealed(body, count, grams));
    }
    for (int at : new int[] {prior, bias, temperature, meanPmi, macroF1, largest}) {
      for (float x : new float[] {Float.NaN, Float.POSITIVE_INFINITY, -2e38f, 2e38f}) {
        refused(sealed(body, at, Float.floatToIntBits(x)));
      }
    }
    for (float x : new float[] {Float.MIN_VALUE, 384 * Float.MIN_VALUE, 1e-20f}) {
      refused(sealed(body, largest, Float.floatToIntBits(x)));
    }
    refused(sealed(body, articles, -1));
    for (int n : new int[] {-1, 2, 20_001, Integer.MAX_VALUE}) {
      refused(sealed(body, answers, n));
    }
    byte[] falling = body.clone();
    falling[answers + 4] = -1;
    refused(sealed(falling));
    for (int n : new int[] {-1, 2, 4, 200_001, 1 << 30, Integer.MAX_VALUE}) {
      refused(sealed(body, hashes, n));
    }
    refused(sealed(body, hashes + 4, Integer.MAX_VALUE));
    byte[] above = body.clone();
    above[count + 4 + 5 + 1] = -128;
    refused(sealed(above));
    refused(sealed(body, temperature, Float.floatToIntBits(0)));
    refused(sealed(body, 4, 0x7FFF0000));
    byte[] twice = body.clone();
    System.arraycopy(twice, 6, twice, 6 + 15, 5);
    refused(sealed(twice));
    byte[] unseen = body.clone();
    unseen[7] = 1;
    refused(sealed(unseen));
    byte[] endless = body.clone();
    Arrays.fill(endless, count + 4, endless.length, (byte) 0x80);
    refused(sealed(endless));
    byte[] unordered = body.clone();
    unordered[count + 4 + 5 + 1 + 6] = 0;
    refused(sealed(unordered));
    refused(sealed(Arrays.copyOf(body, body.length + 1)));
  }

  @Test
  void aHostileLengthCostsNoMemory() throws IOException {
    byte[] head = Arrays.copyOf(bytes(small), HEAD + 10);
    ByteBuffer.wrap(head).putInt(8, 60 << 20);
    var threads =
        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    refused(head);
    long before = threads.getThreadAllocatedBytes(id);
    refused(head);
    assertTrue(threads.getThreadAllocatedBytes(id) - before < 1 << 20);
    ByteBuffer.wrap(head).putInt(8, Integer.MAX_VALUE);
    refused(head);
  }

  /** Grams chosen so that all want the same few places in the hash table. */
  private static int[] colliding(int count) {
    // The inverse of the table's multiplier: the products, whose top bits are the place, are small.
    int inverse = 0x9E3779B9;
    for (int i = 0; i < 5; i++) {
      inverse *= 2 - 0x9E3779B9 * inverse;
    }
    long[] sorted = new long[count];
    for (int i = 0; i < count; i++) {
      sorted[i] = Integer.toUnsignedLong((i + 1) * inverse);
    }
    Arrays.sort(sorted);
    return Arrays.stream(sorted).mapToInt(g -> (int) g).toArray();
  }

  private TopicModel of(int[] grams) {
    float[] idf = new float[grams.length];
    Arrays.fill(idf, 1);
    float[] none = new float[grams.length * TextFeatures.FIELDS * 2];
    return new TopicModel(
        small.topics(),
        grams,
        idf,
        none,
        small.bias(),
        small.prior(),
        1,
        -4,
        TopicModel.Notes.none(2));
  }

  @Test
  void gramsThatCollideAreFoundAllTheSame() throws IOException {
    int[] grams = colliding(10_000);
    int[] even = new int[grams.length / 2];
    for (int i = 0; i < even.length; i++) {
      even[i] = grams[2 * i];
    }
    TopicModel read = TopicModelFormat.read(new ByteArrayInputStream(bytes(of(even))));
    for (int i = 0; i < grams.length; i++) {
      assertEquals(i % 2 == 0 ? i / 2 : -1, read.find(grams[i]));
    }
  }

  /** Eight times the grams may cost 32 times the time; without a bound it is 64 times. */
  @Test
  void gramsThatCollideCostNoMoreThanOthers() throws IOException {
    byte[] few = bytes(of(colliding(10_000)));
    byte[] many = bytes(of(colliding(80_000)));
    long minFew = Long.MAX_VALUE;
    long minMany = Long.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      minFew = Math.min(minFew, load(few));
      minMany = Math.min(minMany, load(many));
    }
    assertTrue(minMany < 32 * minFew, minFew + " became " + minMany);
  }

  /** Processor time in nanoseconds. */
  private static long load(byte[] model) throws IOException {
    var threads = java.lang.management.ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    TopicModel read = TopicModelFormat.read(new ByteArrayInputStream(model));
    assertEquals(2, read.topics().size());
    return threads.getCurrentThreadCpuTime() - before;
  }

  /** Whatever a well sealed body says: it is refused, or answers without NaN. */
  @Test
  void sealedNonsenseIsRefusedOrHarmless() throws IOException {
    byte[] body = Arrays.copyOfRange(bytes(small), HEAD, bytes(small).length);
    Random random = new Random(11);
    int read = 0;
    for (int n = 0; n < 3000; n++) {
      byte[] bad = body.clone();
      for (int i = random.nextInt(3); i >= 0; i--) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
      }
      TopicClassifier c;
      try {
        c = TopicClassifier.load(new ByteArrayInputStream(sealed(bad)), segmenter);
      } catch (ModelFormatException e) {
        continue;
      }
      read++;
      for (double p : c.classify("球员", "球员在银行踢球，银行的球员赢球。").probabilities().values()) {
        assertTrue(p >= 0 && p <= 1);
      }
      byte[] saved = saved(c);
      assertArrayEquals(
          saved, saved(TopicClassifier.load(new ByteArrayInputStream(saved), segmenter)));
    }
    assertTrue(read > 100, "some are sound: " + read);
  }

  private static byte[] saved(TopicClassifier classifier) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    classifier.save(out);
    return out.toByteArray();
  }

  private ModelFormatException refused(byte[] bytes) {
    return assertThrows(
        ModelFormatException.class,
        () -> TopicClassifier.load(new ByteArrayInputStream(bytes), segmenter));
  }

  private static byte[] sealed(byte[] body, int at, int value) throws IOException {
    byte[] changed = body.clone();
    ByteBuffer.wrap(changed).putInt(at, value);
    return sealed(changed);
  }

  private static byte[] sealed(byte[] body) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(body);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("QBTP");
    out.writeInt(4);
    out.writeInt(body.length);
    out.writeInt((int) crc.getValue());
    out.write(body);
    return bytes.toByteArray();
  }

  private static byte[] bytes(TopicModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TopicModelFormat.write(model, out);
    return out.toByteArray();
  }
}
