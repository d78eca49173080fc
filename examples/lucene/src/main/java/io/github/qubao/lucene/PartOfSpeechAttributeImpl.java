package io.github.qubao.lucene;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Objects;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. The attribute's values; Lucene makes it by its name. */
public final class PartOfSpeechAttributeImpl extends AttributeImpl
    implements PartOfSpeechAttribute {
  private PartOfSpeech partOfSpeech = PartOfSpeech.NONE;
  private String tag = PartOfSpeech.NONE.tag();

  /** Without a part of speech. */
  public PartOfSpeechAttributeImpl() {}

  @Override
  public PartOfSpeech partOfSpeech() {
    return partOfSpeech;
  }

  @Override
  public String tag() {
    return tag;
  }

  @Override
  public void set(PartOfSpeech partOfSpeech, String tag) {
    this.partOfSpeech = Objects.requireNonNull(partOfSpeech, "partOfSpeech");
    this.tag = Objects.requireNonNull(tag, "tag");
  }

  @Override
  public void clear() {
    set(PartOfSpeech.NONE, PartOfSpeech.NONE.tag());
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(PartOfSpeechAttribute.class, "partOfSpeech", partOfSpeech.name());
    reflector.reflect(PartOfSpeechAttribute.class, "tag", tag);
  }

  @Override
  public void copyTo(AttributeImpl target) {
    ((PartOfSpeechAttribute) target).set(partOfSpeech, tag);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartOfSpeechAttributeImpl a
        && partOfSpeech == a.partOfSpeech
        && tag.equals(a.tag);
  }

  @Override
  public int hashCode() {
    return 31 * partOfSpeech.tag().hashCode() + tag.hashCode();
  }
}
