package io.luoshi.measure;

/** How much a measure needs someone's attention; the order is that of a work list. */
public enum Urgency {

	/** 逾期: its deadline has passed. */
	OVERDUE,

	/** 临期: its deadline is near. */
	DUE_SOON,

	/** 久未更新: nobody has told about it for long. */
	STALE,

	/** 正常: nothing to do today. */
	ON_COURSE,

	/** 已办结 */
	DONE;

	/** Whether someone should do something. */
	public boolean needsWork() {
		return compareTo(STALE) <= 0;
	}

}
