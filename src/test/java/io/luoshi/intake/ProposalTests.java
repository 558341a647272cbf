package io.luoshi.intake;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.luoshi.WholeApplication;
import io.luoshi.core.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import jakarta.persistence.EntityManager;

@WholeApplication
@Transactional
class ProposalTests {

	private static final Actor SOMEONE = new Actor("someone", "某人");

	@Autowired
	private Receiving receiving;

	@Autowired
	private Proposing proposing;

	@Autowired
	private IntakeReader reader;

	@Autowired
	private EntityManager entities;

	@Test
	void prints() {
		DraftId id = this.receiving.receiveFile("甲.txt", ReportText.text().getBytes(StandardCharsets.UTF_8), null, SOMEONE);
		this.entities.flush();
		DraftContent draft = this.reader.draft(id);
		Analysis analysis = draft.analysis();
		System.out.println(draft.opinion());
		Map<Integer, Proposal> proposals = this.proposing.of(draft, analysis);
		analysis.numbers().forEach((n) -> {
			Proposal p = proposals.get(n.start());
			System.out.println("P| " + n.text() + " | " + p.kind() + " | " + (p.sure() ? "sure" : "") + " | " + p.reason() + " | "
					+ (p.suggestions().isEmpty() ? "" : p.suggestions().get(0).name() + " " + String.format("%.2f", p.suggestions().get(0).likeness())
							+ (p.suggestions().size() > 1 ? " / " + p.suggestions().get(1).name() + String.format("%.2f", p.suggestions().get(1).likeness()) : ""))
					+ " | " + p.name() + " | " + p.basis() + " | " + p.period().label() + " " + p.given());
		});
	}
}
