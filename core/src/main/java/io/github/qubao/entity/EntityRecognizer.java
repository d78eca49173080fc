package io.github.qubao.entity;

import io.github.qubao.document.Document;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Immutable and thread-safe. Finds names of people, places and organisations over the words and
 * tags of a segmenter: rules of how such names are built propose them, and a log-linear model of
 * spans chooses among these and others (Viterbi). A name is never a part of a word, so that names
 * and words agree. The time is linear in the length of the text.
 */
public final class EntityRecognizer implements Serializable {
  private static final long serialVersionUID = 1;

  /** Places that belong to the office before them and are named by it. */
  private static final WordSet ESTATES = new WordSet("小区 家属院 家属区 宿舍区 居民区");

  /** No further from a name stands the title that it is given. */
  private static final int AROUND = 40;

  private final transient Segmenter segmenter;

  /** A recogniser over the words of the default segmenter. Cheap. */
  public EntityRecognizer() {
    this(Segmenter.create());
  }

  /**
   * A recogniser whose words are those of {@code segmenter}.
   *
   * @throws NullPointerException if it is null
   */
  public EntityRecognizer(Segmenter segmenter) {
    this.segmenter = Objects.requireNonNull(segmenter, "segmenter");
  }

  /**
   * The names in {@code text}, in its order; they do not overlap.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public List<Entity> recognize(String text) {
    Objects.requireNonNull(text, "text");
    return names(text, Document.plain(text), List.copyOf(segmenter.tag(text)));
  }

  /**
   * The names in the body of {@code document}, in its order; they do not overlap. Its words are
   * those of the document's segmenter.
   *
   * @throws NullPointerException if {@code document} is null
   */
  public List<Entity> recognize(Document document) {
    Objects.requireNonNull(document, "document");
    return names(document.body(), document.plainBody(), document.tokens());
  }

  /**
   * The names in {@code text}, and whom and what they name.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public Entities entities(String text) {
    return Entities.of(recognize(text));
  }

  /** Reads {@code plain}, the text as {@link Document#plain} gives it. */
  private List<Entity> names(String text, String plain, List<Token> tokens) {
    Words words = new Words(plain, tokens, segmenter);
    Names names = new Names(words);
    findByRules(words, names);
    NameChoice.choose(words, names, NameModel.builtIn());
    List<Entity> found = names.toList();
    return plain.equals(text) ? found : found.stream().map(e -> asWritten(e, plain, text)).toList();
  }

  static void findByRules(Words words, Names names) {
    Bylines.find(words, names);
    names.keep();
    int[] placeStarts = Places.starts(words, names);
    OrganizationNicknames.find(words, placeStarts, names);
    findOrganizations(words, placeStarts, names);
    OrganizationFields.lengthen(words, names);
    OrganizationFields.find(words, placeStarts, names);
    OrganizationActing.find(words, placeStarts, names);
    OrganizationPosts.find(words, names);
    OrganizationTeams.find(words, placeStarts, names);
    OrganizationStops.find(words, names);
    OrganizationLists.find(words, names);
    CompanyLists.find(words, names);
    ShortCompanies.find(words, placeStarts, names);
    CompanyNames.find(words, placeStarts, names);
    CompanyPlaces.find(words, placeStarts, names);
    findPeopleAndPlaces(words, placeStarts, names);
    PersonLists.find(words, placeStarts, names);
    PeopleByCues.find(words, names);
    OrganizationShort.find(words, placeStarts, names);
    Repeats.find(words, placeStarts, names);
    PlaceLists.find(words, names);
    PlaceSiblings.find(words, names);
    LatinNames.find(words, names);
    Things.clear(words, names);
    Bearers.clear(words, names);
  }

  private static Entity asWritten(Entity e, String plain, String text) {
    return new Entity(
        e.span().in(text),
        e.type(),
        e.span(),
        e.probability(),
        e.title().map(t -> Characters.asWritten(t, plain, text, e.span(), AROUND)),
        e.level());
  }

  private static void findOrganizations(Words w, int[] placeStarts, Names names) {
    int[] lengths = new int[w.size()];
    int free = 0;
    for (int i = 0; i < w.size(); i++) {
      if (names.isTaken(i)) {
        free = i + 1;
      } else if (!PlaceStarts.goesOn(placeStarts, i, i + 1)
          && !Groups.isAt(w, placeStarts, i)
          && (OrganizationHeads.isHead(w, i) || OrganizationHeads.isWhole(w, i))) {
        int start = Math.max(free, OrganizationRules.start(w, placeStarts, i));
        if (start <= i) {
          lengths[start] = i + 1 - start;
        }
      }
    }
    for (int i = w.size() - 1; i >= 0; i--) {
      int next = i + lengths[i];
      if (next > i
          && next < w.size()
          && lengths[next] > 0
          && (OrganizationParts.isPartOf(w, placeStarts, next)
              || OrganizationUnits.isBranchOf(w, next - 1, next, next + lengths[next] - 1))) {
        lengths[i] += lengths[next];
        lengths[next] = 0;
      }
    }
    KnownOrganizations.add(w, placeStarts, lengths, names);
    for (int i = 0; i < w.size(); i++) {
      if (lengths[i] > 0) {
        int more = OrganizationParts.further(w, i + lengths[i] - 1);
        Arrays.fill(lengths, i + lengths[i], i + lengths[i] + more, 0);
        lengths[i] += more;
        addOrganization(w, placeStarts, i, i + lengths[i], names);
      }
    }
  }

