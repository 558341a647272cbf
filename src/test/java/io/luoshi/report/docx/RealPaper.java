package io.luoshi.report.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.luoshi.indicator.IndicatorId;
import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.ReadingStatus;
import io.luoshi.indicator.text.BoundTextId;
import io.luoshi.indicator.text.RunKind;
import io.luoshi.indicator.text.Span;
import io.luoshi.indicator.text.StatedReading;
import io.luoshi.numeral.Quantity;
import io.luoshi.report.document.Face;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Piece;
import io.luoshi.report.document.Role;

/** The real report as a paper, made without a database from the received text and the list of its numbers. */
final class RealPaper {

	static final UUID OWNER = new UUID(0, 1);

	private static final List<Role> ROLES = List.of(Role.TITLE, Role.SESSION, Role.ADDRESSEE, Role.PREAMBLE,
			Role.HEADING1, Role.AREA, Role.AREA, Role.AREA, Role.AREA, Role.AREA, Role.HEADING1, Role.LEAD,
			Role.COMMITMENT, Role.COMMITMENT, Role.COMMITMENT, Role.COMMITMENT, Role.CLOSING);

	private RealPaper() {
	}

	static Paper received() {
		List<String[]> numbers = resource("/numeral/report-numbers.tsv").lines()
			.skip(1)
			.map((line) -> line.split("\t", -1))
			.toList();
		List<Paragraph> paragraphs = new ArrayList<>();
		int start = 0;
		for (String text : resource("/numeral/report.txt").split("\n", -1)) {
			paragraphs.add(paragraph(ROLES.get(paragraphs.size()), text, start, numbers));
			start += text.length() + 1;
		}
		return new Paper(paragraphs);
	}

	/** A paragraph of one piece in the role's own face. */
	static Paragraph plain(Role role, String text) {
		return new Paragraph(role, OWNER, List.of(piece(text, face(role))));
	}

	static Piece piece(String text, Face face) {
		return new Piece(text, face, null, null);
	}

	/** A number that states readings of indicators with these names. */
	static Piece bound(String text, Face face, String... names) {
		List<StatedReading> readings = new ArrayList<>();
		for (String name : names) {
			readings.add(new StatedReading(reading(name), new IndicatorId(OWNER), name, Quantity.read("1个"),
					ReadingStatus.FINAL, true, null, null));
		}
		return new Piece(text, face, new BoundTextId(OWNER),
				new Span(0, RunKind.MENTION, text, null, null, readings));
	}

	static ReadingId reading(String name) {
		return new ReadingId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
	}

	private static Paragraph paragraph(Role role, String text, int start, List<String[]> numbers) {
		List<Piece> pieces = new ArrayList<>();
		int heading = (role == Role.AREA) ? text.indexOf('。') + 1 : 0;
		int done = heading;
		if (heading > 0) {
			pieces.add(piece(text.substring(0, heading), Face.KAITI));
		}
		for (String[] number : numbers) {
			int from = Integer.parseInt(number[15]) - start;
			int to = Integer.parseInt(number[16]) - start;
			if (number[10].equals("Y") && from >= done && to <= text.length()) {
				pieces.add(piece(text.substring(done, from), face(role)));
				pieces.add(bound(text.substring(from, to), face(role), number[2]));
				done = to;
			}
		}
		pieces.add(piece(text.substring(done), face(role)));
		return new Paragraph(role, OWNER, pieces.stream().filter((piece) -> !piece.text().isEmpty()).toList());
	}

	private static Face face(Role role) {
		return switch (role) {
			case TITLE -> Face.BIAOSONG;
			case SESSION -> Face.KAITI;
			case HEADING1 -> Face.HEITI;
			default -> Face.FANGSONG;
		};
	}

	private static String resource(String path) {
		try (var stream = Objects.requireNonNull(RealPaper.class.getResourceAsStream(path), path)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
