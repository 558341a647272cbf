package io.luoshi.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.luoshi.core.VisibleText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells a person in words which characters were taken out of a paper because nobody sees them. */
@Component
class UnseenNotice {

	/** More kinds than a person wants to read of. */
	private static final int MOST = 6;

	private final MessageSource messages;

	UnseenNotice(MessageSource messages) {
		this.messages = messages;
	}

	/** @param removed one at least */
	String of(List<VisibleText.Removed> removed, Locale locale) {
		int count = removed.stream().mapToInt(VisibleText.Removed::count).sum();
		String names = removed.stream()
			.limit(MOST)
			.map((each) -> say(locale, "intake.unseen.each", say(locale, "intake.unseen." + each.kind().code()), each.name(),
					each.count()))
			.collect(Collectors.joining(say(locale, "intake.unseen.and")));
		VisibleText.Removed first = removed.get(0);
		String where = first.before().isBlank() ? say(locale, "intake.unseen.at-start", first.line())
				: say(locale, "intake.unseen.behind", first.line(), first.before());
		return say(locale, (removed.size() > MOST) ? "intake.unseen.and-others" : "intake.unseen.all", count, names, where);
	}

	private String say(Locale locale, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
