/**
 * The front door: {@link io.github.qubao.Qubao} reads newspaper pages and analyses articles,
 * calling on the packages below it. Those never call back.
 *
 * <p>In all packages nothing may be null unless it is marked {@link
 * org.jspecify.annotations.Nullable}: a null argument gives a {@link NullPointerException} whose
 * message names the parameter.
 */
@NullMarked
package io.github.qubao;

import org.jspecify.annotations.NullMarked;
