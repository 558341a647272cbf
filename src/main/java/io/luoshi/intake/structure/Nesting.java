package io.luoshi.intake.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.luoshi.intake.structure.Candidate.Break;
import org.jspecify.annotations.Nullable;

/**
 * Decides which candidates number points, and which point lies inside which. A first ordinal opens a row inside the
 * point before it; a later one continues the row that it fits and closes the rows inside. A row that was never closed
 * so, and looks like the row around it, was no inner row but the outer one beginning anew.
 */
final class Nesting {

	private static final int DEEPEST = 4;

	/** People delete points and forget to renumber, so a row may lack an ordinal or two. */
	private static final int WIDEST_STEP = 3;

	private static final int ROUNDS = 3;

	private final List<Node> outermost = new ArrayList<>();

	private final List<Row> open = new ArrayList<>();

	private final List<Row> rows = new ArrayList<>();

	private Nesting() {
	}

	/** A point and the points inside it. */
	record Node(Candidate candidate, List<Node> inside) {
	}

	/** @param own the marker that the line itself begins with, when its row may continue inside the line */
	static List<Node> of(@Nullable Candidate own, List<Candidate> candidates) {
		Set<Candidate> refused = new HashSet<>();
		for (int round = 1;; round++) {
			Nesting nesting = new Nesting();
			if (own != null) {
				nesting.begin(own);
			}
			candidates.stream().filter((candidate) -> !refused.contains(candidate)).forEach(nesting::place);
			List<Candidate> alone = nesting.rows.stream().flatMap((row) -> row.alone(own).stream()).toList();
			if (alone.isEmpty() || round == ROUNDS) {
				nesting.joinRowsBegunAnew();
				return nesting.outermost;
			}
			refused.addAll(alone);
		}
	}

	private void place(Candidate candidate) {
		Row row = rowFor(candidate);
		if (row != null) {
			while (this.open.get(this.open.size() - 1) != row) {
				this.open.remove(this.open.size() - 1);
			}
			row.add(candidate);
		}
		else if (candidate.ordinal() == 1 || isBeginningLost(candidate)) {
			begin(candidate);
		}
	}

	private void begin(Candidate candidate) {
		if (this.open.size() == DEEPEST) {
			this.open.remove(DEEPEST - 1);
		}
		List<Node> into = this.open.isEmpty() ? this.outermost
				: this.open.get(this.open.size() - 1).lastNode().inside();
		Row row = new Row(candidate, into);
		this.open.add(row);
		this.rows.add(row);
	}

	/** The row that the candidate continues: first an exact step, then the same mark between, then the innermost. */
	private @Nullable Row rowFor(Candidate candidate) {
		Row best = null;
		int bestFit = 0;
		for (int index = this.open.size() - 1; index >= 0; index--) {
			int fit = this.open.get(index).fit(candidate);
			if (fit > bestFit) {
				best = this.open.get(index);
				bestFit = fit;
			}
		}
		return best;
	}

	private boolean isBeginningLost(Candidate candidate) {
		return candidate.scheme() == Scheme.SHI && candidate.after() == Break.STOP
				&& this.open.stream().noneMatch((row) -> row.scheme == Scheme.SHI);
	}

	private void joinRowsBegunAnew() {
		for (int index = this.open.size() - 1; index > 0; index--) {
			Row inner = this.open.get(index);
			Row outer = this.open.get(index - 1);
			if (inner.scheme == outer.scheme && inner.divided == outer.divided) {
				inner.moveTo(outer);
			}
		}
	}

	/** Points that follow each other. */
	private static final class Row {

		private final Scheme scheme;

		private final Candidate first;

		private List<Node> into;

		private Break divided;

		private int count;

		private int last;

		Row(Candidate first, List<Node> into) {
			this.scheme = first.scheme();
			this.first = first;
			this.into = into;
			this.divided = first.after();
			add(first);
		}

		void add(Candidate candidate) {
			if (this.count == 1) {
				this.divided = candidate.after();
			}
			this.into.add(new Node(candidate, new ArrayList<>()));
			this.count++;
			this.last = candidate.ordinal();
		}

		Node lastNode() {
			return this.into.get(this.into.size() - 1);
		}

		/** 0 when the candidate cannot follow. */
		int fit(Candidate candidate) {
			int step = candidate.ordinal() - this.last;
			if (candidate.scheme() != this.scheme || step < 1) {
				return 0;
			}
			boolean openToAny = this.count == 1 && this.divided == Break.COLON;
			int mark = (openToAny || candidate.after() == this.divided) ? 1 : 0;
			return (step == 1) ? 2 + mark : (this.scheme == Scheme.SHI && step <= WIDEST_STEP) ? mark : 0;
		}

		/** Its only point, when one alone is no row. */
		List<Candidate> alone(@Nullable Candidate own) {
			boolean trusted = this.first == own
					|| (this.scheme == Scheme.SHI && (this.first.leads() || this.first.ordinal() > 1));
			return (this.count > 1 || trusted) ? List.of() : List.of(this.first);
		}

		void moveTo(Row outer) {
			List<Node> mine = this.into.subList(this.into.size() - this.count, this.into.size());
			outer.into.addAll(List.copyOf(mine));
			mine.clear();
			outer.count += this.count;
			this.into = outer.into;
		}

	}

}
