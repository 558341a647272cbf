package io.luoshi.indicator;

/** How settled a reading is. */
public enum ReadingStatus {

	/** 初步: may still change. */
	PROVISIONAL,

	/** 核定: settled by its source unit. */
	FINAL,

	/** 修订: settled, and different from what was said before. */
	RESTATED

}
