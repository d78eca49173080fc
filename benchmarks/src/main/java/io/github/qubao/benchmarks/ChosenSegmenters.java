package io.github.qubao.benchmarks;

import io.github.qubao.benchmarks.adapter.Adapters;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The segmenters that a program measures, named on its command line; all of them if none is. */
final class ChosenSegmenters {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec program;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description = "Only these rows or libraries, as ours,hanlp or jieba-search.")
  private List<String> only = List.of();

  /**
   * Returns them in the order of {@link Adapters}.
   *
   * @throws ParameterException if a name is none of theirs
   */
  List<Adapters> all() {
    try {
      return Adapters.select(only);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(program.commandLine(), e.getMessage(), e);
    }
  }

  /**
   * Returns those whose words may differ: the list call gives the words of the buffer's, tagging
   * those of its segmenter.
   *
   * @throws ParameterException if a name is none of theirs
   */
  List<Adapters> thatDifferInWords() {
    return all().stream().filter(a -> !a.tags() && a != Adapters.QUBAO_LIST).toList();
  }
}
