package io.luoshi.indicator.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import io.luoshi.UndonePages;
import io.luoshi.indicator.IndicatorRedefined;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Saying anew what an indicator measures. Nothing of it stays. */
class DefinitionPagesTests extends UndonePages {

	private UUID indicator = new UUID(0, 0);

	@BeforeEach
	void takeAnIndicatorThatIsNoKeyIndicator() {
		this.indicator = id("select id from indicator where key_rank is null order by name limit 1");
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

		assertThat(get("editor", "/indicators/" + this.indicator)).bodyText().contains("改过名字的指标", "改过的口径。");
		assertThat(readings()).isEqualTo(readings);
		assertThat(get("editor", "/")).bodyText().contains("改过名字的指标");
		assertThat(events.stream(IndicatorRedefined.class)).singleElement()
			.satisfies((event) -> assertThat(event.changes()).extracting("field")
				.containsExactly("name", "definition", "key-rank"));
	}

	@Test
	void refusesWhatAnotherIndicatorHas() {
		Map<String, String> form = opened();
		form.put("name", text("select name from indicator where id <> ? limit 1", this.indicator));
		assertThat(save(form)).hasStatusOk().bodyText().contains("name-error");

		Map<String, String> ranked = opened();
		ranked.put("keyRank", text("select min(key_rank) from indicator"));
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
		assertThat(get("editor", "/indicators/" + this.indicator + "/edit")).hasStatusOk().bodyText().contains("name=\"keyRank\"");
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
		return post("editor", "/indicators/" + this.indicator + "/edit", form);
	}

	private String definition() {
		return text("select definition from indicator where id = ?", this.indicator);
	}

	private int readings() {
		return number("select count(*) from reading where indicator_id = ?", this.indicator);
	}

}
