package io.luoshi.intake.proposal;

import java.util.List;

import io.luoshi.indicator.Basis;
import io.luoshi.numeral.prose.NumberKind;

/** What the words around a number say of it: whose value it is, and on what basis. */
public final class NumberWording {

	private static final List<String> SCOPES = List.of("中心城区", "主城区", "全国", "全省", "全区", "全县", "全市");

	private static final String WHOLE_CITY = "全市";

	private NumberWording() {
	}

	/** Whether a number says that several things have the same figure: 均超过1亿元, 各1个. */
	public static boolean isShared(String number) {
		return number.startsWith("均") || number.startsWith("各");
	}

	/** Whose value it is, as far as the sentence says so. */
	public static String scope(String sentence) {
		return SCOPES.stream().filter(sentence::contains).findFirst().orElse(WHOLE_CITY);
	}

	/** The basis that a kind of number suggests. */
	public static Basis basis(NumberKind kind, String unit) {
		return switch (kind) {
			case GROWTH -> Basis.GROWTH;
			case RATE -> Basis.SHARE;
			case CUMULATIVE -> Basis.CUMULATIVE;
			case STREAK -> Basis.STREAK;
			case LEVEL, RANK, RATIO -> unit.equals("%") ? Basis.SHARE : Basis.AS_AT;
			case COUNT, RANGE, DATE, NAME -> Basis.IN_YEAR;
		};
	}

}