  private static void addOrganization(Words w, int[] placeStarts, int i, int behind, Names names) {
    // 县 粮食局 小区: where its people live.
    if (ESTATES.has(w, behind) && behind < w.size() && !names.isTaken(behind)) {
      int first = i;
      while (placeStarts[first] == first && PlaceStarts.end(placeStarts, first) < behind - 1) {
        first = PlaceStarts.end(placeStarts, first);
      }
      names.add(first, behind + 1 - first, Entity.Type.PLACE, Certainty.PLACE_OF_PARTS);
    } else if (behind - 1 > i
        && w.isWord(behind - 1, "办事处")
        // 县 办事处: an office, whoever governs it.
        && !w.in(behind - 2, Vocabulary.LEVEL)
        && PlaceNeighbours.isGoverned(w, i, behind - 1)) {
      int area = placeStarts[behind - 2] >= 0 ? placeStarts[behind - 2] : behind - 2;
      names.add(area, behind - area, Entity.Type.PLACE, Certainty.PLACE_BY_CONTEXT);
    } else if (w.isChar(behind - 1, '站') && isOfRiver(w, placeStarts, i, behind)) {
      // 青溪江 渔石 站: where the river's water is measured.
      int station = PlaceStarts.end(placeStarts, i);
      names.add(i, station - i, Entity.Type.PLACE, Certainty.PLACE_TAGGED);
      names.add(station, behind - station, Entity.Type.PLACE, Certainty.PLACE_OF_PARTS);
    } else if (OrganizationHeads.isBuilding(w, behind - 1)) {
      int first = PlaceStarts.lastPlace(w, placeStarts, i, behind - 1);
      names.add(first, behind - first, Entity.Type.PLACE, Certainty.PLACE_OF_PARTS);
    } else {
      double probability = OrganizationRules.probability(w, placeStarts, i, behind - i);
      names.add(i, behind - i, Entity.Type.ORGANIZATION, probability);
    }
  }

  private static boolean isOfRiver(Words w, int[] placeStarts, int i, int behind) {
    int end = placeStarts[i] == i ? PlaceStarts.end(placeStarts, i) : i;
    return end > i
        && "江河湖溪水".indexOf(w.last(end - 1)) >= 0
        && (behind - end >= 2 || w.length(end) >= 3)
        && behind - end <= 3
        && w.end(behind - 1) - w.start(end) <= 4;
  }

  private static void findPeopleAndPlaces(Words w, int[] placeStarts, Names names) {
    for (int i = 0; i < w.size(); i++) {
      if (names.isTaken(i)) {
        continue;
      }
      int place = placeStarts[i] == i ? PlaceStarts.end(placeStarts, i) - i : 0;
      PersonRules.Found person = PersonRules.at(w, i);
      // 罗家营 村 goes on where 罗家营 ends.
      if (person.tokens() > 0
          && person.tokens() >= place
          && !(place == 1 && PlaceRanges.isEnd(w, i))
          // 赴 文川溪
          && !(place > 0 && w.in(i - 1, Vocabulary.TOWARDS) && PlaceEndings.endsSurely(w, i))
          && !(place > 0
              && (PlaceNeighbours.isGoneTo(w, i)
                  || PlaceNeighbours.isNobody(w, i)
                  || PlaceNeighbours.isBeside(w, i)
                  || PlaceNeighbours.isListed(w, i)))
          && names.add(i, person.tokens(), Entity.Type.PERSON, PersonRules.probability(person))) {
        continue;
      }
      if (place > 0) {
        names.add(i, place, Entity.Type.PLACE, PlaceRules.probability(w, i, i + place));
      }
    }
  }

  /** What is written in place of it: its segmenter. */
  private Object writeReplace() {
    return new Serialized(segmenter);
  }

  private Object readResolve() throws ObjectStreamException {
    throw new InvalidObjectException("written and read as its segmenter");
  }

  private record Serialized(Segmenter segmenter) implements Serializable {
    private Object readResolve() {
      return new EntityRecognizer(segmenter);
    }
  }
}
