@NullMarked
package io.github.qubao.benchmarks;

import org.jspecify.annotations.NullMarked;
