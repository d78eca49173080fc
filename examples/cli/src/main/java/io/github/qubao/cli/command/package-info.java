/** The commands, a class for each, and the options that they share. */
@NullMarked
package io.github.qubao.cli.command;

import org.jspecify.annotations.NullMarked;
