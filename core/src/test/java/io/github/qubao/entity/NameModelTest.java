package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.internal.BinaryFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class NameModelTest {
  /** A model whose feature {@code feature} has those weights, and many others some. */
  private static NameModel with(int feature, int person, int place, int organization) {
    byte[] weights = new byte[NameModel.FEATURES * NameModel.TYPES];
    Random random = new Random(1);
    for (int f = 0; f < NameModel.FEATURES; f += 1 + random.nextInt(20)) {
      weights[f * NameModel.TYPES + random.nextInt(NameModel.TYPES)] = (byte) random.nextInt();
    }
    weights[feature * NameModel.TYPES] = (byte) person;
    weights[feature * NameModel.TYPES + 1] = (byte) place;
    weights[feature * NameModel.TYPES + 2] = (byte) organization;
    return new NameModel(weights);
  }

  private static NameModel read(byte[] file) throws IOException {
    return NameModel.read(new ByteArrayInputStream(file));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    byte[] file = with(77, -127, 0, 127).write();
    NameModel read = read(file);
    assertArrayEquals(file, read.write());
    assertEquals(-127, NameModel.sum(read.weights(77), 0));
    assertEquals(0, NameModel.sum(read.weights(77), 1));
    assertEquals(127, NameModel.sum(read.weights(77), 2));
  }

  @Test
  void sumsKeepTheirTypes() {
    NameModel model = with(5, -127, 127, -1);
    long sum = 0;
    for (int n = 0; n < 1000; n++) {
      sum += model.weights(5);
    }
    assertEquals(-127_000, NameModel.sum(sum, 0));
    assertEquals(127_000, NameModel.sum(sum, 1));
    assertEquals(-1000, NameModel.sum(sum, 2));
  }

  @Test
  void probabilitiesAreThoseOfTheSums() {
    NameModel model = with(9, 64, 0, -64);
    double[] likely = new double[NameModel.TYPES];
    NameModel.probabilities(model.weights(9), likely);
    double all = Math.E + 1 + 1 / Math.E + 1;
    assertEquals(Math.E / all, likely[0], 1e-9);
    assertEquals(1 / all, likely[1], 1e-9);
    assertEquals(1 / Math.E / all, likely[2], 1e-9);
  }

  @Test
  void weightsOfOtherFeaturesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new NameModel(new byte[30]));
  }

  @Test
  void whatIsCutOrChangedIsRefused() throws IOException {
    byte[] file = with(3, 1, 2, 3).write();
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

  /** Files whose checksum is right, but which nobody wrote: the count, a step of 0, more behind. */
  @Test
  void whatNobodyWroteIsRefused() throws IOException {
    assertArrayEquals(file(1, 1), read(file(1, 1)).write());
    assertThrows(IOException.class, () -> read(file(-1)));
    assertThrows(IOException.class, () -> read(file(Integer.MAX_VALUE, 1)));
    assertThrows(IOException.class, () -> read(file(2, 1, 0)));
    assertThrows(IOException.class, () -> read(file(1, 1, 1)));
  }

  /** A file that says how many features it has, and has those steps, each with weights of 1. */
  private static byte[] file(int many, int... steps) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(body))) {
      out.writeInt(many);
      for (int step : steps) {
        out.writeShort(step);
        out.write(new byte[] {1, 1, 1});
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
      assertTrue(file.length < 1 << 20, file.length + " bytes");
    }
  }
}
