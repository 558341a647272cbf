package io.luoshi.history.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says what history holds as codes: types, actions, fields, and the values of those fields that take one of a few. What
 * has no word is shown as it is: names, sentences, numbers.
 */
@Component("historyWords")
class HistoryWords {

	/** Where the words for a field's values are, by the field. */
	private static final Map<String, String> VALUES = Map.ofEntries(Map.entry("measure-status", "measure.status."),
			Map.entry("stage", "opinion.stage."), Map.entry("edition", "report.edition."),
			Map.entry("reading-status", "indicator.reading.status."), Map.entry("given", "indicator.given."),
			Map.entry("basis", "indicator.basis."), Map.entry("direction", "indicator.direction."),
			Map.entry("role", "intake.role."), Map.entry("roles", "account.role."),
			Map.entry("number", "history.number."));

	/** The number in the name of a part: narrative-2. */
	private static final String COUNT = "-[0-9]+$";

	private final MessageSource messages;

	HistoryWords(MessageSource messages) {
		this.messages = messages;
	}

	public String type(Locale locale, String code) {
		return word(locale, "history.type." + code, code);
	}

	public String action(Locale locale, String code) {
		return word(locale, "history.action." + code, code);
	}

	public String field(Locale locale, String code) {
		return word(locale, "history.field." + code.replaceFirst(COUNT, ""), code);
	}

	public @Nullable String value(Locale locale, String field, @Nullable String value) {
		String prefix = VALUES.get(field);
		return (prefix == null || value == null) ? value : Arrays.stream(value.split(", ?"))
			.map((part) -> word(locale, prefix + part, word(locale, prefix + part.toLowerCase(Locale.ROOT), part)))
			.collect(Collectors.joining(", "));
	}

	private String word(Locale locale, String key, String otherwise) {
		String word = this.messages.getMessage(key, null, otherwise, locale);
		return (word != null) ? word : otherwise;
	}

}
