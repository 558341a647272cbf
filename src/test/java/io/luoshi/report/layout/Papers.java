package io.luoshi.report.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.luoshi.report.document.Face;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Piece;
import io.luoshi.report.document.Role;

/** Papers to set: the real report, and paragraphs of any text. */
public final class Papers {

	private static final UUID OWNER = new UUID(0, 1);

	private Papers() {
	}

	/** The real report as received, with the roles that its composition gives. */
	public static Paper real() {
		List<Paragraph> paragraphs = new ArrayList<>();
		List<String> lines = received().lines().toList();
		List<Role> head = List.of(Role.TITLE, Role.SESSION, Role.ADDRESSEE, Role.PREAMBLE);
		for (String line : lines) {
			int number = paragraphs.size();
			paragraphs.add(paragraph((number < head.size()) ? head.get(number)
					: (number == lines.size() - 1) ? Role.CLOSING : role(line), line));
		}
		return new Paper(paragraphs);
	}

	public static String received() {
		try (InputStream stream = Objects.requireNonNull(Papers.class.getResourceAsStream("/numeral/report.txt"))) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static Paragraph paragraph(Role role, String text) {
		int head = (role == Role.AREA) ? text.indexOf('。') + 1 : 0;
		List<Piece> pieces = new ArrayList<>();
		if (head > 0) {
			pieces.add(new Piece(text.substring(0, head), Face.KAITI, null, null));
		}
		pieces.add(new Piece(text.substring(head), face(role), null, null));
		return new Paragraph(role, OWNER, pieces);
	}

	public static Paper of(Paragraph... paragraphs) {
		return new Paper(List.of(paragraphs));
	}

	private static Face face(Role role) {
		return switch (role) {
			case TITLE -> Face.BIAOSONG;
			case SESSION -> Face.KAITI;
			case HEADING1 -> Face.HEITI;
			default -> Face.FANGSONG;
		};
	}

	private static Role role(String line) {
		if (line.matches("[一二三四五六七八九十]{1,3}、.*")) {
			return Role.HEADING1;
		}
		if (line.startsWith("(")) {
			return Role.AREA;
		}
		return line.matches("[一二三四五六七八九十]是.*") ? Role.COMMITMENT : Role.LEAD;
	}

}
