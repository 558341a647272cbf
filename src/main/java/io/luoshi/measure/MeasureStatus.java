package io.luoshi.measure;

/** How far a measure is. Being late is not a status: it follows from the deadline. */
public enum MeasureStatus {

	/** 未启动 */
	NOT_STARTED,

	/** 办理中 */
	UNDER_WAY,

	/** 已办结 */
	DONE

}
