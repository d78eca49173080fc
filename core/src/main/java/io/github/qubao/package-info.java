/**
 * The front door: {@link io.github.qubao.Qubao} reads newspaper pages and analyses articles,
 * calling on the packages below it. Those never call back.
 */
@NullMarked
package io.github.qubao;

import org.jspecify.annotations.NullMarked;
