/**
 * One class for each library that is compared: how its own documentation calls it. {@link
 * io.github.qubao.benchmarks.adapter.Adapters} lists them.
 */
@NullMarked
package io.github.qubao.benchmarks.adapter;

import org.jspecify.annotations.NullMarked;
