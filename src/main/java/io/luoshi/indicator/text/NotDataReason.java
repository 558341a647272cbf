package io.luoshi.indicator.text;

import java.util.Arrays;
import java.util.Locale;

/** Why a number states no reading. */
public enum NotDataReason {

	AS_OF, BODY_NAME, CAMPAIGN_NAME, DATE, DOCUMENT_TITLE, EVENT_NAME, HOTLINE, LINE_NAME, PLACE_NAME, PLAN_NAME,
	POLICY_NAME, PROJECT_NAME, SCOPE_RANGE, SCOPE_WORD, SCOPE_YEAR, SLOGAN, SYSTEM_NAME;

	/** The stored form and the last part of the message key: {@code scope-year}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static boolean isKnown(String code) {
		return Arrays.stream(values()).anyMatch((reason) -> reason.code().equals(code));
	}

}
