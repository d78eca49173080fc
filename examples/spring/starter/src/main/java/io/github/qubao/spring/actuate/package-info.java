/** Health and metrics, where the application has Spring Boot's Actuator. */
@NullMarked
package io.github.qubao.spring.actuate;

import org.jspecify.annotations.NullMarked;
