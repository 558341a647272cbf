package io.luoshi.intake.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.luoshi.intake.structure.Passage;
import io.luoshi.intake.structure.Point;
import io.luoshi.intake.structure.Segment;
import io.luoshi.intake.structure.Structure;
import io.luoshi.report.document.Role;
import org.jspecify.annotations.Nullable;

/** Finds whose each stretch of a text is: as the structure says, except where a person has said otherwise of a line. */
public final class OutlineReader {

	private final Structure structure;

	private final Map<Integer, Role> corrections;

	private final Openings openings;

	private int area;

	private int measure;

	private int commitment;

	private Owner current = Owner.REPORT;

	/** The measure or commitment to which lines below may belong. */
	private @Nullable Owner item;

	private OutlineReader(Structure structure, Map<Integer, Role> corrections) {
		this.structure = structure;
		this.corrections = corrections;
		this.openings = new Openings(structure);
	}

	/** @param corrections what people have said of lines, by where each line begins */
	public static Outline read(Structure structure, Map<Integer, Role> corrections) {
		return new OutlineReader(structure, corrections).outline();
	}

	private Outline outline() {
		List<Line> lines = new ArrayList<>();
		for (Passage passage : this.structure.passages()) {
			Role role = this.corrections.getOrDefault(passage.start(), passage.role());
			List<Segment> segments = segments(passage);
			if (role != passage.role()) {
				this.openings.correct(passage, segments, role);
			}
			this.current = ownerAt(passage);
			lines.add(new Line(passage.start(), passage.end(), passage.role(), role, this.structure.before(lines.size()),
					segments.stream().map(this::stretch).toList()));
		}
		return new Outline(this.structure.text(), lines, this.structure.before(lines.size()));
	}

	/** To whom a line belongs that opens nothing itself. */
	private Owner ownerAt(Passage passage) {
		boolean afterItem = this.current.item() > 0;
		boolean joins = this.openings.follows(passage) || (afterItem && this.openings.joins(passage));
		return (joins && this.item != null) ? this.item : Owner.REPORT;
	}

	private Stretch stretch(Segment segment) {
		int start = segment.contentStart();
		boolean measureOpens = this.openings.measureAt(start);
		if (this.openings.areaAt(start) || (measureOpens && (this.area == 0 || this.openings.strayAt(start)))) {
			this.area++;
			this.measure = 0;
			this.item = null;
			this.current = Owner.area(this.area);
		}
		if (this.openings.areaAt(start)) {
			return new Stretch(segment, this.current, true);
		}
		boolean commitmentOpens = this.openings.commitmentAt(start);
		if (measureOpens || commitmentOpens) {
			this.current = measureOpens ? Owner.measure(this.area, ++this.measure)
					: Owner.commitment(++this.commitment);
			this.item = this.current;
		}
		return new Stretch(segment, this.current, measureOpens || commitmentOpens);
	}

	/** A row of points begins with its first; its indent alone is no stretch. */
	private static List<Segment> segments(Passage passage) {
		List<Segment> segments = new ArrayList<>();
		if (!passage.isRow()) {
			segments.add(passage.head());
		}
		passage.points().forEach((point) -> collect(point, segments));
		return segments;
	}

	private static void collect(Point point, List<Segment> segments) {
		segments.add(point.head());
		point.points().forEach((inner) -> collect(inner, segments));
	}

}
