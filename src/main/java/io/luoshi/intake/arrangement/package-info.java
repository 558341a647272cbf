/** Turns what a text consists of into what the record keeps: whose each stretch is, and the order of the paper. */
@NullMarked
package io.luoshi.intake.arrangement;

import org.jspecify.annotations.NullMarked;
