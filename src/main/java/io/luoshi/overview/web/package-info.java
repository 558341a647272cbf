/** Pages of the dashboard and of opinions. */
@NullMarked
package io.luoshi.overview.web;

import org.jspecify.annotations.NullMarked;
