package io.github.qubao.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.github.qubao.document.Document;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ansj.splitWord.analysis.NlpAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * Prints F1 of names, exact in span and type, of ours and of others, on the two gold sets of the
 * shared data, which no model learns from; then precision and recall of ours by type, F1 of the
 * half that was read for errors and of the other half, and how often ours are right by their
 * probability in each half. It measures only: nothing is fitted on the gold sets. A file of marked
 * texts as a second argument, in the form of the gold sets or of the written articles, is measured
 * alone; so is a folder of such files.
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

  /** Takes the folder of the shared data, and maybe a file of marked texts. */
  public static void main(String[] args) throws IOException {
    if (args.length > 1) {
      new CompareEntities().measure(Path.of(args[1]));
      return;
    }
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
    byType(SETS, sets);
    System.out.println("\n| F1, ours | " + String.join(" | ", SETS) + " |\n|---|---:|---:|");
    row("the half read for errors", halves(sets, 0), this::found);
    row("the half not read", halves(sets, 1), this::found);
    time(sets);
    System.out.println("\nThe half read for errors:");
    byProbability(SETS, halves(sets, 0));
    System.out.println("\nThe half not read:");
    byProbability(SETS, halves(sets, 1));
  }

  /** Prints how long the names of 500 characters take once their words are known. */
  private void time(List<List<Sentence>> sets) {
    StringBuilder all = new StringBuilder();
    sets.get(0).forEach(s -> all.append(s.text()));
    List<Document> documents = new ArrayList<>();
    for (int at = 0; at + 500 <= all.length() && documents.size() < 100; at += 500) {
      documents.add(Document.of(segmenter, "", all.substring(at, at + 500)));
    }
    List<Double> rounds = new ArrayList<>();
    int names = 0;
    for (int round = 0; round < 400; round++) {
      long start = System.nanoTime();
      for (Document d : documents) {
        names += ours.recognize(d).size();
      }
      rounds.add((System.nanoTime() - start) / 1e3 / documents.size());
    }
    rounds.subList(0, 200).clear();
    Collections.sort(rounds);
    System.out.printf(
        "%nNames of 500 characters after segmentation: %.0f µs, median of 200 rounds (%.0f at best), %d names.%n",
        rounds.get(100), rounds.get(0), names / 400);
  }

  private void measure(Path file) throws IOException {
    List<String> name = List.of(String.valueOf(file.getFileName()));
    List<Sentence> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(file)) {
      for (Path one : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        all.addAll(read(one));
      }
    }
    List<List<Sentence>> texts = List.of(all);
    byType(name, texts);
    byProbability(name, texts);
  }

  /**
   * Every second sentence of each set: from the first on were read, from the second on were not.
   */
  private static List<List<Sentence>> halves(List<List<Sentence>> sets, int from) {
    List<List<Sentence>> out = new ArrayList<>();
    for (List<Sentence> set : sets) {
      List<Sentence> half = new ArrayList<>();
      for (int i = from; i < set.size(); i += 2) {
        half.add(set.get(i));
      }
      out.add(half);
    }
    return out;
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

  private void byType(List<String> names, List<List<Sentence>> sets) {
    System.out.println("\n| ours | type | precision | recall |\n|---|---|---:|---:|");
    for (int i = 0; i < sets.size(); i++) {
      for (Entity.Type type : Entity.Type.values()) {
        Score score = score(sets.get(i), this::found, type);
        System.out.printf(
            "| %s | %s | %.3f | %.3f |%n", names.get(i), type, score.precision(), score.recall());
      }
    }
  }

  /**
   * A row for each twentieth of probability, and how far it is from what is right, over all names.
   */
  private void byProbability(List<String> names, List<List<Sentence>> sets) {
    System.out.println("\n| ours | names | mean probability | right |\n|---|---:|---:|---:|");
    List<Sentence> all = new ArrayList<>();
    for (int i = 0; i < sets.size(); i++) {
      byProbability(names.get(i), sets.get(i));
      all.addAll(sets.get(i));
    }
    if (sets.size() > 1) {
      byProbability("all", all);
    }
  }

  private void byProbability(String name, List<Sentence> set) {
    TreeMap<Integer, Bin> bins = new TreeMap<>();
    for (Sentence s : set) {
      for (Entity e : ours.recognize(s.text())) {
        Bin bin = bins.computeIfAbsent((int) (e.probability() * 20), k -> new Bin());
        bin.names++;
        bin.sum += e.probability();
        bin.right += s.gold().contains(name(e)) ? 1 : 0;
      }
    }
    int total = 0;
    double error = 0;
    for (Bin bin : bins.values()) {
      System.out.printf(
          "| %s | %d | %.2f | %.2f |%n",
          name, bin.names, bin.sum / bin.names, (double) bin.right / bin.names);
      total += bin.names;
      error += Math.abs(bin.sum - bin.right);
    }
    System.out.printf(
        "| %s, mean distance of the two | %d | | %.3f |%n",
        name, total, error / Math.max(1, total));
  }

  /** Names of about one probability. */
  private static final class Bin {
    int names;
    int right;
    double sum;
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
      String text =
          node.has("text")
              ? node.get("text").textValue()
              : node.get("title").textValue() + "\n" + node.get("body").textValue();
      out.add(new Sentence(text, gold));
    }
    return out;
  }
}
