package io.luoshi.measure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.luoshi.core.Actor;
import io.luoshi.core.MissingRecord;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.indicator.text.TextReader;
import io.luoshi.opinion.AreaId;
import io.luoshi.opinion.Opinion;
import io.luoshi.opinion.OpinionId;
import io.luoshi.opinion.Opinions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds measures to the areas of an opinion, moves them and takes them out. One at a time for each opinion: a change waits
 * for the one before, and is refused ({@link StaleVersion}) when its person has not seen that one. What a report states
 * is not its business, so it takes part in the transaction of whoever keeps the reports in step.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MeasurePlanning {

	private final Opinions opinions;

	private final Measures measures;

	private final Wordings wordings;

	private final TextReader texts;

	MeasurePlanning(Opinions opinions, Measures measures, Wordings wordings, TextReader texts) {
		this.opinions = opinions;
		this.measures = measures;
		this.wordings = wordings;
		this.texts = texts;
	}

	/**
	 * Adds a measure that nobody has begun.
	 * @param after the measure that it follows, null at the end of the area
	 * @param opened the opinion's composition when the person looked
	 * @throws RuleViolation at {@code heading} or {@code narrative} when it cannot be a text
	 */
	public PlacedAnswer add(AreaId area, @Nullable MeasureId after, int opened, Wording wording, Assignment assignment,
			Actor by) {
		Opinion opinion = compose(area, opened);
		Sequence<Measure> list = list(area);
		Optional<Measure> neighbour = list.records().stream().filter((each) -> each.id().equals(after)).findFirst();
		if (after != null && neighbour.isEmpty()) {
			throw new MissingRecord(after.subject());
		}
		Measure measure = new Measure(area, list.records().size() + 1, assignment, wording, by);
		list.add(measure, neighbour.orElse(null));
		this.measures.save(measure);
		this.wordings.enter("measure", measure.id().id(), wording);
		return placed(opinion, measure, list);
	}

	/**
	 * Moves a measure one place within its area.
	 * @param steps -1 or 1
	 * @return where it stands now, and the measure that stands where it stood
	 * @throws RuleViolation when it is the first or last already
	 */
	public Exchange move(MeasureId id, int steps, int opened, Actor by) {
		Measure measure = measure(id);
		Opinion opinion = compose(measure.area(), opened);
		Sequence<Measure> list = list(measure.area());
		int from = list.records().indexOf(measure) + 1;
		Measure other = list.move(measure, steps);
		measure.moved("position", String.valueOf(from), String.valueOf(from + steps), by);
		this.measures.save(measure);
		return new Exchange(opinion.id(), id.id(), other.id().id());
	}

	/**
	 * Moves a measure to the end of another area of the same opinion.
	 * @throws RuleViolation when the area is its own, or another opinion's
	 */
	public PlacedAnswer moveTo(MeasureId id, AreaId area, int opened, Actor by) {
		Measure measure = measure(id);
		Opinion opinion = compose(measure.area(), opened);
		AreaId from = measure.area();
		if (from.equals(area) || !opinion.id().equals(opinionOf(area))) {
			throw RuleViolation.of("composition.no-other-area");
		}
		list(from).remove(measure);
		Sequence<Measure> list = list(area);
		list.add(measure, null);
		measure.moved("area", heading(from), heading(area), by);
		this.measures.save(measure);
		return placed(opinion, measure, list);
	}

	/**
	 * Takes a measure out with its texts.
	 * @throws RuleViolation when progress has been told on it
	 */
	public OpinionId takeOut(MeasureId id, int opened, Actor by) {
		Measure measure = measure(id);
		Opinion opinion = compose(measure.area(), opened);
		list(measure.area()).remove(measure);
		measure.takeOut(opinion.id(), this.wordings.takeOut("measure", id.id()), by);
		this.measures.delete(measure);
		return opinion.id();
	}

	private Sequence<Measure> list(AreaId area) {
		return new Sequence<>(this.measures.findByAreaOrderByPosition(area),
				(measure, position) -> measure.place(area, position));
	}

	private Measure measure(MeasureId id) {
		return this.measures.findPlaced(id).orElseThrow(() -> new MissingRecord(id.subject()));
	}

	/** Nothing is read before the opinion is held, or it would be read as it was before a change that is under way. */
	private Opinion compose(AreaId area, int opened) {
		OpinionId id = opinionOf(area);
		Opinion opinion = this.opinions.findForComposing(id).orElseThrow(() -> new MissingRecord(id.subject()));
		opinion.compose(opened);
		return this.opinions.save(opinion);
	}

	private OpinionId opinionOf(AreaId area) {
		return this.opinions.findIdByArea(area).orElseThrow(() -> new MissingRecord(area.subject()));
	}

	private String heading(AreaId area) {
		return this.texts.ofOwners(List.of(area.id())).at("area", area.id(), "heading").text();
	}

	private static PlacedAnswer placed(Opinion opinion, Measure measure, Sequence<Measure> list) {
		List<UUID> order = list.records().stream().map(Measure::id).map(MeasureId::id).toList();
		return new PlacedAnswer(opinion.id(), measure.id().id(), order);
	}

}
