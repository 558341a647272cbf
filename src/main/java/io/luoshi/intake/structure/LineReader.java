package io.luoshi.intake.structure;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.intake.structure.Candidate.Break;
import io.luoshi.intake.structure.Nesting.Node;
import org.jspecify.annotations.Nullable;

/** Takes one line apart: its marker and heading, and the points run into it. */
final class LineReader {

	private static final Marker UNNUMBERED = new Marker(Scheme.LABEL, null, "");

	private final String line;

	private final int lineStart;

	private final Enclosures enclosures;

	private final SegmentReader segments;

	private LineReader(int lineStart, String line) {
		this.line = line;
		this.lineStart = lineStart;
		this.enclosures = new Enclosures(line);
		this.segments = new SegmentReader(lineStart, line, this.enclosures);
	}

	/** @param lineStart where the line begins in the whole text */
	static Line read(int lineStart, String line) {
		return new LineReader(lineStart, line).read();
	}

	private Line read() {
		int end = this.line.length();
		int content = Blanks.after(this.line, 0, end);
		String stripped = this.line.substring(content, Blanks.before(this.line, content, end));
		Marker marker = marker(content);
		Segment whole = this.segments.read(0, marker, end);
		List<Candidate> candidates = new CandidateFinder(this.line, this.enclosures)
			.find(whole.headingStart() - this.lineStart, whole.narrativeStart() - this.lineStart);
		Candidate own = (marker != null && CandidateFinder.RUN_IN.contains(marker.scheme()))
				? new Candidate(content, marker, Break.STOP, true) : null;
		List<Node> nodes = Nesting.of(own, candidates);
		boolean row = own != null && nodes.size() > 1;
		List<Point> points = points((own == null || row) ? nodes : nodes.get(0).inside(), end);
		Segment head = this.segments.read(0, row ? null : marker, points.isEmpty() ? end : at(points.get(0)));
		return new Line(this.line, stripped, head, points, marker,
				row ? points.get(0).head().heading() : head.heading());
	}

	private @Nullable Marker marker(int content) {
		Marker marker = new MarkerReader(this.line).at(content);
		return (marker == null && isHeading(this.segments.read(0, UNNUMBERED, this.line.length()))) ? UNNUMBERED
				: marker;
	}

	private static boolean isHeading(Segment unnumbered) {
		String heading = unnumbered.heading();
		boolean alone = unnumbered.narrative().isEmpty();
		boolean labelled = unnumbered.joint().startsWith("：") || unnumbered.joint().startsWith(":");
		return (labelled && Wording.isLabel(heading)) || Wording.isClause(heading)
				|| (alone && unnumbered.joint().isBlank() && Wording.headsNextSteps(heading));
	}

	private List<Point> points(List<Node> nodes, int end) {
		List<Point> points = new ArrayList<>(nodes.size());
		for (int index = 0; index < nodes.size(); index++) {
			int pointEnd = (index + 1 < nodes.size()) ? nodes.get(index + 1).candidate().at() : end;
			points.add(point(nodes.get(index), pointEnd));
		}
		return points;
	}

	private Point point(Node node, int end) {
		List<Point> inside = points(node.inside(), end);
		int headEnd = inside.isEmpty() ? end : at(inside.get(0));
		return new Point(this.segments.read(node.candidate().at(), node.candidate().marker(), headEnd), inside);
	}

	private int at(Point point) {
		return point.start() - this.lineStart;
	}

}
