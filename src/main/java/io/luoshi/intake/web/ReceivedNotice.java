package io.luoshi.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.luoshi.core.VisibleText;
import io.luoshi.intake.Received;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells a person in words how a paper differs from what was sent. */
@Component
class ReceivedNotice {

	/** More kinds than a person wants to read of. */
	private static final int MOST = 6;

	private final MessageSource messages;

	ReceivedNotice(MessageSource messages) {
		this.messages = messages;
	}

	/** Empty for a paper that is as it was sent. */
	String of(Received received, Locale locale) {
		String unseen = received.removed().isEmpty() ? "" : unseen(received.removed(), locale);
		return (received.tables() == 0) ? unseen : unseen + say(locale, "intake.bar-tables", received.tables());
	}

	private String unseen(List<VisibleText.Removed> removed, Locale locale) {
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
