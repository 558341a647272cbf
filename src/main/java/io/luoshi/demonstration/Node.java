package io.luoshi.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One mapping of a demonstration resource, read by the names of its entries. */
record Node(Map<?, ?> entries) {

	/** The list of mappings that the resource holds, or the one mapping in a list. */
	static List<Node> read(String resource) {
		try (InputStream stream = Objects.requireNonNull(Node.class.getResourceAsStream("/demonstration/" + resource),
				resource)) {
			Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
			return (content instanceof List<?> list) ? nodes(list) : List.of(new Node((Map<?, ?>) content));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A text; its lines are joined with nothing between them, since a line break is never text. */
	String text(String name) {
		return String.valueOf(Objects.requireNonNull(this.entries.get(name), name)).replace("\n", "");
	}

	int number(String name) {
		return Integer.parseInt(text(name));
	}

	@Nullable Integer numberOrNull(String name) {
		return (this.entries.get(name) instanceof Integer number) ? number : null;
	}

	boolean flag(String name) {
		return Boolean.TRUE.equals(this.entries.get(name));
	}

	LocalDate date(String name) {
		return LocalDate.parse(text(name));
	}

	Node node(String name) {
		return new Node((Map<?, ?>) Objects.requireNonNull(this.entries.get(name), name));
	}

	boolean holdsNode(String name) {
		return this.entries.get(name) instanceof Map<?, ?>;
	}

	List<Node> nodes(String name) {
		return (this.entries.get(name) instanceof List<?> list) ? nodes(list) : List.of();
	}

	List<String> texts(String name) {
		return (this.entries.get(name) instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

	private static List<Node> nodes(List<?> list) {
		return list.stream().map((entry) -> new Node((Map<?, ?>) entry)).toList();
	}

}
