package io.luoshi.measure;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import io.luoshi.core.RuleViolation;
import io.luoshi.indicator.text.BoundText;
import io.luoshi.indicator.text.BoundTexts;
import io.luoshi.indicator.text.Place;
import io.luoshi.indicator.text.ReadableText;
import io.luoshi.indicator.text.TextReader;
import org.springframework.stereotype.Component;

/** The texts of measures and commitments: entered with the record that they belong to, and taken out with it. */
@Component
class Wordings {

	private static final String HEADING = "heading";

	private static final String NARRATIVE = "narrative";

	private final BoundTexts texts;

	private final TextReader reader;

	Wordings(BoundTexts texts, TextReader reader) {
		this.texts = texts;
		this.reader = reader;
	}

	/** @throws RuleViolation at {@code heading} or {@code narrative} when it cannot be a text */
	void enter(String kind, UUID owner, Wording wording) {
		this.texts.save(typed(new Place(kind, owner, HEADING), wording.heading()));
		Place narrative = new Place(kind, owner, NARRATIVE);
		this.texts.save(wording.narrative().isBlank() ? new BoundText(narrative, List.of())
				: typed(narrative, wording.narrative()));
	}

	/** Takes out all texts of a record; the readings that they state stay. Answers what they said. */
	Wording takeOut(String kind, UUID owner) {
		List<ReadableText> said = List.copyOf(this.reader.ofOwners(List.of(owner)).all());
		this.texts.findByPlaceKindAndPlaceOwner(kind, owner).forEach(this.texts::delete);
		return new Wording(joined(said, HEADING, true), joined(said, HEADING, false));
	}

	private static BoundText typed(Place place, String text) {
		try {
			return BoundText.typed(place, text);
		}
		catch (RuleViolation ex) {
			throw RuleViolation.at(place.part(), ex.code(), ex.arguments());
		}
	}

	private static String joined(List<ReadableText> texts, String part, boolean is) {
		return texts.stream()
			.filter((text) -> text.place().part().equals(part) == is)
			.sorted((one, other) -> one.place().part().compareTo(other.place().part()))
			.map(ReadableText::text)
			.collect(Collectors.joining("\n"));
	}

}
