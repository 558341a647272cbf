package io.luoshi.account.web;

import java.util.List;

import io.luoshi.organisation.UnitKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Units to register: one a line, as pasted from a list. */
record UnitsForm(@NotNull @Nullable UnitKind kind, @Size(max = 20_000) @Nullable String names) {

	List<String> each() {
		return (this.names == null) ? List.of()
				: this.names.lines().map(String::strip).filter((name) -> !name.isEmpty()).toList();
	}

}
