/** Gets the text out of what people upload: plain text, DOCX, text-PDF; refuses the rest with a reason. */
@NamedInterface("source")
@NullMarked
package io.luoshi.intake.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
