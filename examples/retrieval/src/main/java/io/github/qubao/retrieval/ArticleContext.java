package io.github.qubao.retrieval;

import io.github.qubao.Analysis;
import io.github.qubao.entity.Entities;
import io.github.qubao.entity.Entity;
import io.github.qubao.text.Span;
import io.github.qubao.topic.Topic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Immutable and thread-safe. What is known of the pieces of an article. */
final class ArticleContext implements Chunker.Context {
  private final String headline;
  private final Optional<Topic> topic;
  private final List<Entity> mentions;

  /** The fullest name of what each mention names. */
  private final String[] names;

  private final OptionalInt page;
  private final @Nullable PageOffsets offsets;

  ArticleContext(Analysis analysis, OptionalInt page, @Nullable PageOffsets offsets) {
    headline = analysis.title();
    topic = analysis.topic().topic();
    Entities entities = Entities.of(analysis.entities());
    mentions = entities.mentions();
    names = new String[mentions.size()];
    for (Entities.Distinct one : entities.distinct()) {
      one.mentions().forEach(i -> names[i] = one.name());
    }
    this.page = page;
    this.offsets = offsets;
  }

  @Override
  public ChunkContext of(int start, int end) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = firstFrom(start); i < names.length && mentions.get(i).span().start() < end; i++) {
      if (mentions.get(i).span().end() <= end) {
        found.add(names[i]);
      }
    }
    List<Span> spans = offsets == null ? List.of() : offsets.of(start, end);
    return new ChunkContext(headline, topic, List.copyOf(found), page, spans);
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = names.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
