package io.luoshi.intake.web;

import java.util.List;
import java.util.function.Predicate;

import io.luoshi.intake.DraftAnalysis;
import io.luoshi.intake.DraftNumber;
import io.luoshi.intake.Proposal;
import io.luoshi.intake.Proposals;

/**
 * The numbers of a draft as their page shows them.
 *
 * @param sure how many unsettled ones have a sure proposal
 * @param likely how many others have a proposal that can be accepted
 */
record NumbersPage(List<NumberRow> rows, Filter filter, int page, int pages, long sure, long likely) {

	static final int SIZE = 100;

	static NumbersPage of(DraftAnalysis analysis, Proposals proposals, Filter filter, int asked) {
		List<DraftNumber> shown = analysis.numbers().stream().filter(filter.shows).toList();
		int pages = Math.max(1, (shown.size() + SIZE - 1) / SIZE);
		int page = Math.max(1, Math.min(asked, pages));
		return new NumbersPage(shown.stream()
			.skip((page - 1L) * SIZE)
			.limit(SIZE)
			.map((number) -> NumberRow.of(number, analysis.sentence(number), proposals))
			.toList(), filter, page, pages, count(analysis, proposals, true), count(analysis, proposals, false));
	}

	public Filter[] filters() {
		return Filter.values();
	}

	private static long count(DraftAnalysis analysis, Proposals proposals, boolean sure) {
		return analysis.numbers()
			.stream()
			.filter((number) -> !number.isSettled() && proposals.of(number).agreesWith(number))
			.map(proposals::of)
			.filter((proposal) -> proposal.sure() == sure && proposal.kind() != Proposal.Kind.NOTHING)
			.count();
	}

	/** Which numbers to show. */
	enum Filter {

		OPEN((number) -> !number.isSettled()), SETTLED(DraftNumber::isSettled), ALL((number) -> true);

		private final Predicate<DraftNumber> shows;

		Filter(Predicate<DraftNumber> shows) {
			this.shows = shows;
		}

	}

}
