package io.luoshi.intake.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import io.luoshi.intake.Decision;
import io.luoshi.intake.DraftNumber;
import io.luoshi.intake.Meaning;
import io.luoshi.intake.Proposal;
import io.luoshi.intake.Proposals;
import io.luoshi.intake.Sentence;
import io.luoshi.intake.Statement;
import io.luoshi.intake.Suggestion;
import io.luoshi.numeral.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A number in its sentence, with what a person has said of it or what is proposed.
 *
 * @param written its amount as the record would hold it
 * @param unit its unit, as an indicator would have it
 * @param names the names of the indicators that a person has said it states
 * @param seen the version of what has been said, -1 when nothing has
 */
record NumberRow(int start, Sentence sentence, boolean figure, String written, String unit, Proposal proposal,
		@Nullable Meaning said, List<String> names, int seen) {

	static NumberRow of(DraftNumber number, Sentence sentence, Proposals proposals) {
		Decision decision = number.decision();
		Meaning said = (decision != null) ? decision.meaning() : null;
		return new NumberRow(number.start(), sentence, number.quantity().isPresent(),
				number.quantity().map(Quantity::write).orElse(""), number.quantity().map(Quantity::unit).orElse(""),
				proposals.of(number), said, names(said, proposals), (decision != null) ? decision.version() : -1);
	}

	public boolean isSettled() {
		return this.said != null;
	}

	/** What has been said, or what is proposed: the last part of message keys. */
	public String state() {
		if (this.said instanceof Meaning.States states) {
			return states.statements().stream().anyMatch(Statement::isNew) ? "new" : "known";
		}
		if (this.said != null) {
			return (this.said instanceof Meaning.NotData) ? "not-data" : "open";
		}
		return this.proposal.kind().code();
	}

	/** Why it is no data, as said or as proposed. */
	public String reason() {
		return (this.said instanceof Meaning.NotData notData) ? notData.reason() : this.proposal.reason();
	}

	/** The names of what it states or is proposed to state. */
	public List<String> stated() {
		if (this.said != null) {
			return this.names;
		}
		return (this.proposal.kind() == Proposal.Kind.NEW) ? List.of(this.proposal.name())
				: this.proposal.stated().stream().map(Suggestion::name).toList();
	}

	/** What the record says otherwise of the first that is proposed, null when it says nothing else. */
	public @Nullable String otherwise() {
		boolean differs = this.said == null && !this.proposal.stated().isEmpty()
				&& !Objects.requireNonNullElse(this.proposal.stated().get(0).present(), this.written).equals(this.written);
		return differs ? this.proposal.stated().get(0).present() : null;
	}

	/** The mark by which the number is shown in its sentence. */
	public String mark() {
		if (this.said == null) {
			return this.proposal.sure() ? "sure" : "unclassified";
		}
		return switch (this.said.kind()) {
			case STATES -> "bound";
			case NOT_DATA -> "not-data";
			case OPEN -> "unclassified";
		};
	}

	/** For which period it holds, as said or as proposed. */
	public String period() {
		return (this.said instanceof Meaning.States states) ? states.period().label() : this.proposal.period().label();
	}

	/** What the button accepts, so that nothing else is accepted when the proposal has changed meanwhile. */
	public String token() {
		return token(this.proposal);
	}

	static String token(Proposal proposal) {
		return switch (proposal.kind()) {
			case KNOWN -> proposal.stated().stream().map((each) -> each.id().toString()).collect(Collectors.joining(" "))
					+ " " + proposal.period().label();
			case NEW -> proposal.name() + " " + proposal.period().label();
			case NOT_DATA -> proposal.reason();
			case NOTHING -> "";
		};
	}

	private static List<String> names(@Nullable Meaning said, Proposals proposals) {
		return (said instanceof Meaning.States states)
				? states.statements().stream().map((statement) -> name(statement, proposals)).toList() : List.of();
	}

	private static String name(Statement statement, Proposals proposals) {
		return (statement.indicator() != null)
				? Objects.requireNonNullElse(proposals.names().get(statement.indicator().id()), "")
				: Objects.requireNonNullElse(statement.name(), "");
	}

}
