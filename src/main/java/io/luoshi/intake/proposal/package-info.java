/** What a received paper suggests: its opinion, its clauses, and what its numbers may be. */
@NullMarked
package io.luoshi.intake.proposal;

import org.jspecify.annotations.NullMarked;
