package io.luoshi.indicator.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.luoshi.core.Actor;
import io.luoshi.core.MissingRecord;
import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.ReadingValue;
import io.luoshi.indicator.Readings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes texts and says what their numbers are. */
@Service
public class TextEditing {

	private final BoundTexts texts;

	private final Readings readings;

	TextEditing(BoundTexts texts, Readings readings) {
		this.texts = texts;
		this.readings = readings;
	}

	/** @throws io.luoshi.core.StaleVersion when someone saved the text since {@code version} */
	@Transactional
	public void rewrite(BoundTextId id, int version, String wording, Actor by) {
		BoundText text = open(id, version);
		text.rewrite(wording, values(text), by);
		this.texts.save(text);
	}

	/** @throws io.luoshi.core.RuleViolation when the number does not read as the readings do */
	@Transactional
	public void bind(BoundTextId id, int version, int position, List<ReadingId> stated, Actor by) {
		BoundText text = open(id, version);
		text.bind(position, stated, this::value, by);
		this.texts.save(text);
	}

	/** @throws io.luoshi.core.RuleViolation when the reason is unknown */
	@Transactional
	public void exclude(BoundTextId id, int version, int position, String reason, Actor by) {
		BoundText text = open(id, version);
		text.exclude(position, reason, this::value, by);
		this.texts.save(text);
	}

	/** What the text would become; nothing is stored. */
	@Transactional(readOnly = true)
	public List<Span> recognise(BoundTextId id, String wording) {
		BoundText text = this.texts.findById(id).orElseThrow(() -> new MissingRecord(id.subject()));
		Function<ReadingId, ReadingValue> values = values(text);
		List<WrittenRun> before = text.runs().stream().map((run) -> WrittenRun.of(run, values)).toList();
		return spans(new Recognition(before).of(wording), values);
	}

	/** What a new text would consist of; nothing is stored. */
	public List<Span> recognise(String wording) {
		return spans(new Recognition(List.of()).of(wording), this::value);
	}

	private static List<Span> spans(List<Run> after, Function<ReadingId, ReadingValue> values) {
		return IntStream.range(0, after.size()).mapToObj((position) -> {
			Run run = after.get(position);
			String reason = (run instanceof Run.NotData notData) ? notData.reason() : null;
			return new Span(position, RunKind.of(run), WrittenRun.of(run, values).text(), reason, null,
					List.of());
		}).toList();
	}

	private BoundText open(BoundTextId id, int version) {
		BoundText text = this.texts.findById(id).orElseThrow(() -> new MissingRecord(id.subject()));
		text.requireVersion(version);
		return text;
	}

	private ReadingValue value(ReadingId id) {
		return this.readings.findById(id).orElseThrow(() -> new MissingRecord(id.subject())).statedValue();
	}

	private Function<ReadingId, ReadingValue> values(BoundText text) {
		return text.runs()
			.stream()
			.filter(Run.Mention.class::isInstance)
			.flatMap((run) -> ((Run.Mention) run).readings().stream())
			.distinct()
			.collect(Collectors.toMap(Function.identity(), this::value))::get;
	}

}
