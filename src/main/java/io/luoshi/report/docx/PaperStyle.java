package io.luoshi.report.docx;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.luoshi.report.document.Face;
import io.luoshi.report.document.Role;

/**
 * A style of the paper, known by the name that offices give it. Word keeps its own styles under English names and shows
 * them in the reader's language, so both names count.
 */
public enum PaperStyle {

	TITLE("标题", "Title"), SESSION("会议行"), ADDRESSEE("主送机关", "主送"), BODY("正文", "Normal"),
	HEADING1("一级标题", "heading 1", "标题 1"), HEADING2("二级标题", "heading 2", "标题 2"), SIGNATURE("落款", "Signature"),
	DATE("成文日期", "Date"), ATTACHMENT("附件说明"), ANNEX_NUMBER("附件序号"), ANNEX_TITLE("附件标题"), TABLE_HEAD("表头"),
	TABLE_TEXT("表格文字"), DRAFT_MARK("稿件标记");

	private final List<String> names;

	PaperStyle(String... names) {
		this.names = List.of(names);
	}

	/** The name to give to a new style. */
	public String official() {
		return this.names.get(0);
	}

	/** All names that count, the official one first, as {@link #spell} writes them. */
	List<String> names() {
		return this.names.stream().map(PaperStyle::spell).toList();
	}

	/** Word tells names apart by neither case nor the spaces around them. */
	static String spell(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	/** The styles that an office's template must bring. */
	public static List<PaperStyle> ofTemplates() {
		return Arrays.stream(values()).filter(PaperStyle::isRequired).toList();
	}

	/** The other names that count, Word's own spelling first. */
	public List<String> others() {
		return this.names.subList(1, this.names.size());
	}

	/** Whether an office's template must bring it; the others are lent by the built-in one. */
	boolean isRequired() {
		return ordinal() <= ATTACHMENT.ordinal();
	}

	static PaperStyle of(Role role) {
		return switch (role) {
			case TITLE -> TITLE;
			case SESSION -> SESSION;
			case ADDRESSEE -> ADDRESSEE;
			case HEADING1 -> HEADING1;
			case SIGNATURE -> SIGNATURE;
			case DATE -> DATE;
			case ATTACHMENT -> ATTACHMENT;
			case TABLE -> TABLE_TEXT;
			case PREAMBLE, AREA, LEAD, COMMITMENT, ITEM, BODY, CLOSING -> BODY;
		};
	}

	/** The style whose type face this is. */
	static PaperStyle of(Face face) {
		return switch (face) {
			case BIAOSONG -> TITLE;
			case HEITI -> HEADING1;
			case KAITI -> HEADING2;
			case FANGSONG -> BODY;
		};
	}

	/** The type face in which the style itself is set. */
	Face face() {
		return switch (this) {
			case TITLE, ANNEX_TITLE -> Face.BIAOSONG;
			case HEADING1, ANNEX_NUMBER, TABLE_HEAD, DRAFT_MARK -> Face.HEITI;
			case HEADING2, SESSION -> Face.KAITI;
			case ADDRESSEE, BODY, SIGNATURE, DATE, ATTACHMENT, TABLE_TEXT -> Face.FANGSONG;
		};
	}

}
