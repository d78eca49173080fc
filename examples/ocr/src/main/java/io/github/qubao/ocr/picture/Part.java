package io.github.qubao.ocr.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Immutable. Components that stand together.
 *
 * @param components their numbers; never empty
 * @param box around all of them
 */
record Part(List<Integer> components, Box box) {
  Part {
    components = List.copyOf(components);
  }

  static Part of(Components all, int component) {
    return new Part(List.of(component), all.box(component));
  }

  static Part of(Components all, Collection<Integer> components) {
    Box box = null;
    for (int c : components) {
      box = box == null ? all.box(c) : box.with(all.box(c));
    }
    if (box == null) {
      throw new IllegalArgumentException("no components");
    }
    return new Part(List.copyOf(components), box);
  }

  Part with(Part other) {
    List<Integer> both = new ArrayList<>(components);
    both.addAll(other.components);
    return new Part(both, box.with(other.box));
  }
}
