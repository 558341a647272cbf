package io.luoshi.indicator.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import io.luoshi.SignIn;
import io.luoshi.WholeApplication;
import io.luoshi.indicator.IndicatorRedefined;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Saying anew what an indicator measures. Nothing of it stays. */
@WholeApplication
@Transactional
@RecordApplicationEvents
class DefinitionPagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SignIn signIn;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private UUID indicator = new UUID(0, 0);

	@BeforeEach
	void takeAnIndicatorThatIsNoKeyIndicator() {
		this.indicator = this.jdbc.sql("select id from indicator where key_rank is null order by name limit 1")
			.query(UUID.class)
			.single();
	}

	@Test
	void keepsTheReadingsUnderAnotherName(ApplicationEvents events) {
		int readings = readings();
		Map<String, String> form = opened();
		form.put("name", "改过名字的指标");
		form.put("definition", "改过的口径。");
		form.put("keyRank", "77");

		assertThat(save(form)).hasStatus(302).hasRedirectedUrl("/indicators/" + this.indicator);
		written();

		assertThat(get("/indicators/" + this.indicator)).bodyText().contains("改过名字的指标", "改过的口径。");
		assertThat(readings()).isEqualTo(readings);
		assertThat(get("/")).bodyText().contains("改过名字的指标");
		assertThat(events.stream(IndicatorRedefined.class)).singleElement()
			.satisfies((event) -> assertThat(event.changes()).extracting("field")
				.containsExactly("name", "definition", "key-rank"));
	}

	@Test
	void refusesWhatAnotherIndicatorHas() {
		Map<String, String> form = opened();
		form.put("name", this.jdbc.sql("select name from indicator where id <> ? limit 1").param(this.indicator).query(String.class).single());
		assertThat(save(form)).hasStatusOk().bodyText().contains("name-error");

		Map<String, String> ranked = opened();
		ranked.put("keyRank", this.jdbc.sql("select min(key_rank) from indicator").query(String.class).single());
		assertThat(save(ranked)).hasStatusOk().bodyText().contains("keyRank-error");
		ranked.put("keyRank", "第一");
		assertThat(save(ranked)).hasStatusOk().bodyText().contains("keyRank-error", "第一");
	}

	@Test
	void nothingTypedIsLostWhenAFieldIsMissing() {
		Map<String, String> form = opened();
		form.put("name", " ");
		form.put("definition", "写了一半的口径");

		assertThat(save(form)).hasStatusOk().bodyText().contains("name-error", "写了一半的口径");
	}

	@Test
	void whatOthersSavedMeanwhileIsShownNotOverwritten() {
		Map<String, String> mine = opened();
		Map<String, String> theirs = opened();
		theirs.put("definition", "别人先写的口径。");
		assertThat(save(theirs)).hasStatus(302);
		written();
		mine.put("definition", "我后写的口径。");

		assertThat(save(mine)).hasStatus(409).bodyText().contains("别人先写的口径。", "我后写的口径。");
		assertThat(definition()).isEqualTo("别人先写的口径。");
		mine.put("version", String.valueOf(Integer.parseInt(mine.get("version")) + 1));
		assertThat(save(mine)).hasStatus(302);
		written();
		assertThat(definition()).isEqualTo("我后写的口径。");
	}

	private Map<String, String> opened() {
		assertThat(get("/indicators/" + this.indicator + "/edit")).hasStatusOk().bodyText().contains("name=\"keyRank\"");
		Map<String, Object> row = this.jdbc.sql("select * from indicator where id = ?").param(this.indicator).query().singleRow();
		Map<String, String> form = new LinkedHashMap<>();
		form.put("version", row.get("version").toString());
		form.put("name", row.get("name").toString());
		form.put("basis", row.get("basis").toString());
		form.put("scope", row.get("scope").toString());
		form.put("direction", row.get("direction").toString());
		form.put("sourceUnit", row.get("source_unit_id").toString());
		form.put("definition", row.get("definition").toString());
		form.put("keyRank", "");
		return form;
	}

	private MvcTestResult save(Map<String, String> form) {
		var request = this.web.post()
			.uri("/indicators/{id}/edit", this.indicator)
			.with(this.signIn.as("editor"))
			.with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private MvcTestResult get(String path) {
		return this.web.get().uri(path).with(this.signIn.as("editor")).exchange();
	}

	private String definition() {
		return this.jdbc.sql("select definition from indicator where id = ?").param(this.indicator).query(String.class).single();
	}

	private int readings() {
		return this.jdbc.sql("select count(*) from reading where indicator_id = ?")
			.param(this.indicator)
			.query(Integer.class)
			.single();
	}

	/** The test's transaction spans the requests, so what a request would write at its end is written here. */
	private void written() {
		this.entities.flush();
		this.entities.clear();
	}

}
