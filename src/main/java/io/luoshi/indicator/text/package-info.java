/** Bound text: sentences as literal runs, mentions of readings, and numbers that are not data. */
@NamedInterface("text")
@NullMarked
package io.luoshi.indicator.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
