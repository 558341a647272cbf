package io.luoshi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * Who may use which handler, as {@code access-matrix.csv} says. Cells: {@code open} (the request gets past the door; what
 * it finds behind, such as another unit's record, may still not exist for this person), {@code login}, or the status of
 * the refusal. Writing requests carry an id that does not exist, so that an open door leads to 404 and changes nothing.
 */
@WholeApplication
class AccessMatrixTests {

	private static final Path MATRIX = Path.of("src/test/resources/access-matrix.csv");

	/** Where the id of a reading request comes from, by the beginning of its pattern. Add a line for a new record. */
	private static final Map<String, String> IDS = Map.ofEntries(
			Map.entry("/accounts/", "select id from account where username = 'member'"),
			Map.entry("/areas/", "select id from area order by position limit 1"),
			Map.entry("/commitments/", "select id from commitment order by position limit 1"),
			Map.entry("/history/", "select id from account where username = 'member'"),
			Map.entry("/indicators/", "select id from indicator limit 1"),
			Map.entry("/measures/", "select id from measure limit 1"),
			Map.entry("/opinions/", "select id from opinion limit 1"),
			Map.entry("/readings/", "select id from reading limit 1"),
			Map.entry("/reports/", "select id from report limit 1"),
			Map.entry("/texts/", "select id from bound_text limit 1"),
			Map.entry("/units/", "select id from unit limit 1"));

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SignIn signIn;

	@Test
	void listsEveryHandlerAndNothingElse() {
		assertThat(lines().keySet()).containsExactlyInAnyOrderElementsOf(handlers());
	}

	@Test
	void everyCellHolds() {
		List<String> wrong = new ArrayList<>();
		lines().forEach((handler, cells) -> cells.forEach((person, expected) -> {
			String actual = answer(handler, person);
			if (!actual.equals(expected)) {
				wrong.add("%s as %s: %s, not %s".formatted(handler, person, actual, expected));
			}
		}));
		assertThat(wrong).isEmpty();
	}

	private Set<String> handlers() {
		return this.context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
			.values()
			.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.flatMap(AccessMatrixTests::spell)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> spell(RequestMappingInfo info) {
		Set<?> methods = info.getMethodsCondition().getMethods();
		return info.getPatternValues()
			.stream()
			.flatMap((pattern) -> methods.isEmpty() ? Stream.of("ANY," + pattern)
					: methods.stream().map((method) -> method + "," + pattern));
	}

	private static Map<String, Map<String, String>> lines() {
		try {
			List<String[]> rows = Files.readAllLines(MATRIX).stream().map((line) -> line.split(",")).toList();
			String[] people = rows.get(0);
			Map<String, Map<String, String>> lines = new LinkedHashMap<>();
			rows.stream().skip(1).forEach((row) -> {
				assertThat(row).as(Arrays.toString(row)).hasSameSizeAs(people);
				Map<String, String> cells = lines.computeIfAbsent(row[0] + "," + row[1], (key) -> new LinkedHashMap<>());
				for (int column = 2; column < row.length; column++) {
					cells.put(people[column].strip(), row[column].strip());
				}
			});
			return lines;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String answer(String handler, String person) {
		String method = handler.substring(0, handler.indexOf(','));
		String pattern = handler.substring(handler.indexOf(',') + 1);
		boolean reading = method.equals("GET") || method.equals("ANY");
		try {
			HttpMethod verb = reading ? HttpMethod.GET : HttpMethod.valueOf(method);
			MockHttpServletResponse response = this.mvc
				.perform(request(verb, path(pattern, reading)).with(this.signIn.as(person)).with(csrf()))
				.andReturn()
				.getResponse();
			return judge(response, pattern);
		}
		catch (Exception ex) {
			return ex.toString();
		}
	}

	private static String judge(MockHttpServletResponse response, String pattern) {
		int status = response.getStatus();
		String to = response.getRedirectedUrl();
		if (to != null && to.endsWith("/login") && !pattern.equals("/setup")) {
			return "login";
		}
		boolean open = status < 500 && status != 401 && status != 403;
		return open ? "open" : String.valueOf(status);
	}

	private String path(String pattern, boolean reading) {
		UUID id = reading ? IDS.entrySet()
			.stream()
			.filter((entry) -> pattern.contains(entry.getKey()))
			.findFirst()
			.map((entry) -> this.jdbc.sql(entry.getValue()).query(UUID.class).single())
			.orElseGet(UUID::randomUUID) : UUID.randomUUID();
		return pattern.replace("{id}", id.toString()).replace("{type}", "account").replaceAll("\\{\\w+}|\\*+", "1");
	}

}
