/** Picks the sentences that an editor would keep (摘要), and finds what was stressed (要点). */
@NullMarked
package io.github.qubao.summary;

import org.jspecify.annotations.NullMarked;
