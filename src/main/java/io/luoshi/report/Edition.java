package io.luoshi.report;

/** How far a report has come towards delivery. */
public enum Edition {

	/** 草稿 */
	DRAFT,

	/** 征求意见稿 */
	CONSULTATION,

	/** 正式稿 */
	FINAL,

	/** 公开稿 */
	PUBLIC

}
