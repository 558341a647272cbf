package io.luoshi.measure.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.luoshi.account.SignedIn;
import io.luoshi.indicator.text.ReadableText;
import io.luoshi.indicator.text.TextReader;
import io.luoshi.indicator.text.Texts;
import io.luoshi.measure.AnsweredClause;
import io.luoshi.measure.MeasureId;
import io.luoshi.measure.MeasureReader;
import io.luoshi.measure.MeasureStatus;
import io.luoshi.measure.ProgressLine;
import io.luoshi.measure.StatedFigure;
import io.luoshi.measure.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Everything on a measure's page but the form.
 *
 * @param further what the paper says on after the narrative, point by point; empty for most
 * @param siblings the measures of the same area that the reader may see, this one among them
 * @param previous the measure before it in the paper that the reader may see, null at the beginning
 */
record MeasurePage(WorkItem item, String areaHeading, ReadableText heading, ReadableText narrative,
		List<ReadableText> further, List<AnsweredClause> clauses, List<StatedFigure> figures, List<ProgressLine> entries,
		List<WorkItem> siblings, @Nullable WorkItem previous, @Nullable WorkItem next) {

	/** The indicators whose pages the reader may open. */
	public Set<UUID> reachable() {
		return this.figures.stream()
			.filter(StatedFigure::reachable)
			.map(StatedFigure::indicatorId)
			.collect(Collectors.toSet());
	}

	public MeasureStatus[] statuses() {
		return MeasureStatus.values();
	}

	/** Brings a measure's page together. */
	@Component
	static class Pages {

		private final MeasureReader measures;

		private final TextReader texts;

		Pages(MeasureReader measures, TextReader texts) {
			this.measures = measures;
			this.texts = texts;
		}

		/** @throws io.luoshi.core.MissingRecord when the person may not see it */
		MeasurePage of(MeasureId id, SignedIn me) {
			List<WorkItem> work = this.measures.work(me.scope(), me.unit());
			WorkItem item = MeasureReader.find(id, work);
			int index = work.indexOf(item);
			Texts found = this.texts.ofOwners(List.of(id.id(), item.line().areaId()));
			return new MeasurePage(item, found.at("area", item.line().areaId(), "heading").text(),
					found.at("measure", id.id(), "heading"), found.at("measure", id.id(), "narrative"),
					further(id, found),
					this.measures.clauses(id), this.measures.figures(id, me.scope()), this.measures.entries(id),
					work.stream().filter((each) -> each.line().areaId().equals(item.line().areaId())).toList(),
					(index > 0) ? work.get(index - 1) : null,
					(index < work.size() - 1) ? work.get(index + 1) : null);
		}

		/** The parts that are numbered: heading-2, narrative-2, heading-3 and so on. */
		private static List<ReadableText> further(MeasureId id, Texts found) {
			return found.all()
				.stream()
				.filter((text) -> text.place().owner().equals(id.id()) && text.place().part().contains("-"))
				.sorted(Comparator.comparing((ReadableText text) -> text.place().part().replaceFirst("\\D+", ""),
						Comparator.comparingInt(Integer::parseInt))
					.thenComparing((text) -> text.place().part()))
				.toList();
		}

		/** The next measure after this one that is not done yet, null when there is none. */
		@Nullable WorkItem nextOpen(MeasureId id, SignedIn me) {
			List<WorkItem> work = this.measures.work(me.scope(), me.unit());
			int index = work.indexOf(MeasureReader.find(id, work));
			return work.subList(index + 1, work.size())
				.stream()
				.filter((item) -> item.line().status() != MeasureStatus.DONE)
				.findFirst()
				.orElse(null);
		}

	}

}
