/** Answers as what is written: text, JSON, HTML. */
@NullMarked
package io.github.qubao.cli.view;

import org.jspecify.annotations.NullMarked;
