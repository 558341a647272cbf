package io.luoshi.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever code writes into history, people read words. */
class HistoryWordsTests {

	private static final Path JAVA = Path.of("src/main/java/io/luoshi");

	private static final String CODE = "\"([a-z]+(?:-[a-z]+)*)\"";

	@Test
	void everyFieldHasAWord() throws IOException {
		assertThat(keys()).containsAll(prefixed("history.field.",
				"new FieldChange\\(" + CODE, "FieldChange\\.note\\((?:changes|told), " + CODE));
	}

	@Test
	void everyKindOfRecordHasAWord() throws IOException {
		assertThat(keys()).containsAll(prefixed("history.type.", "new Subject\\(" + CODE));
	}

	@Test
	void everyActionHasAWord() throws IOException {
		List<String> actions = prefixed("history.action.",
				"String action\\(\\) \\{\\s+return " + CODE, "(?:changed|happened|settled)\\(" + CODE,
				"new [A-Z][A-Za-z]+(?:Changed|Event)\\([a-z.A-Z]+, " + CODE);

		assertThat(actions).hasSizeGreaterThan(25);
		assertThat(keys()).containsAll(actions);
	}

	private static List<String> keys() throws IOException {
		Properties messages = new Properties();
		try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
			messages.load(reader);
		}
		return List.copyOf(messages.stringPropertyNames());
	}

	private static List<String> prefixed(String prefix, String... patterns) throws IOException {
		TreeSet<String> keys = new TreeSet<>();
		try (Stream<Path> files = Files.walk(JAVA)) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".java")).toList()) {
				String source = Files.readString(file);
				for (String pattern : patterns) {
					Pattern.compile(pattern).matcher(source).results().forEach((match) -> keys.add(prefix + match.group(1)));
				}
			}
		}
		return List.copyOf(keys);
	}

}
