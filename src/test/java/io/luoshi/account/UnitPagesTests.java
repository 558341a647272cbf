package io.luoshi.account;

import java.util.UUID;

import io.luoshi.SignIn;
import io.luoshi.WholeApplication;
import io.luoshi.organisation.UnitChanged;
import jakarta.persistence.EntityManager;
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

/** The register of units, with which an office begins. Nothing of it stays. */
@WholeApplication
@Transactional
@RecordApplicationEvents
class UnitPagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SignIn signIn;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	@Test
	void registersAPastedColumn(ApplicationEvents events) {
		assertThat(register("DISTRICT", "甲区\r\n\r\n  乙县 \r\n")).hasStatus(302);
		written();

		assertThat(this.jdbc.sql("select count(*) from unit where kind = 'DISTRICT' and name in ('甲区', '乙县')")
			.query(Integer.class)
			.single()).isEqualTo(2);
		assertThat(get("/units")).bodyText().contains("甲区", "乙县");
		assertThat(events.stream(UnitChanged.class)).extracting(UnitChanged::action)
			.containsExactly("unit-registered", "unit-registered");
	}

	@Test
	void refusesTheWholeListForOneName() {
		String known = this.jdbc.sql("select name from unit limit 1").query(String.class).single();

		assertThat(register("BUREAU", "丙局\n" + known)).hasStatusOk().bodyText().contains("丙局", known, "names-error");
		assertThat(register("BUREAU", "丁局\n丁局")).hasStatusOk().bodyText().contains("names-error");
		assertThat(register("BUREAU", "戊局、己局")).hasStatusOk().bodyText().contains("names-error");
		assertThat(register("BUREAU", " ")).hasStatusOk().bodyText().contains("names-error");
		assertThat(register("", "庚局")).hasStatusOk().bodyText().contains("庚局", "kind-error");
		written();
		assertThat(this.jdbc.sql("select count(*) from unit where name in ('丙局', '丁局', '庚局')").query(Integer.class).single())
			.isZero();
	}

	@Test
	void aRenamedUnitKeepsItsMeasures() {
		UUID unit = this.jdbc.sql("select lead_unit_id from measure limit 1").query(UUID.class).single();

		assertThat(rename(unit, version(unit), "生态环境新局")).hasStatus(302);
		written();

		assertThat(get("/measures")).bodyText().contains("生态环境新局");
		assertThat(rename(unit, version(unit) - 1, "别的名字")).hasStatus(409).bodyText().contains("生态环境新局", "别的名字");
		String taken = this.jdbc.sql("select name from unit where id <> ? limit 1").param(unit).query(String.class).single();
		assertThat(rename(unit, version(unit), taken)).hasStatusOk().bodyText().contains("name-error");
	}

	private MvcTestResult register(String kind, String names) {
		return this.web.post()
			.uri("/units")
			.with(this.signIn.as("editor"))
			.with(csrf())
			.param("kind", kind)
			.param("names", names)
			.exchange();
	}

	private MvcTestResult rename(UUID unit, int version, String name) {
		return this.web.post()
			.uri("/units/{id}", unit)
			.with(this.signIn.as("admin"))
			.with(csrf())
			.param("version", String.valueOf(version))
			.param("name", name)
			.exchange();
	}

	private MvcTestResult get(String path) {
		return this.web.get().uri(path).with(this.signIn.as("editor")).exchange();
	}

	private int version(UUID unit) {
		return this.jdbc.sql("select version from unit where id = ?").param(unit).query(Integer.class).single();
	}

	/** The test's transaction spans the requests, so what a request would write at its end is written here. */
	private void written() {
		this.entities.flush();
		this.entities.clear();
	}

}
