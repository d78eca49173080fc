/**
 * Tools that several packages of the library share. No API: they may change or go in any version.
 */
@NullMarked
package io.github.qubao.internal;

import org.jspecify.annotations.NullMarked;
