package io.github.qubao.benchmarks;

import com.chenlb.mmseg4j.ComplexSeg;
import com.chenlb.mmseg4j.Dictionary;
import com.chenlb.mmseg4j.MMSeg;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.tokenizer.SpeedTokenizer;
import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import com.huaban.analysis.jieba.JiebaSegmenter;
import com.mayabot.nlp.segment.Lexer;
import com.mayabot.nlp.segment.Lexers;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ansj.splitWord.analysis.NlpAnalysis;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.lionsoul.jcseg.ISegment;
import org.lionsoul.jcseg.IWord;
import org.lionsoul.jcseg.dic.ADictionary;
import org.lionsoul.jcseg.dic.DictionaryFactory;
import org.lionsoul.jcseg.segmenter.SegmenterConfig;

/** The other segmenters of the JVM, each as its documentation shows it. */
final class Peers {
  private Peers() {}

  /** For those whose call gives a list. */
  private record Listing<T>(Function<String, List<T>> call, Function<T, String> word)
      implements Cutter {
    @Override
    public int count(String text) {
      return call.apply(text).size();
    }

    @Override
    public List<String> words(String text) {
      return call.apply(text).stream().map(word).toList();
    }
  }

  static Cutter hanlpStandard() {
    return new Listing<Term>(StandardTokenizer::segment, t -> t.word);
  }

  /** The Viterbi segmenter without recognisers and custom words. */
  static Cutter hanlpBasic() {
    Segment segment =
        new ViterbiSegment().enableCustomDictionary(false).enableAllNamedEntityRecognize(false);
    return new Listing<Term>(segment::seg, t -> t.word);
  }

  static Cutter hanlpSpeed() {
    return new Listing<Term>(SpeedTokenizer::segment, t -> t.word);
  }

  static Cutter thulac4j() {
    return new Listing<String>(io.github.yizhiru.thulac4j.Segmenter::segment, w -> w);
  }

  static Cutter jieba() {
    JiebaSegmenter jieba = new JiebaSegmenter();
    return new Listing<String>(jieba::sentenceProcess, w -> w);
  }

  static Cutter ansj() {
    return new Listing<org.ansj.domain.Term>(
        text -> NlpAnalysis.parse(text).getTerms(), org.ansj.domain.Term::getRealName);
  }

  static Cutter mynlp() {
    Lexer lexer = Lexers.builder().basic().cws().build();
    return new Listing<String>(text -> lexer.scan(text).toWordList(), w -> w);
  }

  static Cutter smartcn() {
    HMMChineseTokenizer tokenizer = new HMMChineseTokenizer();
    CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
    OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
    return new Cutter() {
      @Override
      public int count(String text) {
        return run(text, null);
      }

      @Override
      public List<String> words(String text) {
        List<String> out = new ArrayList<>();
        run(text, out);
        return out;
      }

      private int run(String text, @org.jspecify.annotations.Nullable List<String> out) {
        try {
          tokenizer.setReader(new StringReader(text));
          tokenizer.reset();
          int n = 0;
          while (tokenizer.incrementToken()) {
            n += term.length() > 0 ? 1 : 0;
            if (out != null) {
              out.add(text.substring(offset.startOffset(), offset.endOffset()));
            }
          }
          tokenizer.end();
          tokenizer.close();
          return n;
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  static Cutter mmseg4j() {
    ComplexSeg seg = new ComplexSeg(Dictionary.getInstance());
    return new Listing<String>(
        text -> {
          List<String> out = new ArrayList<>();
          MMSeg mmseg = new MMSeg(new StringReader(text), seg);
          try {
            for (var w = mmseg.next(); w != null; w = mmseg.next()) {
              out.add(w.getString());
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return out;
        },
        w -> w);
  }

  static Cutter jcseg() {
    SegmenterConfig config = new SegmenterConfig(true);
    config.setLoadCJKPinyin(false);
    config.setLoadCJKSyn(false);
    config.setClearStopwords(false);
    ADictionary dictionary = DictionaryFactory.createSingletonDictionary(config);
    ISegment seg = ISegment.COMPLEX.factory.create(config, dictionary);
    return new Listing<String>(
        text -> {
          List<String> out = new ArrayList<>();
          try {
            seg.reset(new StringReader(text));
            for (IWord w = seg.next(); w != null; w = seg.next()) {
              out.add(w.getValue());
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return out;
        },
        w -> w);
  }
}
