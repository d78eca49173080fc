package io.github.qubao.ocr.picture;

/** Not thread-safe. Things that belong together, joined two by two (union-find). */
final class Groups {
  private final int[] parent;

  Groups(int count) {
    parent = new int[count];
    for (int i = 0; i < count; i++) {
      parent[i] = i;
    }
  }

  /** The same number for all that belong together. */
  int of(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  void join(int a, int b) {
    int x = of(a);
    int y = of(b);
    parent[Math.max(x, y)] = Math.min(x, y);
  }
}
