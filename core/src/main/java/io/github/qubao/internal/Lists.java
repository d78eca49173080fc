package io.github.qubao.internal;

import java.util.List;
import java.util.Objects;

/** Stateless and thread-safe. Lists as they come from a caller. */
public final class Lists {
  private Lists() {}

  /**
   * A copy that does not change.
   *
   * @param name of the parameter
   * @throws NullPointerException if the list or an element is null; the message names it, and says
   *     which element
   */
  public static <T> List<T> copy(List<T> list, String name) {
    Objects.requireNonNull(list, name);
    int i = 0;
    for (T element : list) {
      if (element == null) {
        throw new NullPointerException(name + "[" + i + "]");
      }
      i++;
    }
    return List.copyOf(list);
  }
}
