package io.luoshi.intake.arrangement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.luoshi.intake.structure.Area;
import io.luoshi.intake.structure.Measure;
import io.luoshi.intake.structure.Passage;
import io.luoshi.intake.structure.Point;
import io.luoshi.intake.structure.Segment;
import io.luoshi.intake.structure.Structure;
import io.luoshi.report.document.Role;

/** Where areas, measures and commitments begin in a text, and which lines belong to what is above them. */
final class Openings {

	private final Set<Integer> areas = new HashSet<>();

	private final Set<Integer> measures = new HashSet<>();

	/** The first measures of those that stand under no area. */
	private final Set<Integer> strays = new HashSet<>();

	private final Set<Integer> commitments = new HashSet<>();

	private final Set<Integer> followers = new HashSet<>();

	private final Set<Integer> joiners = new HashSet<>();

	Openings(Structure structure) {
		structure.areas().forEach(this::add);
		structure.commitments().stream().map(Measure::start).forEach(this.commitments::add);
		Stream.concat(structure.areas().stream().flatMap((area) -> area.measures().stream()),
				structure.commitments().stream())
			.flatMap((measure) -> measure.following().stream())
			.map(Passage::start)
			.forEach(this.followers::add);
	}

	private void add(Area area) {
		area.measures().stream().map(Measure::start).forEach(this.measures::add);
		if (area.head() != null) {
			this.areas.add(area.head().contentStart());
		}
		else {
			area.measures().stream().limit(1).map(Measure::start).forEach(this.strays::add);
		}
	}

	/** Takes a person's word for a line: nothing of what was found there stands any more. */
	void correct(Passage passage, List<Segment> segments, Role role) {
		segments.stream().map(Segment::contentStart).forEach((start) -> {
			this.areas.remove(start);
			this.measures.remove(start);
			this.commitments.remove(start);
		});
		this.followers.remove(passage.start());
		List<Point> row = passage.isRow() ? passage.points() : List.of(new Point(passage.head(), passage.points()));
		switch (role) {
			case AREA -> row.forEach((point) -> {
				this.areas.add(start(point));
				point.points().forEach((inner) -> this.measures.add(start(inner)));
			});
			case ITEM -> row.forEach((point) -> this.measures.add(start(point)));
			case COMMITMENT -> row.forEach((point) -> this.commitments.add(start(point)));
			case BODY, TABLE -> this.joiners.add(passage.start());
			default -> {
			}
		}
	}

	boolean areaAt(int start) {
		return this.areas.contains(start);
	}

	boolean measureAt(int start) {
		return this.measures.contains(start);
	}

	boolean strayAt(int start) {
		return this.strays.contains(start);
	}

	boolean commitmentAt(int start) {
		return this.commitments.contains(start);
	}

	/** Whether the structure gives the line to the measure or commitment above it. */
	boolean follows(Passage passage) {
		return this.followers.contains(passage.start());
	}

	/** Whether a person has made it a line that belongs to the measure right above it, if there is one. */
	boolean joins(Passage passage) {
		return this.joiners.contains(passage.start());
	}

	private static int start(Point point) {
		return point.head().contentStart();
	}

}
