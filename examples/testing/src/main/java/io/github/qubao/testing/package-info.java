/** What the tests of several modules do alike. */
@NullMarked
package io.github.qubao.testing;

import org.jspecify.annotations.NullMarked;
