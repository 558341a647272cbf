package io.luoshi.report;

/** How far a report has come towards delivery. */
public enum Edition {

	/** 草稿 */
	DRAFT("草稿"),

	/** 征求意见稿 */
	CONSULTATION("征求意见稿"),

	/** 正式稿 */
	FINAL(""),

	/** 公开稿 */
	PUBLIC("");

	private final String mark;

	Edition(String mark) {
		this.mark = mark;
	}

	/** What each page says while the paper is not issued; empty once it is. */
	public String mark() {
		return this.mark;
	}

}
