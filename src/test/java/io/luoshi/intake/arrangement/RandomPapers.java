package io.luoshi.intake.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import io.luoshi.intake.structure.Area;
import io.luoshi.intake.structure.Marker;
import io.luoshi.intake.structure.Measure;
import io.luoshi.intake.structure.Passage;
import io.luoshi.intake.structure.Point;
import io.luoshi.intake.structure.Scheme;
import io.luoshi.intake.structure.Segment;
import io.luoshi.intake.structure.Structure;
import io.luoshi.report.document.Role;

/**
 * Structures of every shape that a structure reader may answer, sensible or not: any roles in any order, marks that
 * count wrongly or belong to no scheme, points in points, headings that end nowhere, blanks everywhere.
 */
final class RandomPapers {

	private static final List<String> BLANKS = List.of("", "", "", " ", "　　", "\t");

	private static final List<String> GAPS = List.of("\n", "\n", "\n", "\r\n", "\n\n", "\n　　\n", "\r\n \r\n");

	private static final List<String> WORDS = List.of("加强治理", "总体整改率达98%", "投入6.3万余个", "，", "。", "：", "(一)", "一是", "A", "😀",
			"1.5倍", "2023年", "《意见》", "□", "±□", " ", "其中");

	private static final List<String> JOINTS = List.of("。", "：", "。 ", "", "\u3000");

	private final Random random;

	private final StringBuilder text = new StringBuilder();

	private RandomPapers(long seed) {
		this.random = new Random(seed);
	}

	static Structure next(long seed) {
		return new RandomPapers(seed).structure();
	}

	private Structure structure() {
		this.text.append(pick(List.of("", "", "\n", "\ufeff\n", " \n")));
		List<Passage> passages = new ArrayList<>();
		List<Area> areas = new ArrayList<>();
		List<Measure> commitments = new ArrayList<>();
		for (int lines = 1 + this.random.nextInt(12); lines > 0; lines--) {
			Passage passage = passage();
			passages.add(passage);
			sortOut(passage, areas, commitments);
			this.text.append((lines > 1) ? pick(GAPS) : pick(List.of("", "\n", "\r\n\r\n", "\n　")));
		}
		return new Structure(this.text.toString(), passages, areas, commitments);
	}

	/** Some lines open areas, whose points are measures; some hold commitments; some belong to the measure above. */
	private void sortOut(Passage passage, List<Area> areas, List<Measure> commitments) {
		int kind = this.random.nextInt(5);
		if (kind == 0 && !passage.isRow()) {
			areas.add(new Area(passage.head(), passage.points().stream().map(RandomPapers::measure).toList()));
		}
		else if (kind == 0 && this.random.nextBoolean()) {
			passage.points()
				.forEach((point) -> areas
					.add(new Area(point.head(), point.points().stream().map(RandomPapers::measure).toList())));
		}
		else if (kind == 0) {
			areas.add(new Area(null, passage.points().stream().map(RandomPapers::measure).toList()));
		}
		else if (kind == 1 && passage.isRow()) {
			passage.points().stream().map(RandomPapers::measure).forEach(commitments::add);
		}
		else if (kind == 2 && !passage.isRow()) {
			commitments.add(new Measure(passage.number(), passage.head(), passage.points(), List.of(), passage.end()));
		}
		else if (kind == 3 && !commitments.isEmpty()) {
			Measure last = commitments.remove(commitments.size() - 1);
			List<Passage> following = new ArrayList<>(last.following());
			following.add(passage);
			commitments.add(new Measure(last.number(), last.head(), last.points(), following, passage.end()));
		}
	}

	private static Measure measure(Point point) {
		return new Measure((point.head().marker() != null) ? point.head().marker().ordinal() : null, point.head(),
				point.points(), List.of(), point.end());
	}

	private Passage passage() {
		boolean row = this.random.nextInt(4) == 0;
		Segment head = row ? indentAlone() : segment(true);
		List<Point> points = new ArrayList<>();
		for (int count = row ? 1 + this.random.nextInt(3) : this.random.nextInt(3); count > 0; count--) {
			points.add(point(2));
		}
		return new Passage(pick(List.of(Role.values())), head, points);
	}

	private Segment indentAlone() {
		Segment head = Segment.plain(this.text.length(), pick(BLANKS), "");
		this.text.append(head.text());
		return head;
	}

	private Point point(int depth) {
		Segment head = segment(false);
		List<Point> points = new ArrayList<>();
		for (int count = (depth > 0) ? this.random.nextInt(3) : 0; count > 0; count--) {
			points.add(point(depth - 1));
		}
		return new Point(head, points);
	}

	/** @param mayBeBare whether it may have no mark, as the beginning of a line */
	private Segment segment(boolean mayBeBare) {
		boolean bare = mayBeBare && this.random.nextBoolean();
		boolean headed = this.random.nextBoolean();
		String indent = (bare || !mayBeBare) && !this.text.isEmpty() ? "" : pick(BLANKS);
		String narrative = (bare && !headed) ? "文" + words() : words();
		Segment segment = new Segment(this.text.length(), indent, bare ? null : marker(), headed ? "题" + words() : "",
				headed ? pick(JOINTS) : "", narrative);
		this.text.append(segment.text());
		return segment;
	}

	private Marker marker() {
		int ordinal = 1 + this.random.nextInt(this.random.nextBoolean() ? 3 : 120);
		List<Supplier<String>> marks = List.of(() -> "一是", () -> "(一)", () -> ordinal + ".", () -> ordinal + "、",
				() -> "（" + ordinal + "）", () -> "①", () -> "第一，", () -> "其一，", () -> "一 是", () -> "1．", () -> "二、");
		String written = pick(marks).get();
		int stated = written.contains("一") || written.equals("①") || written.equals("1．") ? 1
				: written.equals("二、") ? 2 : ordinal;
		return new Marker(Scheme.SHI, stated, written);
	}

	private String words() {
		StringBuilder words = new StringBuilder();
		for (int count = this.random.nextInt(5); count > 0; count--) {
			words.append(pick(WORDS));
		}
		return words.toString();
	}

	private <T> T pick(List<T> from) {
		return from.get(this.random.nextInt(from.size()));
	}

}
