/** The paper as a Word document (Office Open XML), dressed in the built-in template or the office's own. */
@NullMarked
package io.luoshi.report.docx;

import org.jspecify.annotations.NullMarked;
