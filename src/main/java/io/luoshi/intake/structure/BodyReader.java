package io.luoshi.intake.structure;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.Role;
import org.jspecify.annotations.Nullable;

/** Gives roles to the lines between head and tail. */
final class BodyReader {

	private final List<Line> lines;

	private final Levels levels;

	private final int nextSteps;

	private boolean inSection;

	private boolean inNextSteps;

	private boolean marked;

	private @Nullable Scheme commitments;

	BodyReader(List<Line> lines) {
		this.lines = lines;
		this.levels = new Levels(lines);
		this.nextSteps = findNextSteps();
	}

	List<Role> read() {
		List<Role> roles = new ArrayList<>(this.lines.size());
		boolean[] markedBelow = markedBelow();
		for (int index = 0; index < this.lines.size(); index++) {
			Line line = this.lines.get(index);
			if (!line.isMarked()) {
				boolean leads = this.inSection && !this.marked && markedBelow[index];
				roles.add(leads ? Role.LEAD : Role.BODY);
				continue;
			}
			roles.add(role(index, line));
			this.marked = roles.get(index) != Role.HEADING1;
		}
		return roles;
	}

	/** The index of the line that opens the section on next steps; -1 when there is none. */
	int nextSteps() {
		return this.nextSteps;
	}

	private Role role(int index, Line line) {
		if (opensMain(line)) {
			this.inNextSteps = index == this.nextSteps;
			this.inSection = this.levels.opensSection(line);
			this.commitments = null;
			return this.inSection ? Role.HEADING1 : Role.AREA;
		}
		if (!this.inNextSteps) {
			return this.levels.opensArea(line) ? Role.AREA : Role.ITEM;
		}
		if (this.commitments == null && !line.is(Scheme.LABEL) && line.marker() != null) {
			this.commitments = line.marker().scheme();
		}
		return (this.commitments != null && line.is(this.commitments)) ? Role.COMMITMENT : Role.ITEM;
	}

	/** Whether the line opens a main section, or in a paper without sections an area. */
	private boolean opensMain(Line line) {
		return this.levels.opensSection(line) || (!this.levels.hasSections() && this.levels.opensArea(line));
	}

	/** The last opening that speaks of next steps; of mere plans only when it is the very last. */
	private int findNextSteps() {
		List<Integer> openings = new ArrayList<>();
		for (int index = 0; index < this.lines.size(); index++) {
			Line line = this.lines.get(index);
			if (opensMain(line)) {
				openings.add(index);
			}
		}
		for (int last = openings.size() - 1; last >= 0; last--) {
			String heading = this.lines.get(openings.get(last)).heading();
			boolean closes = last > 0 && last == openings.size() - 1;
			if (Wording.speaksOfNextSteps(heading) || (closes && Wording.speaksOfPlans(heading))) {
				return openings.get(last);
			}
		}
		return -1;
	}

	/** For each line whether a marked line comes below it in the same section. */
	private boolean[] markedBelow() {
		boolean[] below = new boolean[this.lines.size()];
		boolean seen = false;
		for (int index = this.lines.size() - 1; index >= 0; index--) {
			Line line = this.lines.get(index);
			below[index] = seen;
			seen = line.isMarked() ? !this.levels.opensSection(line) : seen;
		}
		return below;
	}

}
