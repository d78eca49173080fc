/** See the README of this module. */
@NullMarked
package io.github.qubao.cli;

import org.jspecify.annotations.NullMarked;
