package io.github.qubao.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.ansj.splitWord.analysis.NlpAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * Prints F1 of names, exact in span and type, of ours and of others, on the two gold sets of the
 * shared data, which nothing learns from; then precision and recall of ours by type, and how often
 * ours are right by their probability.
 */
public final class CompareEntities {
  private static final List<String> SETS = List.of("newspaper-1998", "web-gsd");

  private final Segmenter segmenter = Segmenter.create();
  private final EntityRecognizer ours = new EntityRecognizer(segmenter);

  /** A name that somebody found. */
  private record Name(int start, int end, Entity.Type type) {}

  private record Sentence(String text, Set<Name> gold) {}

  /** Whoever finds names. */
  private interface Finder {
    List<Name> find(String text);
  }

  /** Right and wrong answers, and the gold. */
  private static final class Score {
    int right;
    int found;
    int gold;

    double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
      return gold == 0 ? 0 : (double) right / gold;
    }

    double f1() {
      return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }
  }

  /** Takes the folder of the shared data. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length > 0 ? args[0] : "../shared").resolve("data/entities");
    if (!Files.isDirectory(folder)) {
      System.out.println(folder + " is not there: nothing is compared");
      return;
    }
    new CompareEntities().run(folder);
  }

  private void run(Path folder) throws IOException {
    List<List<Sentence>> sets = new ArrayList<>();
    for (String name : SETS) {
      sets.add(read(folder.resolve(name + ".jsonl")));
    }
    System.out.println("| F1 | " + String.join(" | ", SETS) + " |\n|---|---:|---:|");
    row("HanLP `newSegment()`", sets, hanLp(HanLP.newSegment()));
    row(
        "HanLP, all recognisers",
        sets,
        hanLp(HanLP.newSegment().enableAllNamedEntityRecognize(true)));
    row("ansj NlpAnalysis", sets, CompareEntities::ansj);
    row("Qubao's words tagged nr, ns, nt", sets, this::tagged);
    row("Qubao, `EntityRecognizer`", sets, this::found);
    byType(sets);
    byProbability(sets);
  }

  private static void row(String name, List<List<Sentence>> sets, Finder finder) {
    StringBuilder line = new StringBuilder("| " + name);
    for (List<Sentence> set : sets) {
      line.append(String.format(" | %.3f", score(set, finder, null).f1()));
    }
    System.out.println(line.append(" |"));
  }

  private static Score score(List<Sentence> set, Finder finder, Entity.@Nullable Type only) {
    Score score = new Score();
    for (Sentence s : set) {
      Set<Name> found = new HashSet<>(finder.find(s.text()));
      Set<Name> gold = new HashSet<>(s.gold());
      if (only != null) {
        found.removeIf(n -> n.type() != only);
        gold.removeIf(n -> n.type() != only);
      }
      score.found += found.size();
      score.gold += gold.size();
      found.retainAll(gold);
      score.right += found.size();
    }
    return score;
  }

  private void byType(List<List<Sentence>> sets) {
    System.out.println("\n| ours | type | precision | recall |\n|---|---|---:|---:|");
    for (int i = 0; i < sets.size(); i++) {
      for (Entity.Type type : Entity.Type.values()) {
        Score score = score(sets.get(i), this::found, type);
        System.out.printf(
            "| %s | %s | %.3f | %.3f |%n", SETS.get(i), type, score.precision(), score.recall());
      }
    }
  }

  private void byProbability(List<List<Sentence>> sets) {
    System.out.println("\n| ours | probability | names | right |\n|---|---:|---:|---:|");
    for (int i = 0; i < sets.size(); i++) {
      TreeMap<Double, Score> scores = new TreeMap<>();
      for (Sentence s : sets.get(i)) {
        for (Entity e : ours.recognize(s.text())) {
          Score score = scores.computeIfAbsent(e.probability(), p -> new Score());
          score.found++;
          score.right += s.gold().contains(name(e)) ? 1 : 0;
        }
      }
      for (var entry : scores.entrySet()) {
        Score score = entry.getValue();
        System.out.printf(
            "| %s | %.2f | %d | %.2f |%n",
            SETS.get(i), entry.getKey(), score.found, score.precision());
      }
    }
  }

  private static Name name(Entity e) {
    return new Name(e.span().start(), e.span().end(), e.type());
  }

  private List<Name> found(String text) {
    return ours.recognize(text).stream().map(CompareEntities::name).toList();
  }

  private List<Name> tagged(String text) {
    List<Name> out = new ArrayList<>();
    for (Token t : segmenter.tag(text)) {
      add(out, t.start(), t.end(), t.tag());
    }
    return out;
  }

  private static Finder hanLp(Segment segment) {
    segment.enableOffset(true);
    return text -> {
      List<Name> out = new ArrayList<>();
      for (Term t : segment.seg(text)) {
        add(out, t.offset, t.offset + t.word.length(), t.nature.toString());
      }
      return out;
    };
  }

  private static List<Name> ansj(String text) {
    List<Name> out = new ArrayList<>();
    for (org.ansj.domain.Term t : NlpAnalysis.parse(text)) {
      add(out, t.getOffe(), t.getOffe() + t.getRealName().length(), t.getNatureStr());
    }
    return out;
  }

  /** The tags of names begin alike everywhere: nr, nrf; ns, nsf; nt, nto. */
  private static void add(List<Name> out, int start, int end, String tag) {
    if (tag.startsWith("nr")) {
      out.add(new Name(start, end, Entity.Type.PERSON));
    } else if (tag.startsWith("ns")) {
      out.add(new Name(start, end, Entity.Type.PLACE));
    } else if (tag.startsWith("nt")) {
      out.add(new Name(start, end, Entity.Type.ORGANIZATION));
    }
  }

  private static List<Sentence> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Sentence> out = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = mapper.readTree(line);
      Set<Name> gold = new HashSet<>();
      for (JsonNode e : node.get("entities")) {
        gold.add(
            new Name(
                e.get("start").intValue(),
                e.get("end").intValue(),
                Entity.Type.valueOf(e.get("type").textValue())));
      }
      out.add(new Sentence(node.get("text").textValue(), gold));
    }
    return out;
  }
}
