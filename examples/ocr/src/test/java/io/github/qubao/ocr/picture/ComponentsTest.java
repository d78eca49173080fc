package io.github.qubao.ocr.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Connected components, beside those that a flood fill finds. */
class ComponentsTest {
  @Test
  void areThoseOfAFloodFill() {
    Random random = new Random(7);
    for (int n = 0; n < 200; n++) {
      int width = 1 + random.nextInt(30);
      int height = 1 + random.nextInt(30);
      int share = random.nextInt(100);
      byte[] pixels = new byte[width * height];
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = (byte) (random.nextInt(100) < share ? 10 : 200);
      }
      Components found = Components.of(new GrayPicture(width, height, pixels), 100);
      List<String> said = new ArrayList<>();
      for (int c = 0; c < found.count(); c++) {
        said.add(found.box(c) + " " + found.ink(c));
      }
      List<String> filled = filled(width, height, pixels);
      said.sort(null);
      filled.sort(null);
      assertEquals(filled, said, "picture " + n);
    }
  }

  @Test
  void runsInABoxAreCutOffAtItsSides() {
    byte[] pixels = new byte[100]; // all ink
    Components found = Components.of(new GrayPicture(10, 10, pixels), 100);
    int[] seen = new int[2];
    found.visit(
        new Box(3, 4, 6, 20),
        (c, row, from, to) -> {
          assertEquals(3, from);
          assertEquals(6, to);
          assertTrue(row >= 4 && row < 10);
          seen[0]++;
        });
    assertEquals(6, seen[0]);
    found.visit(new Box(10, 0, 12, 10), (c, row, from, to) -> seen[1]++);
    assertEquals(0, seen[1]);
  }

  private static List<String> filled(int width, int height, byte[] picture) {
    byte[] pixels = Arrays.copyOf(picture, picture.length);
    List<String> out = new ArrayList<>();
    for (int start = 0; start < pixels.length; start++) {
      if (pixels[start] != 10) {
        continue;
      }
      int ink = 0;
      Box box = new Box(start % width, start / width, start % width + 1, start / width + 1);
      Deque<Integer> open = new ArrayDeque<>(List.of(start));
      pixels[start] = 0;
      while (!open.isEmpty()) {
        int at = open.pop();
        int x = at % width;
        int y = at / width;
        ink++;
        box = box.with(new Box(x, y, x + 1, y + 1));
        for (int i = 0; i < 9; i++) {
          int nx = x + i % 3 - 1;
          int ny = y + i / 3 - 1;
          if (nx >= 0 && ny >= 0 && nx < width && ny < height && pixels[ny * width + nx] == 10) {
            pixels[ny * width + nx] = 0;
            open.push(ny * width + nx);
          }
        }
      }
      out.add(box + " " + ink);
    }
    return out;
  }
}
