package io.github.qubao.segment;

import java.util.Arrays;

/**
 * Immutable and thread-safe. A trie in one array (Aoe, 1989): the cell of the child of state {@code
 * s} by code {@code c} is {@code base(s) + c}, if that cell's check is {@code s}. Base and check
 * stand side by side, so that a step touches one cache line. Codes are 1 and up; the root is state
 * 0.
 */
final class DoubleArrayTrie {
  /** Of state {@code s}: base at {@code 2 * s}, check at {@code 2 * s + 1}. */
  final int[] cells;

  /** Of state {@code s}: the value of the key that ends there, -1 if none does. */
  final int[] values;

  private DoubleArrayTrie(int[] cells, int[] values) {
    this.cells = cells;
    this.values = values;
  }

  int states() {
    return values.length;
  }

  /** Not thread-safe. Builds a trie from keys in any order, fastest in that of their codes. */
  static final class Builder {
    private int[] firstChild = new int[1024];
    private int[] lastChild = new int[1024];
    private int[] nextSibling = new int[1024];
    private int[] label = new int[1024];
    private int[] value = new int[1024];
    private int nodes = 1;
    private int largest;

    Builder() {
      value[0] = -1;
    }

    /** Adds a key; of the same key added twice the later value holds. */
    void add(int[] codes, int v) {
      int node = 0;
      for (int c : codes) {
        largest = Math.max(largest, c);
        int last = lastChild[node];
        boolean behind = last != 0 && label[last] <= c;
        int child = behind ? last : firstChild[node];
        int before = 0;
        while (child != 0 && label[child] < c) {
          before = child;
          child = nextSibling[child];
        }
        if (child == 0 || label[child] != c) {
          int fresh = fresh(c);
          nextSibling[fresh] = child;
          if (before == 0) {
            firstChild[node] = fresh;
          } else {
            nextSibling[before] = fresh;
          }
          if (child == 0) {
            lastChild[node] = fresh;
          }
          child = fresh;
        }
        node = child;
      }
      value[node] = v;
    }

    private int fresh(int c) {
      if (nodes == label.length) {
        firstChild = Arrays.copyOf(firstChild, 2 * nodes);
        lastChild = Arrays.copyOf(lastChild, 2 * nodes);
        nextSibling = Arrays.copyOf(nextSibling, 2 * nodes);
        label = Arrays.copyOf(label, 2 * nodes);
        value = Arrays.copyOf(value, 2 * nodes);
      }
      label[nodes] = c;
      value[nodes] = -1;
      return nodes++;
    }

    DoubleArrayTrie build() {
      return new Placement(this).run();
    }
  }

  /**
   * Not thread-safe. Finds a base for each node: breadth first, so that short words' states stand
   * in front.
   */
  private static final class Placement {
    private static final int MOST_TRIES = 2048;

    private final Builder from;
    private int[] cells;
    private int[] values;
    private int[] nextFree;

    /** Where to look for room for so many siblings. */
    private final int[] roomy = new int[64];

    private int used = 1;

    Placement(Builder from) {
      this.from = from;
      int n = Math.max(1024, 2 * from.nodes + from.largest + 2);
      cells = new int[2 * n];
      values = new int[n];
      nextFree = new int[n];
      clear(0, n);
      Arrays.fill(roomy, 1);
    }

    private void clear(int start, int end) {
      for (int s = start; s < end; s++) {
        cells[2 * s + 1] = -1;
        values[s] = -1;
        nextFree[s] = s + 1;
      }
    }

    DoubleArrayTrie run() {
      int[] queue = new int[from.nodes];
      int[] stateOf = new int[from.nodes];
      int head = 0;
      int tail = 1;
      values[0] = from.value[0];
      while (head < tail) {
        int node = queue[head++];
        int child = from.firstChild[node];
        if (child == 0) {
          continue;
        }
        int base = place(child);
        int state = stateOf[node];
        cells[2 * state] = base;
        for (; child != 0; child = from.nextSibling[child]) {
          int s = base + from.label[child];
          cells[2 * s + 1] = state;
          values[s] = from.value[child];
          stateOf[child] = s;
          take(s);
          queue[tail++] = child;
        }
      }
      int n = used + from.largest + 1;
      grow(n);
      return new DoubleArrayTrie(Arrays.copyOf(cells, 2 * n), Arrays.copyOf(values, n));
    }

    /** The first base at which all of the siblings' cells are free. */
    private int place(int firstSibling) {
      int lowest = from.label[firstSibling];
      int tries = 0;
      int size = 0;
      for (int c = firstSibling; c != 0 && size < roomy.length - 1; c = from.nextSibling[c]) {
        size++;
      }
      for (int free = find(roomy[size]); ; free = find(free + 1)) {
        int base = free - lowest;
        if (base >= 0) {
          grow(free + from.largest + 1);
          boolean fits = true;
          for (int c = firstSibling; c != 0 && fits; c = from.nextSibling[c]) {
            fits = cells[2 * (base + from.label[c]) + 1] < 0 && base + from.label[c] != 0;
          }
          if (fits) {
            return base;
          }
          // Cells before many misses are nearly full: leave them to fewer siblings, so that
          // building stays
          // linear.
          if (++tries == MOST_TRIES) {
            roomy[size] = free;
          }
        }
      }
    }

    /** The first free cell at or after {@code s}, shortening the way for the next search. */
    private int find(int s) {
      int at = s;
      while (at < values.length && cells[2 * at + 1] >= 0) {
        at = nextFree[at];
      }
      int end = at;
      for (at = s; at < end; ) {
        int next = nextFree[at];
        nextFree[at] = end;
        at = next;
      }
      grow(end + 1);
      return end;
    }

    private void take(int s) {
      used = Math.max(used, s + 1);
    }

    private void grow(int n) {
      if (n > values.length) {
        int old = values.length;
        int size = Math.max(n, 2 * old);
        cells = Arrays.copyOf(cells, 2 * size);
        values = Arrays.copyOf(values, size);
        nextFree = Arrays.copyOf(nextFree, size);
        clear(old, size);
      }
    }
  }
}
