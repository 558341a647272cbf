package io.luoshi.indicator.text;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.luoshi.core.MissingRecord;
import io.luoshi.core.Subject;

/** Texts fetched together, found by the place each belongs to. */
public class Texts {

	private final Map<Place, ReadableText> byPlace;

	public Texts(Collection<ReadableText> texts) {
		this.byPlace = texts.stream().collect(Collectors.toUnmodifiableMap(ReadableText::place, Function.identity()));
	}

	/** @throws MissingRecord when the record has no such part */
	public ReadableText at(String kind, UUID owner, String part) {
		ReadableText text = this.byPlace.get(new Place(kind, owner, part));
		if (text == null) {
			throw new MissingRecord(new Subject(kind + " " + part, owner));
		}
		return text;
	}

	public Collection<ReadableText> all() {
		return this.byPlace.values();
	}

}
