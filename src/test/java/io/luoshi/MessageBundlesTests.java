package io.luoshi;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every word that people read stands in the two bundles, and nowhere else. */
class MessageBundlesTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Path JAVA = Path.of("src/main/java/io/luoshi");

	private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[(}]");

	private static final Pattern BUILT_KEY = Pattern.compile("#\\{\\$\\{'([\\w.-]+\\.)' ?\\+");

	private static final Pattern TAG = Pattern.compile("<(?:\"[^\"]*\"|'[^']*'|[^'\">])*>");

	private static final Pattern KEY_IN_RULE = Pattern
		.compile("RuleViolation\\s*\\.(?:of\\(|at\\(\"[\\w.]+\",\\s*)\"([\\w.-]+)\"");

	private static final Pattern HAN_LITERAL = Pattern
		.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\\p{IsHan}(?:[^\"\\\\\\n]|\\\\.)*\"");

	/** Where Chinese is the matter itself: grammar, the paper's own form, the demonstration record. */
	private static final List<String> ABOUT_CHINESE = List.of("numeral/", "demonstration/", "report/", "core/Actor.java",
			"account/DemonstrationAccounts.java", "indicator/text/", "intake/arrangement/", "intake/proposal/",
			"intake/source/", "intake/structure/", "measure/Numbering.java",
			"check/rule/");

	@Test
	void bothBundlesHoldTheSameKeysSorted() {
		assertThat(keys("messages.properties")).isSorted().doesNotHaveDuplicates();
		assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
	}

	@Test
	void everyKeyUsedExists() {
		Set<String> used = new TreeSet<>();
		files(RESOURCES.resolve("templates"), ".html").forEach((file) -> collect(KEY_IN_TEMPLATE, read(file), used));
		files(JAVA, ".java").forEach((file) -> collect(KEY_IN_RULE, read(file), used));
		assertThat(keys("messages.properties")).containsAll(used);
	}

	@Test
	void everyKeyThatIsPutTogetherHasOneAtLeast() {
		Set<String> beginnings = new TreeSet<>();
		files(RESOURCES.resolve("templates"), ".html").forEach((file) -> collect(BUILT_KEY, read(file), beginnings));
		List<String> keys = keys("messages.properties");
		assertThat(beginnings).allMatch((start) -> keys.stream().anyMatch((key) -> key.startsWith(start)));
	}

	@Test
	void templatesHoldNoWords() {
		List<String> found = new ArrayList<>();
		files(RESOURCES.resolve("templates"), ".html").forEach((file) -> {
			String text = TAG.matcher(read(file).replaceAll("(?s)<!--.*?-->", "")).replaceAll("");
			text.lines()
				.map(String::strip)
				.filter((line) -> line.matches(".*\\p{L}.*"))
				.forEach((line) -> found.add(file + ": " + line));
		});
		assertThat(found).isEmpty();
	}

	@Test
	void javaHoldsNoChineseForReaders() {
		List<String> found = new ArrayList<>();
		files(JAVA, ".java").filter((file) -> ABOUT_CHINESE.stream().noneMatch((part) -> isIn(file, part)))
			.forEach((file) -> HAN_LITERAL.matcher(read(file).replaceAll("(?m)^\\s*(\\*|//|/\\*\\*).*$", ""))
				.results()
				.forEach((match) -> found.add(file + ": " + match.group())));
		assertThat(found).isEmpty();
	}

	private static boolean isIn(Path file, String part) {
		return file.toString().replace('\\', '/').contains("luoshi/" + part);
	}

	private static void collect(Pattern pattern, String text, Collection<String> into) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			into.add(matcher.group(1));
		}
	}

	private static List<String> keys(String bundle) {
		String text = read(RESOURCES.resolve(bundle));
		Properties properties = new Properties();
		try {
			properties.load(new StringReader(text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		List<String> keys = text.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#") && !line.startsWith(" "))
			.map((line) -> line.substring(0, line.indexOf('=')).strip())
			.toList();
		assertThat(properties.stringPropertyNames()).hasSameSizeAs(keys);
		return keys;
	}

	private static Stream<Path> files(Path root, String suffix) {
		try (Stream<Path> all = Files.walk(root)) {
			return all.filter((file) -> file.toString().endsWith(suffix)).collect(Collectors.toList()).stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
