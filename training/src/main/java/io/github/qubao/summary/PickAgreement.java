package io.github.qubao.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far two readers who did not see each other's picks keep the same sentences. */
final class PickAgreement {
  private final int articles;
  private final double[] f1 = new double[2];
  private final double[] lead = new double[2];
  private int both;
  private int onlyFirst;
  private int onlySecond;
  private int neither;
  private int sameFirst;

  private PickAgreement(int articles) {
    this.articles = articles;
  }

  /** Prints what two readers say of the articles that both read. */
  static void print(List<PickedArticle> first, List<PickedArticle> second) {
    Map<String, PickedArticle> byText = new HashMap<>();
    first.forEach(a -> byText.put(a.text(), a));
    List<PickedArticle> read = second.stream().filter(a -> byText.containsKey(a.text())).toList();
    PickAgreement sum = new PickAgreement(read.size());
    for (PickedArticle b : read) {
      PickedArticle a = byText.get(b.text());
      if (a != null) {
        sum.add(a, b);
      }
    }
    sum.print();
  }

  private void add(PickedArticle a, PickedArticle b) {
    long same = b.picks().stream().filter(a.picks()::contains).count();
    both += (int) same;
    onlyFirst += a.picks().size() - (int) same;
    onlySecond += b.picks().size() - (int) same;
    neither += a.lead().size() - a.picks().size() - b.picks().size() + (int) same;
    sameFirst += a.picks().get(0).equals(b.picks().get(0)) ? 1 : 0;
    int k = 0;
    for (int n : new int[] {160, 80}) {
      f1[k] += a.f1(PickedArticle.fit(b.picks(), n), n);
      lead[k++] += a.f1(PickedArticle.fit(a.lead(), n), n);
    }
  }

  /** Cohen's kappa over the sentences, kept or not. */
  private double kappa() {
    double n = both + onlyFirst + onlySecond + neither;
    double agreed = (both + neither) / n;
    double kept = (both + onlyFirst) / n * (both + onlySecond) / n;
    double left = (neither + onlyFirst) / n * (neither + onlySecond) / n;
    return (agreed - kept - left) / (1 - kept - left);
  }

  private void print() {
    System.out.printf(
        "%n%d articles read twice: kappa %.3f over %d sentences, %d with the same first pick%n",
        articles, kappa(), both + onlyFirst + onlySecond + neither, sameFirst);
    System.out.printf("| lead | %.3f | %.3f |%n", lead[0] / articles, lead[1] / articles);
    System.out.printf("| second reader | %.3f | %.3f |%n", f1[0] / articles, f1[1] / articles);
  }
}
