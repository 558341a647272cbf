package io.luoshi.intake.structure;

import java.util.Arrays;
import java.util.List;

import io.luoshi.report.document.Role;
import org.jspecify.annotations.Nullable;

/** Finds what ends a paper: closing line, signature, date, the list of annexes, the annexes themselves. */
final class TailReader {

	private static final int MOST_SIGNATURES = 3;

	private final List<Line> lines;

	private final @Nullable Role[] roles;

	TailReader(List<Line> lines, @Nullable Role[] roles) {
		this.lines = lines;
		this.roles = roles;
	}

	void read(int head) {
		boolean dated = false;
		for (int index = head; index < this.lines.size(); index++) {
			if (isAnnexPage(index, dated)) {
				annex(index);
				break;
			}
			if (this.roles[index] == null) {
				this.roles[index] = role(index);
			}
			dated |= this.roles[index] == Role.DATE;
		}
		for (int index = this.lines.size() - 1; index >= head; index--) {
			if (this.roles[index] == Role.DATE) {
				signaturesAbove(index, head);
			}
		}
	}

	/** Where an annex begins: 附件1 on a line of its own, or named behind a colon once the paper has been dated. */
	private boolean isAnnexPage(int index, boolean dated) {
		String content = this.lines.get(index).content();
		boolean list = Wording.isAnnexList(content);
		boolean numberedBelow = index + 1 < this.lines.size() && isArabic(this.lines.get(index + 1));
		boolean page = Wording.isAnnexPage(content) && !(list && numberedBelow);
		return this.roles[index] == null && (page || (list && dated));
	}

	private void annex(int from) {
		boolean titled = Arrays.stream(this.roles).anyMatch((role) -> role == Role.TITLE);
		for (int index = from; index < this.lines.size(); index++) {
			if (this.roles[index] == null) {
				this.roles[index] = (titled && isAnnexTitle(index)) ? Role.TITLE : Role.ATTACHMENT;
			}
		}
	}

	/** What stands between 附件1 and the first paragraph of the annex. A paper without a title of its own has none there. */
	private boolean isAnnexTitle(int index) {
		Line line = this.lines.get(index);
		boolean belowHead = index > 0 && Wording.isAnnexPage(this.lines.get(index - 1).content());
		boolean aboveText = index + 1 < this.lines.size() && !Wording.isAnnexPage(this.lines.get(index + 1).content());
		return belowHead && aboveText && !line.isMarked() && Wording.mayBeAnnexTitle(line.content());
	}

	private @Nullable Role role(int index) {
		Line line = this.lines.get(index);
		String content = line.content();
		Role above = (index > 0) ? this.roles[index - 1] : null;
		if (line.isMarked()) {
			return (above == Role.ATTACHMENT && isArabic(line)) ? Role.ATTACHMENT : null;
		}
		if (Wording.isAnnexList(content)) {
			return Role.ATTACHMENT;
		}
		if (Wording.isClosing(content)) {
			return Role.CLOSING;
		}
		if (Wording.isDate(content)) {
			return Role.DATE;
		}
		boolean below = above == Role.CLOSING || above == Role.SIGNATURE;
		return ((below && Wording.mayBeSignature(content)) || Wording.endsWithDate(content)) ? Role.SIGNATURE : null;
	}

	private void signaturesAbove(int date, int head) {
		for (int index = date - 1; index >= Math.max(head, date - MOST_SIGNATURES); index--) {
			Line line = this.lines.get(index);
			if (this.roles[index] != null || line.isMarked() || !Wording.mayBeSignature(line.content())) {
				return;
			}
			this.roles[index] = Role.SIGNATURE;
		}
	}

	private static boolean isArabic(Line line) {
		return line.is(Scheme.ARABIC_POINT) || line.is(Scheme.ARABIC_COMMA);
	}

}
