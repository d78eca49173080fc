package io.github.qubao.ocr.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

  /** One of each group of the parts. */
  static List<Part> joined(List<Part> parts, Groups groups) {
    Map<Integer, List<Part>> by = new TreeMap<>();
    for (int i = 0; i < parts.size(); i++) {
      by.computeIfAbsent(groups.of(i), g -> new ArrayList<>()).add(parts.get(i));
    }
    List<Part> out = new ArrayList<>();
    for (List<Part> group : by.values()) {
      List<Integer> all = new ArrayList<>();
      Box box = group.get(0).box();
      for (Part part : group) {
        all.addAll(part.components());
        box = box.with(part.box());
      }
      out.add(new Part(all, box));
    }
    return out;
  }
}
