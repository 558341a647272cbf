package io.luoshi.organisation;

/** What sort of organisation a {@link Unit} is; shown by the message key {@code unit.kind.NAME}. */
public enum UnitKind {

	BUREAU, DISTRICT, GOVERNMENT_OFFICE, CONGRESS_COMMITTEE

}
