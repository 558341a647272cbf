/** Pages of history. */
@NullMarked
package io.luoshi.history.web;

import org.jspecify.annotations.NullMarked;
