package io.luoshi.indicator;

/** How an indicator's value relates to time; decides what may be compared and what must never be added up. */
public enum Basis {

	/** 当年: what happened within the period. */
	IN_YEAR,

	/** 时点: what stood at the period's end. */
	AS_AT,

	/** 累计: everything since some beginning; never summed across periods. */
	CUMULATIVE,

	/** 连续: how many periods in a row. */
	STREAK,

	/** 占比: a part of a whole, in per cent. */
	SHARE,

	/** 同比: change against the year before, in per cent or percentage points. */
	GROWTH

}
