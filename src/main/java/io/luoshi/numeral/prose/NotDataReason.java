package io.luoshi.numeral.prose;

import java.util.Arrays;
import java.util.Locale;

/**
 * Why a number states no reading. One question decides: would a committee member ask where the figure comes from? If
 * not, it is one of these.
 */
public enum NotDataReason {

	/** 一个 as an article: 形成一个体系. */
	ARTICLE,

	AS_OF,

	/** The year with which another is compared: 与2022年相比. */
	BASE_YEAR,

	BODY_NAME, CAMPAIGN_NAME,

	/** Digits that identify something. */
	CODE,

	DATE, DOCUMENT_NUMBER, DOCUMENT_TITLE, EVENT_NAME,

	/** A class or level: 5A级, 二级甲等, 一类水质. */
	GRADE_NAME,

	HOTLINE, LAW_ARTICLE, LINE_NAME,

	/** A place in a sequence, not in a ranking: 第二阶段. */
	ORDINAL,

	PHONE_NUMBER, PLACE_NAME, PLAN_NAME, POLICY_NAME, PROJECT_NAME,

	/** A span of time that is looked at: 2018—2022年, 近三年, 1—8月. */
	SCOPE_RANGE,

	/** A number that says of what, not how much: 市县两级, 三个方面, 5000万元以上项目. */
	SCOPE_WORD,

	SCOPE_YEAR, SLOGAN, STANDARD_NUMBER, SUBSTANCE_NAME, SYSTEM_NAME;

	/** The stored form and the last part of the message key: {@code scope-year}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static boolean isKnown(String code) {
		return Arrays.stream(values()).anyMatch((reason) -> reason.code().equals(code));
	}

	/** @throws java.util.NoSuchElementException when no reason has that code */
	static NotDataReason ofCode(String code) {
		return Arrays.stream(values()).filter((reason) -> reason.code().equals(code)).findFirst().orElseThrow();
	}

	/** Whether the number tells a time. */
	boolean isTime() {
		return switch (this) {
			case AS_OF, BASE_YEAR, DATE, SCOPE_RANGE, SCOPE_YEAR -> true;
			default -> false;
		};
	}

}
