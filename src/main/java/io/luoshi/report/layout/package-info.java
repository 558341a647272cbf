/**
 * The paper as an official page shows it: lines of placed characters by GB/T 9704-2012, without regard to the file
 * format. PDF and OFD paint the same lines, so both break lines and pages alike. Knows neither Spring nor database,
 * reads no file but its fonts.
 */
@NullMarked
package io.luoshi.report.layout;

import org.jspecify.annotations.NullMarked;
