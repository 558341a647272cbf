package io.luoshi.api;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import io.luoshi.SignIn;
import io.luoshi.WholeApplication;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WholeApplication
@Transactional
class ProgrammingInterfaceTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SignIn signIn;

	@Autowired
	private EntityManager entities;

	@Autowired
	private Map<String, RequestMappingHandlerMapping> mappings;

	@Test
	void listsTheRealReportFirst() throws Exception {
		this.mvc.perform(asEditor(get("/api/v1/reports")))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$[0].edition").value("draft"))
			.andExpect(jsonPath("$[0].title").value(org.hamcrest.Matchers.startsWith("重庆市人民政府关于")));
	}

	@Test
	void nestsAreasMeasuresAndReadingsInAnOpinion() throws Exception {
		UUID opinion = this.jdbc.sql("select id from opinion").query(UUID.class).single();
		this.mvc.perform(asEditor(get("/api/v1/opinions/{id}", opinion)))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.areas.length()").value(5))
			.andExpect(jsonPath("$.areas[3].measures.length()").value(7))
			.andExpect(jsonPath("$.areas[0].measures[1].readings[?(@.written == '325天')].bound").value("eq"));
	}

	@Test
	void revisesAReadingForWhoeverNamesTheVersionTheyRead() throws Exception {
		UUID reading = reading();
		this.mvc.perform(asEditor(get("/api/v1/readings/{id}", reading))).andExpect(header().string("ETag", "\"0\""));

		this.mvc.perform(revision(reading, "{\"written\": \"326天\"}").header("If-Match", "\"0\""))
			.andExpect(status().isOk());
		this.entities.flush();

		assertThat(this.jdbc.sql("select written from reading where id = ?").param(reading).query(String.class).single())
			.isEqualTo("326天");
		this.mvc.perform(revision(reading, "{\"written\": \"327天\"}").header("If-Match", "\"0\""))
			.andExpect(status().isPreconditionFailed());
	}

	@Test
	void keepsTheExactValueWhenOnlyTheEvidenceIsGiven() throws Exception {
		UUID reading = reading();
		this.mvc
			.perform(revision(reading, "{\"written\": \"326天\", \"exact\": \"326\"}").header("If-Match", "\"0\""))
			.andExpect(status().isOk());
		this.entities.flush();

		this.mvc.perform(revision(reading, "{\"evidence\": \"年报\"}").header("If-Match", "\"1\""))
			.andExpect(status().isOk());
		this.entities.flush();

		assertThat(this.jdbc.sql("select exact_value from reading where id = ?")
			.param(reading)
			.query(BigDecimal.class)
			.single()).isEqualByComparingTo("326");
	}

	@Test
	void asksForAVersion() throws Exception {
		this.mvc.perform(revision(reading(), "{\"written\": \"326天\"}")).andExpect(status().isPreconditionRequired());
	}

	@Test
	void takesOutWhatNobodySees() throws Exception {
		UUID reading = reading();
		this.mvc.perform(revision(reading, "{\"written\": \"3\u200b26天\", \"evidence\": \"\ufeff年报\u202e第3页\"}").header("If-Match", "\"0\""))
			.andExpect(status().isOk());
		this.entities.flush();
		assertThat(this.jdbc.sql("select written || evidence from reading where id = ?")
			.param(reading)
			.query(String.class)
			.single()).isEqualTo("326天年报第3页");
	}

	@Test
	void saysWhichFieldIsWrong() throws Exception {
		this.mvc.perform(revision(reading(), "{\"written\": \"12,3天\"}").header("If-Match", "\"0\""))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.field").value("written"))
			.andExpect(jsonPath("$.code").value("numeral.grouping"));
		this.mvc.perform(revision(reading(), "{\"exact\": \"1e1000000\"}").header("If-Match", "\"0\""))
			.andExpect(status().isUnprocessableContent())
			.andExpect(jsonPath("$.field").value("exact"));
	}

	@Test
	void letsAProgramFetchTheTextWithAPassword() throws Exception {
		UUID report = this.jdbc.sql("select id from report").query(UUID.class).single();
		this.mvc.perform(get("/reports/{id}.txt", report).with(httpBasic("editor", "luoshi-demo-only")))
			.andExpect(status().isOk());
		this.mvc.perform(get("/reports/{id}.txt", report).with(httpBasic("editor", "wrong")))
			.andExpect(status().isUnauthorized());
	}

	@Test
	void describesExactlyTheHandlersThereAre() throws IOException {
		var mapped = this.mappings.values()
			.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.flatMap((info) -> info.getPatternValues()
				.stream()
				.filter((pattern) -> pattern.startsWith("/api/"))
				.flatMap((pattern) -> info.getMethodsCondition()
					.getMethods()
					.stream()
					.map((method) -> method.name().toLowerCase(java.util.Locale.ROOT) + " " + pattern)))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(described()).isEqualTo(mapped);
	}

	private static TreeSet<String> described() throws IOException {
		try (var stream = new ClassPathResource("api/openapi.yaml").getInputStream()) {
			Map<String, Map<String, Map<String, ?>>> document = new Yaml(new SafeConstructor(new LoaderOptions()))
				.load(stream);
			TreeSet<String> described = new TreeSet<>();
			document.get("paths")
				.forEach((path, methods) -> methods.keySet()
					.stream()
					.filter((key) -> !key.equals("parameters"))
					.forEach((method) -> described.add(method + " " + path)));
			return described;
		}
	}

	private UUID reading() {
		return this.jdbc.sql("select id from reading where written = '325天'").query(UUID.class).single();
	}

	private MockHttpServletRequestBuilder revision(UUID reading, String body) {
		return asEditor(put("/api/v1/readings/{id}", reading)).contentType(MediaType.APPLICATION_JSON).content(body);
	}

	private MockHttpServletRequestBuilder asEditor(MockHttpServletRequestBuilder request) {
		return request.with(this.signIn.as("editor"));
	}

}
