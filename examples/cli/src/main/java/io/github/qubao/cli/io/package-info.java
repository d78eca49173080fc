/** Files, standard input and output, and what is wrong with them. */
@NullMarked
package io.github.qubao.cli.io;

import org.jspecify.annotations.NullMarked;
