/** The paper as OFD (GB/T 33190-2016), painted from the lines of {@code report.layout}; why by hand: ADR 11. */
@NullMarked
package io.luoshi.report.ofd;

import org.jspecify.annotations.NullMarked;
