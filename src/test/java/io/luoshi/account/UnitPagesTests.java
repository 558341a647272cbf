package io.luoshi.account;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.luoshi.StatementCount;
import io.luoshi.UndonePages;
import io.luoshi.organisation.UnitChanged;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The register of units, with which an office begins. Nothing of it stays. */
class UnitPagesTests extends UndonePages {

	@Test
	void registersAPastedColumn(ApplicationEvents events) {
		assertThat(register("DISTRICT", "甲区\r\n\r\n  乙县 \r\n")).hasStatus(302);
		written();

		assertThat(number("select count(*) from unit where kind = 'DISTRICT' and name in ('甲区', '乙县')")).isEqualTo(2);
		assertThat(get("editor", "/units")).bodyText().contains("甲区", "乙县");
		assertThat(events.stream(UnitChanged.class)).extracting(UnitChanged::action)
			.containsExactly("unit-registered", "unit-registered");
	}

	@Test
	void refusesTheWholeListForOneName() {
		String known = text("select name from unit limit 1");

		assertThat(register("BUREAU", "丙局\n" + known)).hasStatusOk().bodyText().contains("丙局", known, "names-error");
		assertThat(register("BUREAU", "丁局\n丁局")).hasStatusOk().bodyText().contains("names-error");
		assertThat(register("BUREAU", "戊局、己局")).hasStatusOk().bodyText().contains("names-error");
		assertThat(register("BUREAU", "辛 局")).hasStatusOk().bodyText().contains("names-error", "不含空格");
		assertThat(register("BUREAU", "壬\u3000局")).hasStatusOk().bodyText().contains("names-error", "不含空格");
		assertThat(register("BUREAU", " ")).hasStatusOk().bodyText().contains("names-error");
		assertThat(register("", "庚局")).hasStatusOk().bodyText().contains("庚局", "kind-error");
		written();
		assertThat(number("select count(*) from unit where name in ('丙局', '丁局', '庚局')"))
			.isZero();
	}

	@Test
	void aRenamedUnitKeepsItsMeasures() {
		UUID unit = id("select lead_unit_id from measure limit 1");

		assertThat(rename(unit, version(unit), "生态环境新局")).hasStatus(302);
		written();

		assertThat(get("editor", "/measures")).bodyText().contains("生态环境新局");
		assertThat(rename(unit, version(unit) - 1, "别的名字")).hasStatus(409).bodyText().contains("生态环境新局", "别的名字");
		String taken = text("select name from unit where id <> ? limit 1", unit);
		assertThat(rename(unit, version(unit), taken)).hasStatusOk().bodyText()
			.contains("name-error", "已有单位叫“" + taken + "”")
			.doesNotContain("写了两次");
	}

	@Test
	void looksUpAllNamesAtOnce() throws Exception {
		String fifty = names(50);
		register("DISTRICT", "首县");

		assertThat(StatementCount.during(() -> register("DISTRICT", fifty))).isLessThanOrEqualTo(10);
	}

	@Test
	void registersSoManyAtOnceAndNoMore() {
		assertThat(register("DISTRICT", names(501))).hasStatusOk().bodyText().contains("names-error", "最多登记500个单位");
		assertThat(register("DISTRICT", names(500))).hasStatus(302);
	}

	private static String names(int many) {
		return IntStream.range(0, many).mapToObj((each) -> "第" + each + "县").collect(Collectors.joining("\n"));
	}

	private MvcTestResult register(String kind, String names) {
		return post("editor", "/units", Map.of("kind", kind, "names", names));
	}

	private MvcTestResult rename(UUID unit, int version, String name) {
		return post("admin", "/units/" + unit, Map.of("version", String.valueOf(version), "name", name));
	}

	private int version(UUID unit) {
		return number("select version from unit where id = ?", unit);
	}

}
