package io.luoshi.intake.arrangement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import io.luoshi.intake.structure.Segment;
import io.luoshi.report.document.Counter;
import io.luoshi.report.document.Marker;
import io.luoshi.report.document.Passage;
import io.luoshi.report.document.Role;
import org.jspecify.annotations.Nullable;

/**
 * Puts an outline in the order of a paper so that composing it gives the text back, character for character. A mark
 * that no scheme writes exactly as it came stays what it is, characters; whatever stands between paragraphs is kept.
 */
public final class Arranger {

	private static final String TITLE = "title";

	private static final int LONGEST_NAME = 80;

	private final Outline outline;

	private final Function<Owner, UUID> ids;

	private final Counter counter = new Counter();

	private final Map<Owner, Integer> counts = new HashMap<>();

	private final List<PlannedText> texts = new ArrayList<>();

	private final List<Passage> passages = new ArrayList<>();

	/** Blanks at the end of the line before. */
	private String carried = "";

	private boolean titled;

	private Arranger(Outline outline, Function<Owner, UUID> ids) {
		this.outline = outline;
		this.ids = ids;
	}

	/** @param ids the identifier of each record that the outline names */
	public static Arrangement arrange(Outline outline, Function<Owner, UUID> ids) {
		return new Arranger(outline, ids).arrange();
	}

	private Arrangement arrange() {
		this.outline.lines().forEach(this::arrange);
		if (!this.titled) {
			this.texts.add(new PlannedText(Owner.REPORT, TITLE, 0, 0));
		}
		for (int area = 1; area <= this.outline.areas(); area++) {
			nameUnopened(Owner.area(area));
		}
		return new Arrangement(this.texts, this.passages, this.carried + this.outline.tail());
	}

	private void arrange(Line line) {
		String before = this.carried + line.gap();
		List<Stretch> stretches = line.stretches();
		int end = endOfContent(line, stretches.get(stretches.size() - 1));
		this.carried = this.outline.text().substring(end, line.end());
		for (int index = 0; index < stretches.size(); index++) {
			Stretch stretch = stretches.get(index);
			boolean last = index == stretches.size() - 1;
			int until = last ? end : stretches.get(index + 1).segment().contentStart();
			int start = (index == 0) ? startOfContent(line, stretch) : stretch.segment().contentStart();
			String gap = (index > 0) ? null : before + this.outline.text().substring(line.start(), start);
			Role role = (index == 0 || line.role() == Role.COMMITMENT) ? line.role() : Role.ITEM;
			arrange(stretch, role, gap, start, until);
		}
	}

	/** An area for measures that stand under nothing has no line of its own; it is known by how the paper begins. */
	private void nameUnopened(Owner area) {
		if (!this.counts.containsKey(area)) {
			Line first = this.outline.lines().get(0);
			this.texts.add(new PlannedText(area, "heading", first.start(),
					Math.min(endOfContent(first, first.stretches().get(0)), first.start() + LONGEST_NAME)));
		}
	}

	/** The tabs before the first cell of a row that is not empty belong to the row, all else before a line is indent. */
	private int startOfContent(Line line, Stretch first) {
		int content = first.segment().contentStart();
		int tab = (line.role() == Role.TABLE) ? this.outline.text().indexOf('\t', line.start()) : -1;
		return (tab >= 0 && tab < content) ? tab : content;
	}

	private int endOfContent(Line line, Stretch last) {
		int end = line.end();
		while (end > last.segment().contentStart() && isBlank(line, this.outline.text().charAt(end - 1))) {
			end--;
		}
		return (end > last.segment().contentStart()) ? end : line.end();
	}

	private static boolean isBlank(Line line, char c) {
		return Character.isWhitespace(c) && !(c == '\t' && line.role() == Role.TABLE);
	}

	/** @param gap what stands before the paragraph that begins here, null when the stretch runs in */
	private void arrange(Stretch stretch, Role role, @Nullable String gap, int start, int end) {
		Cut cut = Cut.of(this.outline.text(), stretch, start, marker(stretch.segment()) != null, end);
		Marker marker = cut.markedOff() ? marker(stretch.segment()) : null;
		String owner = stretch.owner().code();
		int count = this.counts.merge(stretch.owner(), 1, Integer::sum);
		String heading = plan(stretch, role, "heading", count, cut.headingStart(), cut.headingEnd());
		String body = plan(stretch, role, "narrative", count, cut.bodyStart(), cut.bodyEnd());
		this.passages.add(new Passage(role, gap == null, written(gap), marker, stated(marker, stretch.segment()), owner,
				this.ids.apply(stretch.owner()), heading, cut.joint(), body));
	}

	/** A line end before a paragraph, and nothing before the first, need no telling. */
	private @Nullable String written(@Nullable String gap) {
		String expected = this.passages.isEmpty() ? "" : "\n";
		return expected.equals(gap) ? null : gap;
	}

	private @Nullable String plan(Stretch stretch, Role role, String name, int count, int start, int end) {
		String part = stretch.opens() ? name : name + "-" + count;
		if (role == Role.TITLE && stretch.owner() == Owner.REPORT && !this.titled && start < end) {
			this.titled = true;
			part = TITLE;
		}
		if (start < end || stretch.opens()) {
			this.texts.add(new PlannedText(stretch.owner(), part, start, end));
		}
		return (start < end || stretch.opens()) ? part : null;
	}

	/** The scheme that writes this mark exactly as it came, null when none does. */
	private static @Nullable Marker marker(Segment segment) {
		io.luoshi.intake.structure.Marker mark = segment.marker();
		Integer ordinal = (mark != null) ? mark.ordinal() : null;
		return (mark == null || ordinal == null) ? null : Arrays.stream(Marker.values())
			.filter((marker) -> marker.writes(ordinal, mark.text()))
			.findFirst()
			.orElse(null);
	}

	/** The ordinal, where counting would give another; null where it need not be said. */
	private @Nullable Integer stated(@Nullable Marker marker, Segment segment) {
		Integer ordinal = (segment.marker() != null) ? segment.marker().ordinal() : null;
		if (marker == null || ordinal == null || this.counter.next(marker) == ordinal) {
			return null;
		}
		this.counter.next(marker, ordinal);
		return ordinal;
	}

}
