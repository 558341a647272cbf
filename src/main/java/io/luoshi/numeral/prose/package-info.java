/** Reads the numbers of official prose: what each measures, when, compared with what, or why it measures nothing. */
@NamedInterface("prose")
@NullMarked
package io.luoshi.numeral.prose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
