package io.luoshi.frame;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.luoshi.SignIn;
import io.luoshi.WholeApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@WholeApplication
class FrameTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private SignIn signIn;

	@ParameterizedTest
	@CsvSource({ "/login,200", "/no-such-page,404", "/accounts,403", "/,200", "/api/v1/no-such-thing,404",
			"/css/luoshi.css,200", "/livez,200" })
	void everyAnswerCarriesItsHeaders(String address, int status) throws Exception {
		MockHttpServletResponse response = open(address, this.signIn.as("editor"));

		assertThat(response.getStatus()).isEqualTo(status);
		assertThat(response.getHeader("Content-Security-Policy")).startsWith("default-src 'none'; script-src 'nonce-")
			.doesNotContain("unsafe");
		assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
		assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		assertThat(response.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
		assertThat(response.getHeader("Permissions-Policy")).contains("camera=()");
	}

	@Test
	void pagesAreNotStored() throws Exception {
		assertThat(open("/", this.signIn.as("editor")).getHeader("Cache-Control")).contains("no-store");
	}

	@Test
	void everyScriptCarriesTheNonceOfItsAnswer() throws Exception {
		MockHttpServletResponse response = open("/login", csrf());
		Matcher nonce = Pattern.compile("'nonce-([\\w-]+)'").matcher(String.valueOf(response.getHeader("Content-Security-Policy")));

		assertThat(nonce.find()).isTrue();
		assertThat(response.getContentAsString()).contains("nonce=\"" + nonce.group(1) + "\"")
			.doesNotContainPattern("<script(?![^>]*nonce=)")
			.doesNotContainPattern("\\s(style|on\\w+)=\"");
		assertThat(open("/login", csrf()).getContentAsString()).doesNotContain(nonce.group(1));
	}

	@Test
	void refusesFormsWithoutToken() throws Exception {
		MockHttpServletResponse response = this.mvc
			.perform(post("/accounts").param("username", "x").with(this.signIn.as("admin")))
			.andReturn()
			.getResponse();

		assertThat(response.getStatus()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\u001bb", "a\u007fb" })
	void refusesControlCharactersInAnAddress(String text) throws Exception {
		assertThat(this.mvc.perform(get("/login").param("q", text)).andReturn().getResponse().getStatus()).isEqualTo(400);
	}

	@Test
	void speaksChineseUnlessAskedForEnglish() throws Exception {
		assertThat(open("/login", csrf()).getContentAsString()).contains("lang=\"zh-CN\"", "登录");
		MockHttpServletResponse english = open("/login?lang=en", csrf());
		assertThat(english.getContentAsString()).contains("lang=\"en\"", "Sign in");
		assertThat(english.getCookie("language")).isNotNull();
	}

	@Test
	void saysInPlainWordsWhatIsMissing() throws Exception {
		assertThat(open("/no-such-page", this.signIn.as("editor")).getContentAsString()).contains("找不到");
		MockHttpServletResponse problem = open("/api/v1/no-such-thing", this.signIn.as("editor"));
		assertThat(problem.getContentType()).startsWith("application/problem+json");
	}

	@Test
	void keepsWhatWasTypedIntoRefusedForm() throws Exception {
		String page = this.mvc
			.perform(post("/accounts").param("username", "NOT ALLOWED")
				.param("displayName", "李四")
				.param("roles", "EDITOR")
				.param("password", "江水清了我们都去看一看吧")
				.with(this.signIn.as("admin"))
				.with(csrf()))
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(page).contains("value=\"NOT ALLOWED\"", "value=\"李四\"", "username-error", "checked")
			.doesNotContain("江水清了");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/opinions/00000000-0000-0000-0000-000000000000/clauses", "/opinions/nonsense/clauses" })
	void handsBackWhatWasTypedIntoAFormOfSomethingGone(String address) throws Exception {
		MockHttpServletResponse response = this.mvc
			.perform(post(address).param("version", "0")
				.param("added", "写了半天的一条。")
				.with(this.signIn.as("editor"))
				.with(csrf()))
			.andReturn()
			.getResponse();

		assertThat(response.getStatus()).isEqualTo(404);
		assertThat(response.getContentAsString()).contains("写了半天的一条。");
	}

	@Test
	void partOfPageRefusedAsksForWholePage() throws Exception {
		MockHttpServletResponse response = this.mvc.perform(get("/accounts").header("HX-Request", "true"))
			.andReturn()
			.getResponse();

		assertThat(response.getStatus()).isEqualTo(401);
		assertThat(response.getHeader("HX-Refresh")).isEqualTo("true");
	}

	private MockHttpServletResponse open(String address, RequestPostProcessor who) throws Exception {
		MockHttpServletResponse response = this.mvc.perform(get(address).with(who)).andReturn().getResponse();
		response.setCharacterEncoding("UTF-8");
		return response;
	}

}
