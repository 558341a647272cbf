/** Pages of intake. */
@NullMarked
package io.luoshi.intake.web;

import org.jspecify.annotations.NullMarked;
