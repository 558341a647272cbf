/** What a report consists of: measures and commitments added, moved and taken out, the drafts kept in step. */
@NullMarked
package io.luoshi.report.composition;

import org.jspecify.annotations.NullMarked;
