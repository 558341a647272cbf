package io.luoshi.intake.structure;

import java.util.List;

import io.luoshi.report.document.Role;
import org.jspecify.annotations.Nullable;

/** Finds tables: two or more lines in a row whose cells are parted by tabs or bars. */
final class TableReader {

	private final List<Line> lines;

	private final @Nullable Role[] roles;

	TableReader(List<Line> lines, @Nullable Role[] roles) {
		this.lines = lines;
		this.roles = roles;
	}

	void read() {
		for (int index = 0; index < this.lines.size(); index++) {
			boolean withAbove = index > 0 && isRow(index - 1);
			boolean withBelow = index + 1 < this.lines.size() && isRow(index + 1);
			if (isRow(index) && (withAbove || withBelow)) {
				this.roles[index] = Role.TABLE;
			}
		}
	}

	private boolean isRow(int index) {
		String content = this.lines.get(index).content();
		return content.indexOf('\t') > 0 || content.indexOf('|') >= 0 || content.indexOf('｜') >= 0;
	}

}
