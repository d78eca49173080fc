package io.github.qubao.cli.command;

import io.github.qubao.cli.io.StandardIo;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command. It talks to the streams of this process unless it is given others. */
public abstract class IoCommand implements Callable<Integer> {
  private @Nullable StandardIo io;

  @Spec @Nullable CommandSpec spec;

  /** Gives it the streams of a run. */
  public final void connect(StandardIo io) {
    this.io = io;
  }

  /** The command as picocli knows it. */
  final CommandSpec spec() {
    return Objects.requireNonNull(spec);
  }

  final StandardIo io() {
    if (io == null) {
      io = StandardIo.ofSystem();
    }
    return io;
  }
}
