/** The format-neutral paper: what every output writes, and in which order. */
@NamedInterface("document")
@NullMarked
package io.luoshi.report.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
