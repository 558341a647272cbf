package io.luoshi.intake.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

import io.luoshi.SignIn;
import io.luoshi.StatementCount;
import org.hamcrest.Matcher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What tests of intake's pages do as an editor. */
abstract class IntakePages {

	@Autowired
	protected MockMvc mvc;

	@Autowired
	protected SignIn signIn;

	@Autowired
	protected JdbcClient jdbc;

	/** Done after each request that writes. */
	protected void afterwards() {
	}

	protected int statements(String path) throws Exception {
		return StatementCount.during(() -> this.mvc.perform(get(path).with(this.signIn.as("editor"))).andReturn());
	}

	protected String upload(String name, String text) throws Exception {
		return idOf(receive(file(name, text.getBytes(StandardCharsets.UTF_8)), ""));
	}

	protected String paste(String text) throws Exception {
		return idOf(receive(file("", new byte[0]), text));
	}

	protected static String idOf(ResultActions answer) throws Exception {
		String to = answer.andExpect(redirectedUrlPattern("/intake/*")).andReturn().getResponse().getRedirectedUrl();
		return Objects.requireNonNull(to).substring("/intake/".length());
	}

	protected ResultActions receive(MockMultipartFile file, String text) throws Exception {
		return perform(multipart("/intake").file(file).param("text", text));
	}

	protected static MockMultipartFile file(String name, byte[] content) {
		return new MockMultipartFile("file", name, null, content);
	}

	protected ResultActions describe(String id, String year, String subject, boolean accept) throws Exception {
		return send("/intake/" + id + "/acceptance", "accept", String.valueOf(accept), "version", version(id), "reportYear",
				year, "subject", subject, "leadUnit", unit(), "dueOn", "2030-01-01", "measureStatus", "DONE");
	}

	protected ResultActions send(String path, String... fields) throws Exception {
		return perform(with(post(path), fields));
	}

	protected ResultActions hx(String path, String... fields) throws Exception {
		return perform(with(post(path).header("HX-Request", "true"), fields));
	}

	private static <B extends AbstractMockHttpServletRequestBuilder<B>> B with(B request, String... fields) {
		for (int index = 0; index < fields.length; index += 2) {
			request.param(fields[index], fields[index + 1]);
		}
		return request;
	}

	private <B extends AbstractMockHttpServletRequestBuilder<B>> ResultActions perform(B request) throws Exception {
		ResultActions answer = this.mvc.perform(request.with(this.signIn.as("editor")).with(csrf()));
		afterwards();
		return answer;
	}

	protected void shows(String path, Matcher<String> holds) throws Exception {
		this.mvc.perform(get(path)
			.with(this.signIn.as("editor"))).andExpect(status().isOk()).andExpect(content().string(holds));
	}

	protected String body(String path) throws Exception {
		return this.mvc.perform(get(path).with(this.signIn.as("editor")))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	protected String role(String id, int start) throws Exception {
		return between(between(body("/intake/" + id), "/roles/" + start + "\"", "</form>"), "name=\"shown\" value=\"", "\"");
	}

	protected static String between(String text, String start, String end) {
		int from = text.indexOf(start) + start.length();
		return text.substring(from, text.indexOf(end, from));
	}

	protected String version(String id) {
		return this.jdbc.sql("select version from intake_draft where id = :id")
			.param("id", UUID.fromString(id))
			.query(String.class)
			.single();
	}

	protected String unit() {
		return this.jdbc.sql("select id from unit order by name limit 1").query(String.class).single();
	}

	protected String indicator(String name) {
		return this.jdbc.sql("select id from indicator where name = :name").param("name", name).query(String.class).single();
	}

	protected static String report() {
		try (var stream = Objects.requireNonNull(IntakePages.class.getResourceAsStream("/numeral/report.txt"))) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
