package io.luoshi.intake.web;

import java.util.UUID;

import io.luoshi.WholeApplication;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

/** An office's first paper, taken in by an editor who has no unit. Nothing of it stays. */
@WholeApplication
@Transactional
class SourceUnitTests extends IntakePages {

	@Autowired
	private EntityManager entities;

	@Override
	protected void afterwards() {
		this.entities.flush();
		this.entities.clear();
	}

	@BeforeEach
	void theEditorHasNoUnit() {
		this.jdbc.sql("update account set unit_id = null where username = 'editor'").update();
	}

	@Test
	void aNewIndicatorWaitsForItsSource() throws Exception {
		String id = paste("2023年，新建口袋公园37座，改造沼气池412口。");
		shows("/intake/" + id + "/numbers", containsString("/source"));
		send("/intake/" + id + "/numbers/acceptance", "sure", "true");

		send("/intake/" + id + "/numbers/acceptance", "sure", "false")
			.andExpect(flash().attribute("warning", "intake.number.no-source"));
		String unit = this.jdbc.sql("select id from unit order by name limit 1").query(String.class).single();
		send("/intake/" + id + "/source", "unit", unit).andExpect(flash().attribute("flash", "intake.source.saved"));
		send("/intake/" + id + "/source", "unit", unit).andExpect(flash().attribute("warning", "intake.source.given"));

		shows("/intake/" + id + "/numbers", allOf(not(containsString("/source")), containsString("口袋公园")));
		send("/intake/" + id + "/numbers/acceptance", "sure", "false")
			.andExpect(flash().attribute("flash", "intake.numbers.saved"));
		assertThat(this.jdbc.sql("select count(*) from intake_decision where draft_id = :id")
			.param("id", UUID.fromString(id))
			.query(Integer.class)
			.single()).isEqualTo(3);
	}

}
