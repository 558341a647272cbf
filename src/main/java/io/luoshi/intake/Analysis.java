package io.luoshi.intake;

import java.util.List;

import io.luoshi.intake.structure.Structure;
import io.luoshi.intake.structure.StructureReader;
import io.luoshi.numeral.prose.ProseNumber;
import io.luoshi.numeral.prose.ProseReader;

/**
 * Everything that is found in a text: its structure and its numbers. Offsets count UTF-16 units of the text.
 */
public record Analysis(Structure structure, List<ProseNumber> numbers) {

	public Analysis {
		numbers = List.copyOf(numbers);
	}

	/** Reads any text, in time linear in its length. */
	public static Analysis of(String text) {
		return new Analysis(new StructureReader().read(text), new ProseReader().read(text));
	}

	public String text() {
		return this.structure.text();
	}

}
