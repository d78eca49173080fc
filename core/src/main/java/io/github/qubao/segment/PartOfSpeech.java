package io.github.qubao.segment;

import java.util.Locale;
import java.util.Objects;

/**
 * Immutable and thread-safe. Parts of speech (词性): the first letters of the Peking University tag
 * set, which HanLP's finer tags refine ({@code vn}, {@code nis}, …).
 */
public enum PartOfSpeech {
  // The lexicon's file has those before WHITE_SPACE by their order: see Tags.
  /** Not asked for. */
  NONE(""),
  /** Common noun (名词). */
  NOUN("n"),
  /** Name of a person (人名). */
  PERSON("nr"),
  /** Name of a place (地名). */
  PLACE("ns"),
  /** Name of an organisation (机构团体). */
  ORGANIZATION("nt"),
  /** Other proper name (其他专名). */
  PROPER_NAME("nz"),
  /** Word of time (时间词). */
  TIME("t"),
  /** Word of place (处所词). */
  LOCATION("s"),
  /** Localiser (方位词). */
  LOCALIZER("f"),
  /** Verb (动词). */
  VERB("v"),
  /** Verb used as a noun (名动词). */
  VERBAL_NOUN("vn"),
  /** Adjective (形容词). */
  ADJECTIVE("a"),
  /** Distinguishing word (区别词), an adjective that only modifies. */
  DISTINGUISHER("b"),
  /** Status word (状态词). */
  STATUS("z"),
  /** Pronoun (代词). */
  PRONOUN("r"),
  /** Numeral (数词). */
  NUMERAL("m"),
  /** Measure word (量词). */
  MEASURE("q"),
  /** Adverb (副词). */
  ADVERB("d"),
  /** Preposition (介词). */
  PREPOSITION("p"),
  /** Conjunction (连词). */
  CONJUNCTION("c"),
  /** Particle (助词). */
  PARTICLE("u"),
  /** Interjection (叹词). */
  INTERJECTION("e"),
  /** Modal particle (语气词). */
  MODAL("y"),
  /** Onomatopoeia (拟声词). */
  ONOMATOPOEIA("o"),
  /** Prefix (前缀). */
  PREFIX("h"),
  /** Suffix (后缀). */
  SUFFIX("k"),
  /** Idiom (成语) or fixed phrase (习用语). */
  IDIOM("i"),
  /** Abbreviation (简称). */
  ABBREVIATION("j"),
  /** Morpheme that is no word of its own (语素). */
  MORPHEME("g"),
  /** Latin word, code or another string of no language (字符串). */
  STRING("x"),
  /** Punctuation (标点). */
  PUNCTUATION("w"),
  /**
   * White space, as blanks, tabs and line breaks, and whatever else shows nothing, as controls. The
   * set of Peking University has no tag for it: this one is spaCy's, in lower case.
   */
  WHITE_SPACE("_sp");

  private final String tag;

  PartOfSpeech(String tag) {
    this.tag = tag;
  }

  /** The short tag, as {@code nr}; empty for {@link #NONE}. */
  public String tag() {
    return tag;
  }

  /**
   * The part of speech of the longest tag here that begins {@code tag}: {@code nrf} is a {@link
   * #PERSON}. Tags that are not known are {@link #STRING}.
   */
  public static PartOfSpeech ofTag(String tag) {
    String t = Objects.requireNonNull(tag, "tag").toLowerCase(Locale.ROOT);
    PartOfSpeech best = STRING;
    int length = 0;
    for (PartOfSpeech p : values()) {
      if (p.tag.length() > length && t.startsWith(p.tag)) {
        best = p;
        length = p.tag.length();
      }
    }
    return t.startsWith("l") ? IDIOM : best;
  }
}
