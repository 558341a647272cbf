package io.luoshi.opinion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.luoshi.core.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import org.jspecify.annotations.Nullable;

/** One numbered suggestion of an opinion, verbatim, and the areas that answer it. */
@Entity
public class Clause {

	private static final int AT_MOST = 200;

	private static final int LONGEST = 2_000;

	private static final int QUOTED = 20;

	@EmbeddedId
	private ClauseId id;

	private int position;

	private String wording;

	private boolean demonstration;

	@ElementCollection
	@CollectionTable(name = "clause_area", joinColumns = @JoinColumn(name = "clause_id"))
	@AttributeOverride(name = "id", column = @Column(name = "area_id"))
	private Set<AreaId> answeredBy = new LinkedHashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Clause() {
	}

	Clause(int position, String wording, boolean demonstration) {
		this.id = ClauseId.next();
		this.position = position;
		this.wording = wording;
		this.demonstration = demonstration;
	}

	void answeredBy(Area area) {
		this.answeredBy.add(area.id());
	}

	String wording() {
		return this.wording;
	}

	/**
	 * Real opinions have some ten clauses of some hundred characters; far more is a paste that went wrong.
	 * @throws RuleViolation when {@code present} with other {@code wordings} and the {@code added} are too many or too long
	 */
	static void requireSensible(List<Clause> present, Map<ClauseId, String> wordings, List<String> added) {
		long kept = present.stream().filter((clause) -> !"".equals(wordings.get(clause.id))).count();
		if (kept + added.size() > AT_MOST) {
			throw RuleViolation.of("opinion.clause.many", kept + added.size(), AT_MOST);
		}
		Stream.concat(wordings.values().stream(), added.stream())
			.filter((wording) -> wording.codePointCount(0, wording.length()) > LONGEST)
			.findFirst()
			.ifPresent((wording) -> {
				throw RuleViolation.of("opinion.clause.long", wording.codePointCount(0, wording.length()), LONGEST,
						wording.substring(0, wording.offsetByCodePoints(0, QUOTED)));
			});
	}

	/** Corrects the wording, which is the opinion's own, word for word. */
	void reword(String other) {
		this.wording = other;
	}

	void moveTo(int other) {
		this.position = other;
	}

	public ClauseId id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Clause that && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
