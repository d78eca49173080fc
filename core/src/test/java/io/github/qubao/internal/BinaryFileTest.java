package io.github.qubao.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BinaryFileTest {
  private static final int MAGIC = 0x54455354;
  private static final byte[] BODY = {1, 2, 3};

  @Test
  void comesBackAndLeavesWhatFollows() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BinaryFile.write(out, MAGIC, 7, BODY);
    BinaryFile.write(out, MAGIC, 7, new byte[0]);
    out.write(9);
    ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
    assertArrayEquals(BODY, BinaryFile.read(in, MAGIC, 7, 3));
    assertArrayEquals(new byte[0], BinaryFile.read(in, MAGIC, 7, 3));
    assertEquals(9, in.read());
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BinaryFile.write(out, MAGIC, 7, BODY);
    byte[] file = out.toByteArray();
    assertEquals("it has only 15 bytes", fault(Arrays.copyOf(file, 15), MAGIC, 7, 3));
    assertEquals("it does not begin as one", fault(file, MAGIC + 1, 7, 3));
    assertEquals("it is of version 7, this release reads 8", fault(file, MAGIC, 8, 3));
    assertEquals("it says it has 3 bytes", fault(file, MAGIC, 7, 2));
    assertEquals("it is cut short: 2 of 3 bytes", fault(Arrays.copyOf(file, 18), MAGIC, 7, 3));
    file[18]++;
    assertEquals("its checksum does not hold", fault(file, MAGIC, 7, 3));
  }

  private static String fault(byte[] file, int magic, int version, int most) {
    return assertThrows(
            BinaryFile.DamagedException.class,
            () -> BinaryFile.read(new ByteArrayInputStream(file), magic, version, most))
        .what();
  }
}
