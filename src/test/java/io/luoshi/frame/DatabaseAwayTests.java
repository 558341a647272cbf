package io.luoshi.frame;

import java.io.IOException;
import java.sql.SQLException;

import io.luoshi.WholeApplication;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@WholeApplication
class DatabaseAwayTests {

	@Autowired
	private DatabaseAway filter;

	@Test
	void handsBackWhatWasTypedButNoSecret() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/measures/1/progress");
		request.addParameter("content", "<b>已完成</b>排查整治");
		request.addParameter("password", "secret words");

		MockHttpServletResponse response = answer(request);

		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getHeader("Retry-After")).isNotNull();
		assertThat(response.getContentAsString()).contains("暂时无法使用", "&lt;b&gt;已完成&lt;/b&gt;排查整治")
			.doesNotContain("secret words");
	}

	@Test
	void answersProgramsInTheirLanguage() throws Exception {
		MockHttpServletResponse response = answer(new MockHttpServletRequest("GET", "/api/v1/opinions"));

		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getContentType()).startsWith("application/problem+json");
	}

	@Test
	void leavesOtherFailuresAlone() {
		assertThat(DatabaseAway.isCauseOf(new IllegalStateException(new SQLException("no", "23505")))).isFalse();
		assertThat(DatabaseAway.isCauseOf(new IllegalStateException(new SQLException("gone", "57P01")))).isTrue();
		assertThatThrownBy(() -> this.filter.doFilter(new MockHttpServletRequest("GET", "/"),
				new MockHttpServletResponse(), (request, response) -> {
					throw new IllegalStateException("ours");
				}))
			.hasMessage("ours");
	}

	private MockHttpServletResponse answer(MockHttpServletRequest request) throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, (asked, answered) -> {
			throw new ServletException(new CannotGetJdbcConnectionException("away"));
		});
		return response;
	}

}
