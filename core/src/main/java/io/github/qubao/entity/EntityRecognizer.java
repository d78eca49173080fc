package io.github.qubao.entity;

import java.util.List;
import java.util.Objects;

/**
 * Immutable and thread-safe. Finds names of people, places and organisations with HanLP's
 * role-tagging recognisers (张华平, 刘群: 基于角色标注的中国人名自动识别研究, 2004, and their kin for the others).
 *
 * <p>HanLP's dictionaries are loaded when the first text is asked about, by that thread, and kept
 * in HanLP's static fields for the life of its class loader: all that use HanLP there share them. A
 * file {@code hanlp.properties} on the host's class path is read by HanLP and may point it to other
 * dictionaries, which then find other names.
 *
 * <p>The time is linear in the length of the text: HanLP, whose time is not, is given pieces of a
 * long text, which end at the ends of sentences or clauses where there are any.
 */
public final class EntityRecognizer {
  /** A recogniser. Cheap: nothing is loaded yet. */
  public EntityRecognizer() {}

  /**
   * The names in {@code text}, in its order; they do not overlap.
   *
   * @throws IllegalStateException if HanLP is not on the class path, or cannot load its
   *     dictionaries; the message says which
   * @throws NullPointerException if {@code text} is null
   */
  public List<Entity> recognize(String text) {
    Objects.requireNonNull(text, "text");
    try {
      return HanLp.names(text);
    } catch (LinkageError e) {
      throw new IllegalStateException(
          isThere()
              ? "HanLP cannot load its dictionaries; see the cause, and hanlp.properties if there is"
                  + " one on the class path"
              : "names need HanLP: add com.hankcs:hanlp:portable-1.8.6 to the class path",
          e);
    }
  }

  private static boolean isThere() {
    try {
      Class.forName("com.hankcs.hanlp.HanLP", false, EntityRecognizer.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
