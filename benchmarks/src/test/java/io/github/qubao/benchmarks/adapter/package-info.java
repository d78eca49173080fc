@NullMarked
package io.github.qubao.benchmarks.adapter;

import org.jspecify.annotations.NullMarked;
