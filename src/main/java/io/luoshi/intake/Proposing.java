package io.luoshi.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.luoshi.indicator.IndicatorId;
import io.luoshi.indicator.IndicatorLine;
import io.luoshi.indicator.IndicatorReader;
import io.luoshi.organisation.UnitId;
import io.luoshi.organisation.UnitScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes what the numbers of a draft are. A person accepts each, or all that are sure. */
@Component
public class Proposing {

	private final IndicatorReader indicators;

	private final IntakeReader reader;

	private final Clock clock;

	Proposing(IndicatorReader indicators, IntakeReader reader, Clock clock) {
		this.indicators = indicators;
		this.reader = reader;
		this.clock = clock;
	}

	/** A proposal for every number, settled or not, by where the number begins. */
	@Transactional(readOnly = true)
	public Proposals of(DraftContent draft, DraftAnalysis analysis) {
		List<IndicatorLine> lines = this.indicators.lines("", UnitScope.all());
		KnownRecord known = new KnownRecord(lines,
				this.reader.readings(lines.stream().map(IndicatorLine::id).toList()));
		Integer reportYear = draft.opinion().reportYear();
		int otherwise = (reportYear != null) ? reportYear + 1 : LocalDate.now(this.clock).getYear() - 1;
		Map<Integer, Proposal> found = new ProposalReader(analysis, new PeriodProposal(analysis, otherwise),
				lines, known)
			.read();
		return new Proposals(found, lines.stream().collect(Collectors.toMap(IndicatorLine::id, IndicatorLine::name)));
	}

	/**
	 * What accepting the proposal says of the number; empty when it proposes nothing that can be accepted so.
	 * @param source the source unit of a new indicator
	 */
	public static Optional<Meaning> meaning(Proposal proposal, @Nullable UnitId source) {
		return switch (proposal.kind()) {
			case KNOWN -> Optional.of(new Meaning.States(
					proposal.stated().stream().map((each) -> Statement.of(new IndicatorId(each.id()))).toList(),
					proposal.period(), proposal.given()));
			case NEW -> Optional.ofNullable(source)
				.map((unit) -> new Meaning.States(
						List.of(Statement.ofNew(proposal.name(), proposal.basis(), proposal.scope(), unit)),
						proposal.period(), proposal.given()));
			case NOT_DATA -> Optional.of(new Meaning.NotData(proposal.reason()));
			case NOTHING -> Optional.empty();
		};
	}

}
