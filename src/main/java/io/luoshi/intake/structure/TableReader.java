package io.luoshi.intake.structure;

import java.util.List;

import io.luoshi.report.document.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables: two or more lines in a row whose cells are parted by tabs or bars. A line that holds tabs only at its ends,
 * because its outer cells are empty, is a row beside a row of as many cells.
 */
final class TableReader {

	private final List<Line> lines;

	private final @Nullable Role[] roles;

	private final boolean[] rows;

	TableReader(List<Line> lines, @Nullable Role[] roles) {
		this.lines = lines;
		this.roles = roles;
		this.rows = new boolean[lines.size()];
	}

	void read() {
		for (int index = 0; index < this.rows.length; index++) {
			this.rows[index] = isRow(index) || isLikeRow(index, index - 1);
		}
		for (int index = this.rows.length - 1; index >= 0; index--) {
			this.rows[index] |= isLikeRow(index, index + 1);
		}
		for (int index = 0; index < this.rows.length; index++) {
			boolean withAbove = index > 0 && this.rows[index - 1];
			boolean withBelow = index + 1 < this.rows.length && this.rows[index + 1];
			if (this.rows[index] && (withAbove || withBelow)) {
				this.roles[index] = Role.TABLE;
			}
		}
	}

	private boolean isRow(int index) {
		String content = this.lines.get(index).content();
		return content.indexOf('\t') > 0 || content.indexOf('|') >= 0 || content.indexOf('｜') >= 0;
	}

	private boolean isLikeRow(int index, int neighbour) {
		return neighbour >= 0 && neighbour < this.rows.length && this.rows[neighbour] && tabs(index) > 0
				&& tabs(index) == tabs(neighbour);
	}

	private long tabs(int index) {
		return this.lines.get(index).text().chars().filter((c) -> c == '\t').count();
	}

}
