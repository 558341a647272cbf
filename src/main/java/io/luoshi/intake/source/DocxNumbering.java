package io.luoshi.intake.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/** The numbers that Word makes itself and keeps out of the text (ISO/IEC 29500-1, 17.9). */
final class DocxNumbering {

	private static final int LEVELS = 9;

	private static final int UNSET = Integer.MIN_VALUE;

	private static final int LONGEST_CHAIN = 16;

	private final Map<String, Style> styles = new HashMap<>();

	/** By abstract numbering, then by level. */
	private final Map<String, Level[]> lists = new HashMap<>();

	private final Map<String, String> listOf = new HashMap<>();

	private final Map<String, Integer> restarts = new HashMap<>();

	private final Map<String, int[]> counters = new HashMap<>();

	private final Set<String> begun = new HashSet<>();

	private record Style(@Nullable String number, @Nullable Integer level, @Nullable String basedOn) {
	}

	private record Level(int start, String form, String text, @Nullable String style) {

		Level with(@Nullable Integer newStart, @Nullable String newForm, @Nullable String newText,
				@Nullable String newStyle) {
			return new Level((newStart != null) ? newStart : this.start, (newForm != null) ? newForm : this.form,
					(newText != null) ? newText : this.text, (newStyle != null) ? newStyle : this.style);
		}

	}

	void readStyles(SafeXml xml) throws XMLStreamException {
		String id = "";
		for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
			if (event != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			Style style = this.styles.getOrDefault(id, new Style(null, null, null));
			switch (xml.name()) {
				case "style" -> id = String.valueOf(xml.attribute("styleId"));
				case "basedOn" -> this.styles.put(id, new Style(style.number(), style.level(), xml.attribute("val")));
				case "numId" -> this.styles.put(id, new Style(xml.attribute("val"), style.level(), style.basedOn()));
				case "ilvl" -> this.styles.put(id, new Style(style.number(), xml.number("val", 0), style.basedOn()));
				default -> {
				}
			}
		}
	}

	void readNumbering(SafeXml xml) throws XMLStreamException {
		String list = "";
		String number = "";
		int level = 0;
		for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
			if (event != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			switch (xml.name()) {
				case "abstractNum" -> list = String.valueOf(xml.attribute("abstractNumId"));
				case "num" -> {
					number = String.valueOf(xml.attribute("numId"));
					list = "";
				}
				case "abstractNumId" -> this.listOf.put(number, String.valueOf(xml.attribute("val")));
				case "lvl", "lvlOverride" -> level = Math.floorMod(xml.number("ilvl", 0), LEVELS);
				case "startOverride" -> this.restarts.put(number + "/" + level, xml.number("val", 1));
				case "start" -> change(list, level, xml.number("val", 1), null, null, null);
				case "numFmt" -> change(list, level, null, xml.attribute("val"), null, null);
				case "lvlText" -> change(list, level, null, null, xml.attribute("val"), null);
				case "pStyle" -> change(list, level, null, null, null, xml.attribute("val"));
				default -> {
				}
			}
		}
	}

	/**
	 * The number of the next paragraph, empty when it has none or none that can be derived.
	 * @param ownStyle what the paragraph says about itself, as the next two; each null when it says nothing
	 */
	String next(@Nullable String ownStyle, @Nullable String ownNumber, @Nullable Integer ownLevel) {
		String style = ownStyle;
		String number = ownNumber;
		Integer level = ownLevel;
		for (int step = 0; style != null && number == null && step < LONGEST_CHAIN; step++) {
			Style found = this.styles.get(style);
			number = (found != null) ? found.number() : null;
			level = (level == null && found != null) ? found.level() : level;
			style = (found != null && number == null) ? found.basedOn() : style;
		}
		Level[] levels = (number != null) ? this.lists.get(String.valueOf(this.listOf.get(number))) : null;
		if (number == null || levels == null) {
			return "";
		}
		int at = (level != null) ? Math.floorMod(level, LEVELS) : levelOf(levels, style);
		return written(levels, at, count(number, levels, at));
	}

	private static int levelOf(Level[] levels, @Nullable String style) {
		for (int at = 0; at < LEVELS; at++) {
			if (style != null && style.equals(levels[at].style())) {
				return at;
			}
		}
		return 0;
	}

	private int[] count(String number, Level[] levels, int at) {
		int[] counts = this.counters.computeIfAbsent(String.valueOf(this.listOf.get(number)), (list) -> {
			int[] fresh = new int[LEVELS];
			Arrays.fill(fresh, UNSET);
			return fresh;
		});
		Integer restart = this.begun.add(number + "/" + at) ? this.restarts.get(number + "/" + at) : null;
		counts[at] = (restart != null) ? restart : (counts[at] == UNSET) ? levels[at].start() : counts[at] + 1;
		Arrays.fill(counts, at + 1, LEVELS, UNSET);
		return counts;
	}

	private static String written(Level[] levels, int at, int[] counts) {
		String text = levels[at].text();
		for (int level = 0; level <= at; level++) {
			String place = "%" + (level + 1);
			if (text.contains(place)) {
				int value = (counts[level] == UNSET) ? levels[level].start() : counts[level];
				String ordinal = NumberForm.write(levels[level].form(), value);
				if (ordinal == null) {
					return "";
				}
				text = text.replace(place, ordinal);
			}
		}
		boolean numbered = !text.equals(levels[at].text());
		boolean open = numbered && Character.isLetterOrDigit(text.charAt(text.length() - 1));
		return !numbered ? "" : open ? text + " " : text;
	}

	private void change(String list, int level, @Nullable Integer start, @Nullable String form, @Nullable String text,
			@Nullable String style) {
		Level[] levels = this.lists.computeIfAbsent(list, (fresh) -> {
			Level[] all = new Level[LEVELS];
			Arrays.fill(all, new Level(1, "decimal", "", null));
			return all;
		});
		levels[level] = levels[level].with(start, form, text, style);
	}

}
