/** The format-neutral paper: what every output writes, and in which order. */
@NullMarked
package io.luoshi.report.document;

import org.jspecify.annotations.NullMarked;
