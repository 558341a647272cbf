package io.luoshi.intake.arrangement;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.luoshi.indicator.text.BoundTextId;
import io.luoshi.indicator.text.Place;
import io.luoshi.indicator.text.ReadableText;
import io.luoshi.indicator.text.Run;
import io.luoshi.indicator.text.RunKind;
import io.luoshi.indicator.text.Span;
import io.luoshi.indicator.text.Texts;
import io.luoshi.numeral.prose.ProseReader;
import io.luoshi.report.document.PaperComposer;

import static org.assertj.core.api.Assertions.assertThat;

/** Composes the paper that an outline becomes, without a database. */
final class Composition {

	private Composition() {
	}

	static String of(Outline outline) {
		Arrangement arrangement = Arranger.arrange(outline, Composition::id);
		RunCutter cutter = new RunCutter(outline.text(), numbers(outline.text()));
		List<ReadableText> texts = arrangement.texts()
			.stream()
			.map((text) -> readable(new Place(text.owner().code(), id(text.owner()), text.part()),
					cutter.cut(text.start(), text.end())))
			.toList();
		return new PaperComposer(new Texts(texts)).compose(arrangement.passages(), arrangement.tail()).text();
	}

	static List<NumberRun> numbers(String text) {
		return new ProseReader().read(text)
			.stream()
			.map((number) -> new NumberRun(number.start(), number.end(),
					new Run.Unclassified(text.substring(number.start(), number.end()))))
			.toList();
	}

	private static ReadableText readable(Place place, List<Run> runs) {
		List<Span> spans = IntStream.range(0, runs.size()).mapToObj((index) -> span(index, runs.get(index))).toList();
		assertThat(spans).allMatch((span) -> !span.text().isEmpty());
		return new ReadableText(BoundTextId.next(), place, 0, spans);
	}

	private static Span span(int position, Run run) {
		return (run instanceof Run.Literal literal)
				? new Span(position, RunKind.LITERAL, literal.text(), null, null, List.of())
				: new Span(position, RunKind.UNCLASSIFIED, ((Run.Unclassified) run).text(), null, null, List.of());
	}

	static UUID id(Owner owner) {
		return new UUID(owner.kind().ordinal(), owner.area() * 1_000L + owner.item());
	}

}
