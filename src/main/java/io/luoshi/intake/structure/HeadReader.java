package io.luoshi.intake.structure;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.Role;
import org.jspecify.annotations.Nullable;

/** Gives roles to the lines above the first heading: title, session line, addressee, preamble. */
final class HeadReader {

	private final List<Line> lines;

	private final @Nullable Role[] roles;

	private final boolean headed;

	private final List<Integer> title = new ArrayList<>();

	private boolean titleOpen = true;

	/** @param roles where roles go; a line that has one keeps it */
	HeadReader(List<Line> lines, @Nullable Role[] roles) {
		this.lines = lines;
		this.roles = roles;
		this.headed = lines.stream().anyMatch(Line::isMarked);
	}

	/** The index of the first line that is no longer head. */
	int read() {
		int index = 0;
		while (index < this.lines.size() && (this.roles[index] != null || take(index))) {
			index++;
		}
		boolean named = this.title.stream().anyMatch((at) -> Wording.speaksOfTitle(this.lines.get(at).content()));
		this.title.forEach((at) -> this.roles[at] = named ? Role.TITLE : Role.BODY);
		return index;
	}

	private boolean take(int index) {
		Line line = this.lines.get(index);
		String content = line.content();
		boolean clauseAsTitle = line.is(Scheme.LABEL) && this.titleOpen && Wording.mayBeTitle(content);
		if (line.isMarked() && !clauseAsTitle) {
			return false;
		}
		if (Wording.isAnnexPage(content)) {
			this.roles[index] = Role.ATTACHMENT;
		}
		else if (Wording.isIssueNumber(content)) {
			this.roles[index] = Role.BODY;
		}
		else if (isNamed(index, content)) {
			this.titleOpen = false;
		}
		else if (this.titleOpen && Wording.mayBeTitle(content)) {
			this.title.add(index);
		}
		else {
			return takeSentence(index, content);
		}
		return true;
	}

	private boolean isNamed(int index, String content) {
		if (Wording.isDate(content)) {
			this.roles[index] = Role.DATE;
		}
		else if (Wording.isSession(content)) {
			this.roles[index] = Role.SESSION;
		}
		else if (Wording.isAddressee(content)) {
			this.roles[index] = Role.ADDRESSEE;
		}
		return this.roles[index] != null;
	}

	private boolean takeSentence(int index, String content) {
		this.titleOpen = false;
		boolean preamble = Wording.isSentence(content) && (this.headed || Wording.announces(content));
		if (!preamble && !this.headed) {
			return false;
		}
		this.roles[index] = preamble ? Role.PREAMBLE : Role.BODY;
		return true;
	}

}
