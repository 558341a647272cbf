/** What a paper consists of: paragraphs with their roles, and inside them markers, headings and run-in points. */
@NamedInterface("structure")
@NullMarked
package io.luoshi.intake.structure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
