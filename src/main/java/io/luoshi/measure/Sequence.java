package io.luoshi.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

import io.luoshi.core.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A list of records in their order, which are always at the positions 1, 2, 3… without a gap. */
final class Sequence<T> {

	private final List<T> records;

	private final ObjIntConsumer<T> placing;

	/**
	 * @param records in their order
	 * @param placing tells a record its position
	 */
	Sequence(List<T> records, ObjIntConsumer<T> placing) {
		this.records = new ArrayList<>(records);
		this.placing = placing;
	}

	/**
	 * Adds a record.
	 * @param neighbour which it follows, null to add it at the end
	 */
	void add(T record, @Nullable T neighbour) {
		this.records.add((neighbour != null) ? indexOf(neighbour) + 1 : this.records.size(), record);
		number();
	}

	void remove(T record) {
		this.records.remove(indexOf(record));
		number();
	}

	/**
	 * Moves a record one place.
	 * @param steps -1 towards the beginning, 1 towards the end
	 * @return the record with which it has changed places
	 * @throws RuleViolation when there is none
	 */
	T move(T record, int steps) {
		int index = indexOf(record);
		int target = index + steps;
		if (target < 0 || target >= this.records.size()) {
			throw RuleViolation.of((steps < 0) ? "composition.first-already" : "composition.last-already");
		}
		T other = this.records.set(target, record);
		this.records.set(index, other);
		number();
		return other;
	}

	List<T> records() {
		return List.copyOf(this.records);
	}

	private int indexOf(T record) {
		int index = this.records.indexOf(record);
		if (index < 0) {
			throw new IllegalArgumentException("Not in this list");
		}
		return index;
	}

	private void number() {
		for (int index = 0; index < this.records.size(); index++) {
			this.placing.accept(this.records.get(index), index + 1);
		}
	}

}
