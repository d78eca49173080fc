/** Qubao as SQL functions of Spark, and a job that reads folders of news. */
@NullMarked
package io.github.qubao.spark;

import org.jspecify.annotations.NullMarked;
