package io.github.qubao.cli;

/** The command line {@code qubao}. */
public final class Main {
  private Main() {}

  /** Runs it. */
  public static void main(String[] args) {
    System.out.println(args.length);
  }
}
