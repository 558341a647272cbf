package io.luoshi.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.luoshi.SignIn;
import io.luoshi.WholeApplication;
import io.luoshi.intake.source.Docx;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WholeApplication
class IntakeApiTests {

	private static final String UTF_8 = "text/plain; charset=utf-8";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private SignIn signIn;

	@Autowired
	private JsonMapper json;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void findsTheStructureOfTheRealReport() throws Exception {
		JsonNode found = analyse(report().getBytes(StandardCharsets.UTF_8), UTF_8);

		assertThat(texts(found, "paragraphs", "role")).containsExactly("title", "session", "addressee", "preamble",
				"heading1", "area", "area", "area", "area", "area", "heading1", "lead", "commitment", "commitment",
				"commitment", "commitment", "closing");
		assertThat(found.get("paragraphs").get(5).toString()).isEqualTo(
				"{\"role\":\"area\",\"number\":1,\"heading\":\"保持加强生态环境保护的定力\",\"start\":235,\"end\":951}");
		assertThat(found.get("paragraphs").get(0).toString())
			.isEqualTo("{\"role\":\"title\",\"number\":null,\"heading\":null,\"start\":0,\"end\":69}");
		assertThat(texts(found, "measures", "area")).containsExactly("1", "1", "1", "2", "2", "2", "2", "3", "3", "3", "3",
				"3", "4", "4", "4", "4", "4", "4", "4", "5", "5", "5");
		assertThat(found.get("measures").get(7).toString()).isEqualTo(
				"{\"area\":3,\"number\":1,\"heading\":\"有力整治群众高度关注的生态环境问题\",\"start\":1615,\"end\":1778}");
		assertThat(found.has("text")).isFalse();
	}

	@Test
	void findsTheNumbersOfTheRealReport() throws Exception {
		JsonNode found = analyse(report().getBytes(StandardCharsets.UTF_8), UTF_8);

		Map<String, JsonNode> byText = new HashMap<>();
		found.get("numbers").forEach((number) -> {
			assertThat(number.get("text").asString())
				.isEqualTo(report().substring(number.get("start").asInt(), number.get("end").asInt()));
			byText.put(number.get("text").asString(), number);
		});
		JsonNode problems = byText.get("6.3万余个");
		assertThat(problems.get("indicator").asBoolean()).isTrue();
		assertThat(problems.get("value").toString()).isEqualTo("63000");
		assertThat(problems.get("unit").asString()).isEqualTo("个");
		assertThat(problems.get("bound").asString()).isEqualTo("gt");
		assertThat(problems.get("reason").isNull()).isTrue();
		assertThat(byText.get("4614万元").get("value").toString()).isEqualTo("46140000");
		JsonNode date = byText.get("2024年3月27日");
		assertThat(date.get("indicator").asBoolean()).isFalse();
		assertThat(date.get("value").isNull()).isTrue();
		assertThat(date.get("bound").isNull()).isTrue();
		assertThat(date.get("reason").asString()).isNotBlank();
	}

	@Test
	void tellsWhatPartAFractionIs() throws Exception {
		JsonNode number = analyse("三分之二以上的村建成,七成农户受益。".getBytes(StandardCharsets.UTF_8), UTF_8).get("numbers").get(0);

		assertThat(number.get("value").asString()).isEqualTo("0.666667");
		assertThat(number.get("bound").asString()).isEqualTo("ge");
	}

	@Test
	void readsADocxAndGivesTheTextThatOffsetsReferTo() throws Exception {
		JsonNode found = analyse(Docx.ofLines(report()).bytes(), IntakeApi.DOCX.toString());

		assertThat(found.get("text").asString()).isEqualTo(report());
		assertThat(found.get("measures").size()).isEqualTo(22);
	}

