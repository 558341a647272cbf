/** The report in the browser: on the screen with an inspector, as a print page, as text and as JSON. */
@NullMarked
package io.luoshi.report.web;

import org.jspecify.annotations.NullMarked;
