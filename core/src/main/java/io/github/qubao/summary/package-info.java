/** Picks the sentences and the keywords that an editor would keep. */
@NullMarked
package io.github.qubao.summary;

import org.jspecify.annotations.NullMarked;
