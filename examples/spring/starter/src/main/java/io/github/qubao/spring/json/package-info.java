/** Results as JSON, in the form of the command line's FORMATS.md. */
@NullMarked
package io.github.qubao.spring.json;

import org.jspecify.annotations.NullMarked;
