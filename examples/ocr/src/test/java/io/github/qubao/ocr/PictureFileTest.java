package io.github.qubao.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.ocr.OcrException.Reason;
import io.github.qubao.ocr.picture.GrayPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of pictures that are damaged, or made to do damage. */
class PictureFileTest {
  @Test
  void pagesOfATiffAreReadInTurn() throws IOException {
    List<Integer> numbers = new ArrayList<>();
    byte[] tiff = tiff(100);
    PictureFile.read(new ByteArrayInputStream(tiff), "x", 0, (page, n) -> numbers.add(n));
    assertEquals(100, numbers.size());
    assertEquals(100, numbers.get(99));
  }

  @Test
  void aTiffOfMorePagesIsRefused() throws IOException {
    OcrException e = refused(tiff(101), Reason.TOO_LARGE);
    assertEquals("x: more than 100 pictures; split it", e.getMessage());
  }

  @Test
  void aDirectoryThatPointsToItselfIsRefused() {
    for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
      ByteBuffer tiff = ByteBuffer.allocate(26).order(order);
      tiff.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4D4D));
      tiff.putShort((short) 42).putInt(8).putShort((short) 1).putInt(22, 8);
      refused(tiff.array(), Reason.BROKEN);
    }
  }

  @Test
  void aDirectoryThatPointsBackIsRefused() throws IOException {
    byte[] tiff = tiff(3);
    for (int at = tiff.length - 4; at >= 0; at--) {
      // The only one that ends the chain: behind twelve entries, the last of them the unit.
      ByteBuffer in = ByteBuffer.wrap(tiff).order(ByteOrder.LITTLE_ENDIAN);
      if (in.getInt(at) == 0 && at >= 12 && in.getShort(at - 12) == 296) {
        in.putInt(at, 8);
        break;
      }
    }
    assertEquals(0, TiffDirectories.count(tiff, 100));
    refused(tiff, Reason.BROKEN);
  }

  @Test
  void aDirectoryWithinItselfIsRefused() {
    ByteBuffer tiff = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
    tiff.putInt(0x002A4949).putInt(8).putShort((short) 1);
    tiff.putShort((short) 34665).putShort((short) 4).putInt(1).putInt(8); // what a camera says
    refused(tiff.array(), Reason.BROKEN);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 7, 12})
  void aFieldLongerThanTheFileTakesNoMemory(int type) throws IOException {
    byte[] tiff = tiff(1);
    ByteBuffer in = ByteBuffer.wrap(tiff).order(ByteOrder.LITTLE_ENDIAN);
    in.putShort(12, (short) type).putInt(14, Integer.MAX_VALUE / 16); // of the width
    refused(tiff, Reason.BROKEN);
  }

  @Test
  void anyDamageIsRefusedOrPassedOver() throws IOException {
    byte[] tiff = tiff(3);
    Random random = new Random(11);
    for (int n = 0; n < 3_000; n++) {
      byte[] damaged = tiff.clone();
      for (int i = random.nextInt(4); i >= 0; i--) {
        damaged[random.nextInt(160)] = (byte) (random.nextInt(3) * random.nextInt(128));
      }
      try {
        PictureFile.read(new ByteArrayInputStream(damaged), "x", 0, (page, number) -> {});
      } catch (OcrException e) {
        assertTrue(e.reason() != Reason.NO_SUCH_PAGE, e.getMessage());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GIF87a", "GIF89a"})
  void aFileWithoutAPictureIsBroken(String version) {
    byte[] gif = (version + "\1\0\1\0\0\0\0;").getBytes(StandardCharsets.ISO_8859_1);
    refused(gif, Reason.BROKEN);
    byte[] png = "\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1);
    refused(png, Reason.BROKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GIF", "TIFF"})
  void aFewBytesThatNameManyPixelsTakeNoMemory(String format) {
    byte[] file = format.equals("GIF") ? largeGif() : largeTiff();
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    refused(file, Reason.BROKEN); // What the JDK loads once is not counted.
    long before = threads.getThreadAllocatedBytes(id);
    refused(file, Reason.BROKEN);
    assertTrue(threads.getThreadAllocatedBytes(id) - before < 10_000_000);
  }

  @Test
  void textThatBeginsLikeAPictureIsText() throws IOException {
    for (String text : List.of("GIF8号店开业", "GIF88a", "GIF8", "MM今天", "II*号", "BM开店啦")) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertFalse(PictureFile.comesNext(new ByteArrayInputStream(bytes)), text);
    }
    for (String gif : List.of("GIF87a\1\0", "GIF89a\1\0")) {
      byte[] bytes = gif.getBytes(StandardCharsets.ISO_8859_1);
      assertTrue(PictureFile.comesNext(new ByteArrayInputStream(bytes)), gif);
    }
  }

  private static byte[] tiff(int pages) {
    BufferedImage image = new BufferedImage(5, 3, BufferedImage.TYPE_BYTE_GRAY);
    return MultiPageTiff.of(Collections.nCopies(pages, GrayPicture.of(image)));
  }

  /** 12,000 pixels by 12,000, and nothing behind the first. */
  private static byte[] largeGif() {
    ByteBuffer gif = ByteBuffer.allocate(35).order(ByteOrder.LITTLE_ENDIAN);
    gif.put("GIF89a".getBytes(StandardCharsets.US_ASCII));
    gif.putShort((short) 12_000).putShort((short) 12_000).put((byte) 0xF0).position(19);
    gif.put((byte) ',').putInt(0).putShort((short) 12_000).putShort((short) 12_000);
    gif.put(new byte[] {0, 2, 2, 0x4C, 1, 0, ';'});
    return gif.array();
  }

  /** As large, of 8 bits a pixel, packed by LZW into 4 bytes. */
  private static byte[] largeTiff() {
    int[][] fields = {
      {256, 4, 12_000},
      {257, 4, 12_000},
      {258, 3, 8},
      {259, 3, 5},
      {262, 3, 1},
      {273, 4, 8},
      {277, 3, 1},
      {278, 4, 12_000},
      {279, 4, 4}
    };
    ByteBuffer tiff = ByteBuffer.allocate(126).order(ByteOrder.LITTLE_ENDIAN);
    tiff.putInt(0x002A4949).putInt(12).putInt(0x03020180).putShort((short) fields.length);
    for (int[] field : fields) {
      tiff.putShort((short) field[0]).putShort((short) field[1]).putInt(1).putInt(field[2]);
    }
    return tiff.array();
  }

  private static OcrException refused(byte[] file, Reason reason) {
    OcrException e =
        assertThrows(
            OcrException.class,
            () -> PictureFile.read(new ByteArrayInputStream(file), "x", 0, (page, n) -> {}));
    assertEquals(reason, e.reason(), e.getMessage());
    return e;
  }
}
