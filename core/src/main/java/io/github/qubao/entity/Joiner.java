package io.github.qubao.entity;

import io.github.qubao.entity.Entities.Group;
import io.github.qubao.text.Surnames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Joins mentions of the same person, place or organisation. */
final class Joiner {
  /** So many full names of one kind are remembered, the latest ones, so that time is linear. */
  private static final int MOST_CANDIDATES = 32;

  private final List<Entity> mentions;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Group> byName = new HashMap<>();

  /** Full names by what a short one has in common with them, the latest first. */
  private final Map<String, Deque<Group>> byKey = new HashMap<>();

  Joiner(List<Entity> mentions) {
    this.mentions = mentions;
  }

  List<Entities.Distinct> join() {
    for (int i = 0; i < mentions.size(); i++) {
      Entity e = mentions.get(i);
      String name = e.type() + e.text();
      Group group = byName.get(name);
      if (group == null) {
        group = earlier(e);
        if (group == null) {
          group = new Group(e);
          groups.add(group);
          remember(e, group);
        }
        byName.put(name, group);
      }
      group.mentions.add(i);
    }
    return groups.stream().map(Group::finish).toList();
  }

  private void remember(Entity e, Group group) {
    Deque<Group> known = byKey.computeIfAbsent(key(e), k -> new ArrayDeque<>());
    known.addFirst(group);
    if (known.size() > MOST_CANDIDATES) {
      known.removeLast();
    }
  }

  private @Nullable Group earlier(Entity e) {
    for (Group group : byKey.getOrDefault(key(e), new ArrayDeque<>())) {
      boolean same =
          switch (e.type()) {
            case PERSON -> ShortNames.isPerson(e, group.first);
            case PLACE -> ShortNames.isPlace(e.text(), group.first.text());
            case ORGANIZATION -> ShortNames.isOrganization(e.text(), group.first.text());
          };
      if (same) {
        return group;
      }
    }
    return null;
  }

  /** What a short name and its full one have in common. */
  private static String key(Entity e) {
    String text = e.text();
    return e.type()
        + switch (e.type()) {
          case PERSON -> text.substring(0, Math.max(1, Surnames.lengthAt(text, 0)));
          case PLACE -> text.substring(0, 1);
          case ORGANIZATION -> Character.toString(ShortNames.lastOf(text));
        };
  }
}
