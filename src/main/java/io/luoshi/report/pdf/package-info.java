/** The paper as PDF/A-2u (ISO 19005-2) with its structure, painted from the lines of {@code report.layout}. */
@NullMarked
package io.luoshi.report.pdf;

import org.jspecify.annotations.NullMarked;
