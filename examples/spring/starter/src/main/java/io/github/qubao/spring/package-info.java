/** One shared {@link io.github.qubao.Qubao} in a Spring Boot application. */
@NullMarked
package io.github.qubao.spring;

import org.jspecify.annotations.NullMarked;
