package io.luoshi.intake.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which schemes open the main sections of a paper and which its areas: that depends on what else the paper uses. */
final class Levels {

	private static final Set<Scheme> POINTS = EnumSet.of(Scheme.ARABIC_BRACKET, Scheme.CIRCLED, Scheme.SHI, Scheme.YAO,
			Scheme.FIRST);

	private final List<Line> lines;

	private final Set<Scheme> used = EnumSet.noneOf(Scheme.class);

	private final Set<Scheme> sections = EnumSet.noneOf(Scheme.class);

	private final Set<Scheme> areas = EnumSet.of(Scheme.PROBLEM);

	/** @param lines the lines of the body, without tables and annexes */
	Levels(List<Line> lines) {
		this.lines = lines;
		for (Line line : lines) {
			if (line.marker() != null) {
				this.used.add(line.marker().scheme());
			}
		}
		if (this.used.contains(Scheme.PART)) {
			ofPaperInParts();
		}
		else if (this.used.contains(Scheme.HAN_COMMA)) {
			this.sections.add(Scheme.HAN_COMMA);
			ofPaperInSections();
		}
		else if (this.used.contains(Scheme.HAN_BRACKET)) {
			this.areas.add(Scheme.HAN_BRACKET);
		}
		else {
			ofPaperWithArabicNumbers(Scheme.ARABIC_POINT);
			ofPaperWithArabicNumbers(Scheme.ARABIC_COMMA);
		}
	}

	boolean opensSection(Line line) {
		return line.marker() != null && (this.sections.contains(line.marker().scheme())
				|| (line.is(Scheme.LABEL) && Wording.headsNextSteps(line.heading())));
	}

	boolean opensArea(Line line) {
		return line.marker() != null
				&& (this.areas.contains(line.marker().scheme()) || Wording.isClause(line.heading()));
	}

	boolean hasSections() {
		return !this.sections.isEmpty();
	}

	private void ofPaperInParts() {
		this.sections.add(Scheme.PART);
		if (this.used.contains(Scheme.HAN_BRACKET)) {
			this.sections.add(Scheme.HAN_COMMA);
			this.areas.add(Scheme.HAN_BRACKET);
		}
		else {
			this.areas.add(Scheme.HAN_COMMA);
		}
	}

	private void ofPaperInSections() {
		if (this.used.contains(Scheme.HAN_BRACKET)) {
			this.areas.add(Scheme.HAN_BRACKET);
			return;
		}
		for (Scheme scheme : List.of(Scheme.ARABIC_POINT, Scheme.ARABIC_COMMA)) {
			if (holdsPoints(scheme)) {
				this.areas.add(scheme);
			}
		}
	}

	private void ofPaperWithArabicNumbers(Scheme scheme) {
		long all = this.lines.stream().filter((line) -> line.is(scheme)).count();
		long alone = this.lines.stream().filter((line) -> line.is(scheme) && line.isHeadingAlone()).count();
		if (all > 1 && alone * 2 >= all && this.used.contains(Scheme.ARABIC_BRACKET)) {
			this.sections.add(scheme);
			this.areas.add(Scheme.ARABIC_BRACKET);
		}
		else if (holdsPoints(scheme)) {
			this.areas.add(scheme);
		}
	}

	/** Whether at least half of the lines of that scheme have points in them or below them. */
	private boolean holdsPoints(Scheme scheme) {
		int all = 0;
		int holding = 0;
		boolean inside = false;
		for (Line line : this.lines) {
			if (line.is(scheme)) {
				all++;
				inside = line.points().isEmpty();
				holding += inside ? 0 : 1;
			}
			else if (inside && (line.marker() != null) ? POINTS.contains(line.marker().scheme())
					: inside && !line.points().isEmpty()) {
				holding++;
				inside = false;
			}
			else if (this.sections.stream().anyMatch(line::is)) {
				inside = false;
			}
		}
		return all > 0 && holding * 2 >= all;
	}

}
