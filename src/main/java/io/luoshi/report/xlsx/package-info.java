/** Tables as spreadsheets (Office Open XML), written as they are read. */
@NullMarked
package io.luoshi.report.xlsx;

import org.jspecify.annotations.NullMarked;
