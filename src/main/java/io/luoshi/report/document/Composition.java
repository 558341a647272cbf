package io.luoshi.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Changes what a paper consists of, one item (a measure, a commitment) at a time, so that no other character of it
 * changes but the ordinals behind. An item is all passages of one owner; the first opens it, further ones are its own
 * paragraphs and go where it goes. Paragraphs and stated ordinals belong to places: items that change places leave them.
 */
public final class Composition {

	private static final Set<Role> ENDS = Set.of(Role.CLOSING, Role.SIGNATURE, Role.DATE, Role.ATTACHMENT);

	private final List<Passage> passages;

	public Composition(List<Passage> passages) {
		this.passages = new ArrayList<>(passages);
	}

	public List<Passage> passages() {
		return List.copyOf(this.passages);
	}

	/**
	 * Adds a new item, written as its neighbours are: role, paragraph, mark, and what joins heading and narrative.
	 * @param order all items of its list in their order, the new one among them
	 * @param under the record whose heading the list stands under, null when it has none
	 * @throws io.luoshi.core.RuleViolation when no ordinal is left for one of the items
	 */
	public void add(String kind, UUID item, List<UUID> order, @Nullable UUID under) {
		Passage model = model(kind, item, order);
		put(List.of((model != null) ? model.another(item) : first(kind, item, under)), order, under);
	}

	/** The first of its kind: after a heading that ends with a full stop it runs in. */
	private Passage first(String kind, UUID item, @Nullable UUID under) {
		boolean runIn = under != null && opening(under) >= 0 && !this.passages.get(opening(under)).joint().isEmpty();
		return Passage.item((under != null) ? Role.ITEM : Role.COMMITMENT, runIn, Marker.SHI, kind, item);
	}

	/** Puts an item that was {@linkplain #cut cut} elsewhere; see {@link #add}. Nothing to put is no change. */
	public void put(List<Passage> item, List<UUID> order, @Nullable UUID under) {
		if (item.isEmpty()) {
			return;
		}
		Passage first = item.get(0);
		UUID before = statedBefore(first.owner(), order);
		UUID after = statedAfter(first.owner(), order);
		Passage model = model(first.ownerKind(), first.owner(), order);
		Passage opening = (model != null) ? first.beside(model) : first;
		if (opening.runIn() && after == null && before != null && ownParagraphs(before)) {
			opening = opening.inOwnParagraph();
		}
		int index = place(first.ownerKind(), before, after, under);
		while (!opening.runIn() && index < this.passages.size() && this.passages.get(index).runIn()) {
			index++;
		}
		this.passages.add(index, opening);
		this.passages.addAll(index + 1, item.subList(1, item.size()));
		if (opening.marker() != null) {
			Ordinals.raise(this.passages, index);
		}
		Ordinals.requireWritable(this.passages);
	}

	/** Takes an item out; empty when the paper does not state it. What ran into its paragraph begins the paragraph now. */
	public List<Passage> cut(UUID item) {
		int index = opening(item);
		if (index < 0) {
			return List.of();
		}
		if (this.passages.get(index).marker() != null) {
			Ordinals.lower(this.passages, index);
		}
		List<Passage> all = all(item);
		Passage opening = all.get(0);
		this.passages.removeAll(all);
		if (!opening.runIn() && index < this.passages.size() && this.passages.get(index).runIn()) {
			this.passages.set(index, this.passages.get(index).inParagraph(opening.role(), opening.gap()));
		}
		return all;
	}

	/**
	 * Lets two items change places; nothing happens unless the paper states both. What ran in begins a paragraph where the
	 * item now before it ends with paragraphs of its own.
	 */
	public void exchange(UUID one, UUID other) {
		int first = opening(one);
		int second = opening(other);
		if (first < 0 || second < 0) {
			return;
		}
		List<Passage> order = new ArrayList<>();
		for (int index = 0; index < this.passages.size(); index++) {
			Passage passage = this.passages.get(index);
			if (index == first || index == second) {
				List<Passage> item = all((index == first) ? other : one);
				Passage opening = item.get(0).inPlaceOf(passage);
				boolean cutOff = index == Math.max(first, second) && ownParagraphs((index == first) ? one : other);
				order.add(cutOff ? opening.inOwnParagraph() : opening);
				order.addAll(item.subList(1, item.size()));
			}
			else if (!passage.owner().equals(one) && !passage.owner().equals(other)) {
				order.add(passage);
			}
		}
		this.passages.clear();
		this.passages.addAll(order);
	}

	/** The opening of the neighbour as which an item is written: the next of its list, the one before, any of its kind. */
	private @Nullable Passage model(String kind, UUID item, List<UUID> order) {
		UUID after = statedAfter(item, order);
		UUID neighbour = (after != null) ? after : statedBefore(item, order);
		if (neighbour != null) {
			return this.passages.get(opening(neighbour));
		}
		return this.passages.stream().filter((passage) -> passage.ownerKind().equals(kind)).findFirst().orElse(null);
	}

	private int place(String kind, @Nullable UUID before, @Nullable UUID after, @Nullable UUID under) {
		if (before != null) {
			return end(before);
		}
		if (after != null) {
			return opening(after);
		}
		if (under != null && opening(under) >= 0) {
			return end(under);
		}
		int end = this.passages.size();
		for (int index = this.passages.size() - 1; index >= 0; index--) {
			if (this.passages.get(index).ownerKind().equals(kind)) {
				return index + 1;
			}
			end = ENDS.contains(this.passages.get(index).role()) ? index : end;
		}
		return end;
	}

	private @Nullable UUID statedBefore(UUID item, List<UUID> order) {
		return order.subList(0, Math.max(order.indexOf(item), 0))
			.stream()
			.filter((each) -> opening(each) >= 0)
			.reduce((one, next) -> next)
			.orElse(null);
	}

	private @Nullable UUID statedAfter(UUID item, List<UUID> order) {
		return order.subList(order.indexOf(item) + 1, order.size())
			.stream()
			.filter((each) -> opening(each) >= 0)
			.findFirst()
			.orElse(null);
	}

	private boolean ownParagraphs(UUID item) {
		return all(item).stream().skip(1).anyMatch((passage) -> !passage.runIn());
	}

	private List<Passage> all(UUID owner) {
		return this.passages.stream().filter((passage) -> passage.owner().equals(owner)).toList();
	}

	/** Where an owner's passages begin, -1 when it has none. */
	private int opening(UUID owner) {
		for (int index = 0; index < this.passages.size(); index++) {
			if (this.passages.get(index).owner().equals(owner)) {
				return index;
			}
		}
		return -1;
	}

	/** Just behind an owner's last passage. */
	private int end(UUID owner) {
		int end = 0;
		for (int index = 0; index < this.passages.size(); index++) {
			end = this.passages.get(index).owner().equals(owner) ? index + 1 : end;
		}
		return end;
	}

}
