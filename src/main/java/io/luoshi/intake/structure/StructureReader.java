package io.luoshi.intake.structure;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.Role;

/** Finds what a text consists of. Time is linear in the text. */
public final class StructureReader {

	/** Reads any text; what is not understood is a body paragraph. */
	public Structure read(String text) {
		List<Passage> passages = new ArrayList<>();
		int start = 0;
		for (String line : text.split("\n", -1)) {
			String content = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
			if (!content.isBlank()) {
				passages.add(new Passage(Role.BODY, Segment.plain(start, "", content), List.of()));
			}
			start += line.length() + 1;
		}
		return new Structure(text, passages, List.of(), List.of());
	}

}
