package io.luoshi.report.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.luoshi.report.document.Face;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document, found by name. */
final class Styles {

	private final CTStyles all;

	private final Map<String, CTStyle> paragraphs = new HashMap<>();

	private final Map<String, CTStyle> characters = new HashMap<>();

	private final Set<String> ids = new HashSet<>();

	private final Set<String> characterIds = new HashSet<>();

	private Styles(CTStyles all) {
		this.all = all;
		for (CTStyle style : all.getStyleArray()) {
			index(style);
		}
	}

	static Styles of(CTStyles styles) {
		return new Styles(styles);
	}

	private static Styles builtIn() {
		try (WordDocument document = WordDocument.on(BuiltInTemplate.bytes())) {
			return document.styles();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The required styles that the document does not have. */
	List<PaperStyle> missing() {
		return lacking(true);
	}

	private List<PaperStyle> lacking(boolean required) {
		return Arrays.stream(PaperStyle.values())
			.filter((style) -> style.isRequired() == required && find(style) == null)
			.toList();
	}

	/** Takes over from the built-in template what the document lacks and nobody needs to bring. */
	void complete() {
		List<PaperStyle> lacking = lacking(false);
		if (lacking.isEmpty()) {
			return;
		}
		Styles lender = builtIn();
		for (PaperStyle style : lacking) {
			CTStyle copy = this.all.addNewStyle();
			copy.set(Objects.requireNonNull(lender.find(style)));
			copy.setStyleId(free(copy.getStyleId()));
			if (copy.isSetNext()) {
				copy.unsetNext();
			}
			index(copy);
		}
	}

	/** The office may have given the identifier to a style of another name. */
	private String free(String id) {
		String free = id;
		while (this.ids.contains(free)) {
			free += "0";
		}
		return free;
	}

	CTStyles all() {
		return this.all;
	}

	/** What a paragraph names to be set in the style. */
	String id(PaperStyle style) {
		return Objects.requireNonNull(find(style), style.official()).getStyleId();
	}

	/**
	 * Sets a run in a face that is not its paragraph's own: by the character style that is linked to the face's paragraph
	 * style, or where there is none in that style's fonts.
	 */
	void set(CTRPr run, Face face, PaperStyle within) {
		if (face != within.face()) {
			PaperStyle other = PaperStyle.of(face);
			CTStyle paragraph = find(other);
			String character = (paragraph != null) ? characterFor(other, paragraph) : null;
			if (character != null) {
				run.addNewRStyle().setVal(character);
			}
			else if (paragraph != null && paragraph.isSetRPr() && paragraph.getRPr().sizeOfRFontsArray() > 0) {
				run.addNewRFonts().set(paragraph.getRPr().getRFontsArray(0));
			}
		}
		(run.sizeOfRFontsArray() > 0 ? run.getRFontsArray(0) : run.addNewRFonts()).setHint(STHint.EAST_ASIA);
	}

	private @Nullable String characterFor(PaperStyle style, CTStyle paragraph) {
		if (paragraph.isSetLink() && this.characterIds.contains(paragraph.getLink().getVal())) {
			return paragraph.getLink().getVal();
		}
		CTStyle named = this.characters.get(style.official() + "字符");
		return (named != null) ? named.getStyleId() : null;
	}

	private @Nullable CTStyle find(PaperStyle style) {
		return style.names().stream().map(this.paragraphs::get).filter(Objects::nonNull).findFirst().orElse(null);
	}

	private void index(CTStyle style) {
		this.ids.add(String.valueOf(style.getStyleId()));
		if (!style.isSetName() || style.getStyleId() == null) {
			return;
		}
		boolean character = style.getType() == STStyleType.CHARACTER;
		if (character) {
			this.characterIds.add(style.getStyleId());
		}
		else if (style.getType() != STStyleType.PARAGRAPH) {
			return;
		}
		Map<String, CTStyle> index = character ? this.characters : this.paragraphs;
		index.put(PaperStyle.spell(style.getName().getVal()), style);
		if (style.isSetAliases()) {
			for (String alias : style.getAliases().getVal().split(",")) {
				index.putIfAbsent(PaperStyle.spell(alias), style);
			}
		}
	}

}