	@Test
	void countsOffsetsInTheTextAsSentWhereCharactersWereTakenOut() throws Exception {
		String sent = "\u200b一、落\u00ad实情况\n共办结1\u200b2件\u200b，投入3亿元。\u202e";
		JsonNode found = analyse(sent.getBytes(StandardCharsets.UTF_8), UTF_8);

		assertThat(found.get("removed").toString()).isEqualTo("[{\"code\":\"U+200B\",\"kind\":\"zero-width-space\",\"count\":3,\"first\":0},"
				+ "{\"code\":\"U+00AD\",\"kind\":\"soft-hyphen\",\"count\":1,\"first\":4},{\"code\":\"U+202E\",\"kind\":\"direction\",\"count\":1,\"first\":24}]");
		assertThat(texts(found, "numbers", "text")).containsExactly("12件", "3亿元");
		assertThat(covered(found, "numbers", sent)).containsExactly("1\u200b2件", "3亿元");
		assertThat(texts(found, "paragraphs", "role")).containsExactly("heading1", "body");
		assertThat(covered(found, "paragraphs", sent)).containsExactly("一、落\u00ad实情况", "共办结1\u200b2件\u200b，投入3亿元。");
	}

	@Test
	void namesNoRemovedCharactersWhereThereAreNone() throws Exception {
		assertThat(analyse(report().getBytes(StandardCharsets.UTF_8), UTF_8).has("removed")).isFalse();
	}

	@Test
	void givesTheTextOfADocxWithWhatNobodySeesBecauseOffsetsCountIt() throws Exception {
		JsonNode found = analyse(Docx.ofLines("共办结1\u200b2件。").bytes(), IntakeApi.DOCX.toString());

		assertThat(found.get("text").asString()).isEqualTo("共办结1\u200b2件。");
		assertThat(covered(found, "numbers", found.get("text").asString())).containsExactly("1\u200b2件");
	}

	@Test
	void honoursTheDeclaredCharacterSet() throws Exception {
		byte[] gbk = report().getBytes(Charset.forName("GBK"));

		assertThat(analyse(gbk, "text/plain; charset=GBK").get("measures").size()).isEqualTo(22);
		refused(gbk, UTF_8, 422, "intake.encoding");
	}

	@Test
	void storesNothing() throws Exception {
		long before = this.jdbc.sql("select count(*) from history_event").query(Long.class).single();
		analyse(report().getBytes(StandardCharsets.UTF_8), UTF_8);
		assertThat(this.jdbc.sql("select count(*) from history_event").query(Long.class).single()).isEqualTo(before);
	}

	@Test
	void saysWhatIsWrongAndHowToMendIt() throws Exception {
		refused(new byte[0], UTF_8, 422, "intake.empty");
		refused("x".repeat((20 << 20) + 1).getBytes(StandardCharsets.US_ASCII), UTF_8, 413, "intake.size")
			.andExpect(jsonPath("$.detail").value(Matchers.containsString("20 MB")));
		refused("字".repeat(1_200_001).getBytes(StandardCharsets.UTF_8), UTF_8, 413, "intake.characters");
		refused("PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII), IntakeApi.DOCX.toString(), 422, "intake.docx-broken");
		refused("只是文字".getBytes(StandardCharsets.UTF_8), IntakeApi.DOCX.toString(), 415, "intake.type");
		refused("{}".getBytes(StandardCharsets.UTF_8), "application/json", 415, "intake.type");
		refused("文".getBytes(StandardCharsets.UTF_8), "text/plain; charset=klingon", 415, "intake.type");
	}

	private JsonNode analyse(byte[] body, String type) throws Exception {
		return this.json.readTree(send(body, type).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());
	}

	private ResultActions refused(byte[] body, String type, int status, String code) throws Exception {
		return send(body, type).andExpect(status().is(status))
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.code").value(code))
			.andExpect(jsonPath("$.field").value("file"))
			.andExpect(jsonPath("$.detail").isNotEmpty());
	}

	private ResultActions send(byte[] body, String type) throws Exception {
		return this.mvc.perform(
				post("/api/v1/intake/analyse").with(this.signIn.as("editor")).header("Content-Type", type).content(body));
	}

	private static List<String> texts(JsonNode found, String list, String field) {
		List<String> texts = new ArrayList<>();
		found.get(list).forEach((item) -> texts.add(item.get(field).asString()));
		return texts;
	}

	private static List<String> covered(JsonNode found, String list, String sent) {
		List<String> texts = new ArrayList<>();
		found.get(list).forEach((item) -> texts.add(sent.substring(item.get("start").asInt(), item.get("end").asInt())));
		return texts;
	}

	private static String report() {
		try {
			return Files.readString(Path.of("src/test/resources/numeral/report.txt"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
