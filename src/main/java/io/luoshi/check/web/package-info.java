/** The checks of a report in the browser: what they find, the relations they go by, and the submission they guard. */
@NullMarked
package io.luoshi.check.web;

import org.jspecify.annotations.NullMarked;
