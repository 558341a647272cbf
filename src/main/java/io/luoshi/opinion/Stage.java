package io.luoshi.opinion;

/**
 * Where the handling of an opinion stands, from dispatch to closing. The order is that of the Supervision Law
 * (各级人民代表大会常务委员会监督法, 2024) article 17: hand-over, handling, comment by the committee, written report,
 * publication.
 */
public enum Stage {

	/** 交办 */
	DISPATCHED,

	/** 签收 */
	RECEIVED,

	/** 办理中 */
	HANDLING,

	/** 起草报告 */
	DRAFTING,

	/** 征求意见 */
	CONSULTING,

	/** 书面报告 */
	FILED,

	/** 常委会审议 */
	UNDER_REVIEW,

	/** 跟踪监督 */
	FOLLOW_UP,

	/** 通报并公开 */
	PUBLISHED,

	/** 办结归档 */
	CLOSED

}
