package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.internal.BinaryFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class NameModelTest {
  private static final int LABELS = NameLabels.COUNT;
  private static final int PAIRS = LABELS * LABELS;

  /** Many features, each with weights of any size. */
  private static SortedMap<Integer, byte[]> weights() {
    SortedMap<Integer, byte[]> out = new TreeMap<>();
    Random random = new Random(1);
    for (int f = 0; f < TokenFeatures.COUNT; f += 1 + random.nextInt(300)) {
      byte[] weights = new byte[LABELS];
      random.nextBytes(weights);
      out.put(f, weights);
    }
    return out;
  }

  private static byte[] pairs() {
    byte[] out = new byte[PAIRS];
    new Random(2).nextBytes(out);
    return out;
  }

  private static NameModel model() {
    return new NameModel(weights(), pairs(), new long[] {-5, 7, Long.MAX_VALUE});
  }

  private static NameModel read(byte[] file) throws IOException {
    return NameModel.read(new ByteArrayInputStream(file));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    byte[] file = model().write();
    NameModel read = read(file);
    assertArrayEquals(file, read.write());
    assertTrue(read.isOutside(-5));
    assertFalse(read.isOutside(5));
    byte[] pairs = pairs();
    assertEquals(pairs[LABELS + 2], read.pair(1, 2));
    assertEquals(Math.exp((double) pairs[LABELS + 2] / NameModel.UNIT), read.power(1, 2), 1e-12);
  }

  /** The sums in 16 bits are those of the weights, one by one, of features with any and without. */
  @Test
  void scoresAreSumsOfWeights() {
    SortedMap<Integer, byte[]> weights = weights();
    NameModel model = model();
    Random random = new Random(3);
    Integer[] known = weights.keySet().toArray(new Integer[0]);
    for (int n = 0; n < 300; n++) {
      int[] features = new int[TokenFeatures.MOST];
      int many = random.nextInt(features.length + 1);
      int[] expected = new int[3 + LABELS];
      for (int i = 0; i < many; i++) {
        boolean any = random.nextInt(3) == 0;
        features[i] =
            any ? random.nextInt(TokenFeatures.COUNT) : known[random.nextInt(known.length)];
        byte[] row = weights.getOrDefault(features[i], new byte[LABELS]);
        for (int k = 0; k < LABELS; k++) {
          expected[3 + k] += row[k];
        }
      }
      int[] scores = new int[3 + LABELS];
      model.score(features, many, scores, 3);
      assertArrayEquals(expected, scores);
    }
  }

  @Test
  void otherNumbersOfWeightsAreRefused() {
    SortedMap<Integer, byte[]> beyond = new TreeMap<>(Map.of(TokenFeatures.COUNT, new byte[13]));
    byte[] pairs = new byte[PAIRS];
    assertThrows(
        IllegalArgumentException.class,
        () -> new NameModel(new TreeMap<>(), new byte[3], new long[0]));
    assertThrows(IndexOutOfBoundsException.class, () -> new NameModel(beyond, pairs, new long[0]));
  }

  @Test
  void whatIsCutOrChangedIsRefused() throws IOException {
    byte[] file = model().write();
    for (int length : new int[] {0, 3, 16, 17, file.length / 2, file.length - 1}) {
      assertThrows(IOException.class, () -> read(Arrays.copyOf(file, length)), length + " bytes");
    }
    Random random = new Random(7);
    for (int n = 0; n < 200; n++) {
      byte[] changed = file.clone();
      changed[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
      assertThrows(IOException.class, () -> read(changed));
    }
  }

  /**
   * Files whose checksum is right, but which nobody wrote: the counts, a step of 0, more behind.
   */
  @Test
  void whatNobodyWroteIsRefused() throws IOException {
    assertArrayEquals(file(0, 1, 1), read(file(0, 1, 1)).write());
    assertThrows(IOException.class, () -> read(file(-1, 0)));
    assertThrows(IOException.class, () -> read(file(1 << 20, 0)));
    assertThrows(IOException.class, () -> read(file(0, -1)));
    assertThrows(IOException.class, () -> read(file(0, Integer.MAX_VALUE, 1)));
    assertThrows(IOException.class, () -> read(file(0, 2, 1, 0)));
    assertThrows(IOException.class, () -> read(file(0, 1, 1, 1)));
  }

  /**
   * A file that says how many words and features it has, and has those steps, with weights of 1.
   */
  private static byte[] file(int words, int many, int... steps) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(body))) {
      out.write(new byte[PAIRS]);
      out.writeInt(words);
      out.writeInt(many);
      byte[] ones = new byte[LABELS];
      Arrays.fill(ones, (byte) 1);
      for (int step : steps) {
        out.writeShort(step);
        out.write(ones);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BinaryFile.write(bytes, NameModel.MAGIC, NameModel.VERSION, body.toByteArray());
    return bytes.toByteArray();
  }

  /** The same bytes are written for the built-in one as are in the jar. */
  @Test
  void theBuiltInOneIsAsItWasWritten() throws IOException {
    try (InputStream in = NameModel.class.getResourceAsStream("names.bin")) {
      byte[] file = Objects.requireNonNull(in).readAllBytes();
      assertArrayEquals(file, read(file).write());
      assertTrue(file.length < 1_300_000, file.length + " bytes");
    }
  }
}
