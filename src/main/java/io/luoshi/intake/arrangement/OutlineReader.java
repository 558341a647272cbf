package io.luoshi.intake.arrangement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.luoshi.intake.structure.Area;
import io.luoshi.intake.structure.Measure;
import io.luoshi.intake.structure.Passage;
import io.luoshi.intake.structure.Point;
import io.luoshi.intake.structure.Segment;
import io.luoshi.intake.structure.Structure;
import io.luoshi.report.document.Role;

/** Finds whose each stretch of a text is: as the structure says, except where a person has said otherwise of a line. */
public final class OutlineReader {

	/** A line of these ends the area above it. */
	private static final Set<Role> CLOSING = EnumSet.of(Role.TITLE, Role.HEADING1, Role.CLOSING, Role.SIGNATURE,
			Role.DATE, Role.ATTACHMENT);

	/** Lines of these below a measure belong to it. */
	private static final Set<Role> FOLLOWING = EnumSet.of(Role.BODY, Role.TABLE);

	private final Structure structure;

	private final Map<Integer, Role> corrections;

	private final Set<Integer> areas = new HashSet<>();

	private final Set<Integer> measures = new HashSet<>();

	private final Set<Integer> commitments = new HashSet<>();

	private final Set<Integer> followers = new HashSet<>();

	private final Walk walk = new Walk();

	private OutlineReader(Structure structure, Map<Integer, Role> corrections) {
		this.structure = structure;
		this.corrections = corrections;
		structure.areas().stream().map(Area::passage).map(Passage::start).forEach(this.areas::add);
		structure.areas().stream().flatMap((area) -> area.measures().stream()).map(Measure::start).forEach(this.measures::add);
		structure.commitments().stream().map(Measure::start).forEach(this.commitments::add);
		Stream.concat(structure.areas().stream().flatMap((area) -> area.measures().stream()),
				structure.commitments().stream())
			.flatMap((measure) -> measure.following().stream())
			.map(Passage::start)
			.forEach(this.followers::add);
	}

	/** @param corrections what people have said of lines, by where each line begins */
	public static Outline read(Structure structure, Map<Integer, Role> corrections) {
		return new OutlineReader(structure, corrections).outline();
	}

	private Outline outline() {
		List<Line> lines = new ArrayList<>();
		for (Passage passage : this.structure.passages()) {
			Role role = this.corrections.getOrDefault(passage.start(), passage.role());
			if (role != passage.role()) {
				correct(passage, role);
			}
			this.walk.enter(passage, role);
			lines.add(new Line(passage.start(), passage.end(), passage.role(), role, this.structure.before(lines.size()),
					segments(passage).stream().map(this.walk::stretch).toList()));
		}
		return new Outline(this.structure.text(), lines, this.structure.before(lines.size()));
	}

	private void correct(Passage passage, Role role) {
		this.areas.remove(passage.start());
		this.followers.remove(passage.start());
		segments(passage).forEach((segment) -> {
			this.measures.remove(segment.contentStart());
			this.commitments.remove(segment.contentStart());
		});
		switch (role) {
			case AREA -> {
				this.areas.add(passage.start());
				passage.points().forEach((point) -> this.measures.add(point.head().contentStart()));
			}
			case ITEM -> this.measures.addAll(items(passage));
			case COMMITMENT -> this.commitments.addAll(items(passage));
			default -> {
				if (FOLLOWING.contains(role)) {
					this.followers.add(passage.start());
				}
			}
		}
	}

	/** A row of points holds an item each; any other line is one. */
	private static List<Integer> items(Passage passage) {
		return passage.isRow() ? passage.points().stream().map((point) -> point.head().contentStart()).toList()
				: List.of(passage.head().contentStart());
	}

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

	/** Goes down the paper and knows what is open. */
	private final class Walk {

		private int area;

		private int measure;

		private int commitment;

		private boolean areaOpen;

		private Owner current = Owner.REPORT;

		/** Set while the next stretch is the first of an area. */
		private boolean opening;

		void enter(Passage passage, Role role) {
			if (OutlineReader.this.areas.contains(passage.start())) {
				this.area++;
				this.measure = 0;
				this.areaOpen = true;
				this.opening = true;
				this.current = Owner.area(this.area);
			}
			else {
				this.areaOpen = this.areaOpen && !CLOSING.contains(role);
				boolean isItem = this.current.kind() == Owner.Kind.MEASURE
						|| this.current.kind() == Owner.Kind.COMMITMENT;
				if (!isItem || !OutlineReader.this.followers.contains(passage.start())) {
					this.current = Owner.REPORT;
				}
			}
		}

		Stretch stretch(Segment segment) {
			boolean opens = this.opening;
			if (!opens && this.areaOpen && OutlineReader.this.measures.contains(segment.contentStart())) {
				this.current = Owner.measure(this.area, ++this.measure);
				opens = true;
			}
			else if (!opens && OutlineReader.this.commitments.contains(segment.contentStart())) {
				this.current = Owner.commitment(++this.commitment);
				opens = true;
			}
			this.opening = false;
			return new Stretch(segment, this.current, opens);
		}

	}

}
