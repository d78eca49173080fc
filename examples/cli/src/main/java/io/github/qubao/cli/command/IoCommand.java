package io.github.qubao.cli.command;

import io.github.qubao.cli.io.StandardIo;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A command. It talks to the streams of this process unless it is given others. */
public abstract class IoCommand implements Callable<Integer> {
  private @Nullable StandardIo io;

  /** Gives it the streams of a run. */
  public final void connect(StandardIo io) {
    this.io = io;
  }

  final StandardIo io() {
    if (io == null) {
      io = StandardIo.ofSystem();
    }
    return io;
  }
}
