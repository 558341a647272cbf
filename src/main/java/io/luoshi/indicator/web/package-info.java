/** Pages of indicators, readings and bound texts. */
@NullMarked
package io.luoshi.indicator.web;

import org.jspecify.annotations.NullMarked;
