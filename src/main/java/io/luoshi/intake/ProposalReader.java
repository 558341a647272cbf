package io.luoshi.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.luoshi.indicator.Basis;
import io.luoshi.indicator.IndicatorLine;
import io.luoshi.indicator.Period;
import io.luoshi.intake.proposal.NumberWording;
import io.luoshi.numeral.Quantity;
import io.luoshi.numeral.prose.NotDataReason;
import io.luoshi.numeral.prose.NumberKind;
import io.luoshi.numeral.prose.ProseNumber;
import org.jspecify.annotations.Nullable;

/** Finds what each number of one draft may be. */
final class ProposalReader {

	/** Less of a name than this is chance. */
	private static final double FAINT = 0.1;

	/** From here on an indicator is proposed, and from SURE on it is sure, if no other comes near. */
	private static final double LIKELY = 0.45;

	private static final double SURE = 0.6;

	private static final double MARGIN = 0.1;

	private static final int SHOWN = 3;

	private final DraftAnalysis analysis;

	private final PeriodProposal periods;

	private final Map<String, List<NamedIndicator>> byUnit;

	private final KnownRecord known;

	private final Map<Integer, List<Suggestion>> suggestions = new HashMap<>();

	/** For each number the indicator that it states more likely than any other number does. */
	private final Map<Integer, Suggestion> best = new HashMap<>();

	private final Set<String> names = new HashSet<>();

	ProposalReader(DraftAnalysis analysis, PeriodProposal periods, List<IndicatorLine> lines, KnownRecord known) {
		this.analysis = analysis;
		this.periods = periods;
		this.known = known;
		this.byUnit = lines.stream().map(NamedIndicator::of).collect(Collectors.groupingBy((each) -> each.line().unit()));
	}

	Map<Integer, Proposal> read() {
		Surroundings surroundings = new Surroundings(this.analysis);
		this.analysis.numbers().forEach((number) -> number.quantity().ifPresent((quantity) -> this.suggestions
			.put(number.start(), suggestions(number, quantity, surroundings))));
		matchBest();
		Map<Integer, Proposal> proposals = new LinkedHashMap<>();
		Map<Integer, String> called = new NumberNames(this.analysis).read();
		for (DraftNumber number : this.analysis.numbers()) {
			proposals.put(number.start(),
					proposal(number, this.analysis.sentence(number), called.getOrDefault(number.start(), "")));
		}
		return proposals;
	}

	private List<Suggestion> suggestions(DraftNumber number, Quantity quantity, Surroundings surroundings) {
		Period period = this.periods.of(number);
		List<Suggestion> found = new ArrayList<>();
		for (NamedIndicator each : this.byUnit.getOrDefault(quantity.unit(), List.of())) {
			double wording = each.wording(number, surroundings);
			if (wording >= FAINT && isChange(number) == (each.line().basis() == Basis.GROWTH)) {
				found.add(each.suggested(number, quantity, period, wording, this.known));
			}
		}
		found.sort(Comparator.comparingDouble(Suggestion::likeness).reversed());
		return List.copyOf(found.subList(0, Math.min(SHOWN, found.size())));
	}

	/** A fall of 14.6% is no share of 14.6%, however alike the words around them are. */
	private static boolean isChange(DraftNumber number) {
		return kind(number.read()) == NumberKind.GROWTH;
	}

	/** The likeliest pairs first; an indicator is proposed once for a period. */
	private void matchBest() {
		record Pair(DraftNumber number, Suggestion suggestion) {
		}
		Set<PlannedReading.Key> taken = new HashSet<>();
		this.analysis.numbers()
			.stream()
			.flatMap((number) -> this.suggestions.getOrDefault(number.start(), List.of())
				.stream()
				.map((suggestion) -> new Pair(number, suggestion)))
			.filter((pair) -> pair.suggestion().likeness() >= LIKELY)
			.sorted(Comparator.comparingDouble((Pair pair) -> pair.suggestion().likeness()).reversed())
			.forEach((pair) -> {
				PlannedReading.Key key = new PlannedReading.Key(pair.suggestion().id(), this.periods.of(pair.number()));
				Suggestion before = this.best.get(pair.number().start());
				boolean shares = before != null && NumberWording.isShared(pair.number().text())
						&& before.likeness() - pair.suggestion().likeness() < MARGIN;
				if ((before == null || shares) && taken.add(key)) {
					this.best.putIfAbsent(pair.number().start(), pair.suggestion());
				}
			});
	}

	private static NumberKind kind(@Nullable ProseNumber read) {
		return (read != null) ? read.kind() : NumberKind.LEVEL;
	}

	private Proposal proposal(DraftNumber number, Sentence words, String called) {
		ProseNumber read = number.read();
		Quantity quantity = number.quantity().orElse(null);
		String unit = (quantity != null) ? quantity.unit() : "";
		List<Suggestion> ordered = ordered(number);
		String reason = (read != null && read.reason() != null) ? read.reason() : "";
		Proposal.Kind what = what(reason, quantity != null, this.best.containsKey(number.start()), called);
		String name = (what == Proposal.Kind.NEW) ? unused(called) : called;
		int shared = NumberWording.isShared(number.text()) ? near(ordered) : Math.min(1, ordered.size());
		return new Proposal(what, reason, isSure(what, ordered, shared, quantity), shared, ordered, name,
				NumberWording.basis(kind(read), unit),
				NumberWording.scope(words.text()), this.periods.of(number), PeriodProposal.given(read));
	}

	private static Proposal.Kind what(String reason, boolean isFigure, boolean isKnown, String name) {
		if (NotDataReason.isKnown(reason)) {
			return Proposal.Kind.NOT_DATA;
		}
		if (!isFigure || !reason.isEmpty()) {
			return Proposal.Kind.NOTHING;
		}
		return isKnown ? Proposal.Kind.KNOWN : name.isEmpty() ? Proposal.Kind.NOTHING : Proposal.Kind.NEW;
	}

	/** The suggestions with the one that is proposed at their head. */
	private List<Suggestion> ordered(DraftNumber number) {
		List<Suggestion> all = this.suggestions.getOrDefault(number.start(), List.of());
		Suggestion first = this.best.get(number.start());
		return (first == null) ? all
				: Stream.concat(Stream.of(first), all.stream().filter((each) -> each != first))
					.toList();
	}

	/** How many suggestions come as near as the first. */
	private static int near(List<Suggestion> ordered) {
		return (int) ordered.stream()
			.takeWhile((each) -> ordered.get(0).likeness() - each.likeness() < MARGIN)
			.count();
	}

	/** The first suggestions are likely, far ahead of the next, and the record says nothing else of them. */
	private static boolean isSure(Proposal.Kind what, List<Suggestion> ordered, int shared,
			@Nullable Quantity quantity) {
		if (what != Proposal.Kind.KNOWN || quantity == null) {
			return what == Proposal.Kind.NOT_DATA;
		}
		Suggestion last = ordered.get(shared - 1);
		boolean alone = ordered.size() == shared || last.likeness() - ordered.get(shared).likeness() >= MARGIN;
		return alone && ordered.stream()
			.limit(shared)
			.allMatch((each) -> each.likeness() >= SURE && each.agreesWith(quantity));
	}

	/** A name that neither the record nor another number of the draft has. */
	private String unused(String name) {
		String unused = name;
		for (int count = 2; this.known.hasName(unused) || !this.names.add(unused); count++) {
			unused = name + count;
		}
		return unused;
	}

}
