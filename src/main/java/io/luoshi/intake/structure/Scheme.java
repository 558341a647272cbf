package io.luoshi.intake.structure;

/** How a marker is written, by GB/T 9704-2012 clause 7.3.3 and by habit; half-width and full-width alike. */
public enum Scheme {

	/** 第一部分 */
	PART,

	/** 一、 */
	HAN_COMMA,

	/** (一) */
	HAN_BRACKET,

	/** 1. */
	ARABIC_POINT,

	/** 1、 */
	ARABIC_COMMA,

	/** (1) or 1) */
	ARABIC_BRACKET,

	/** ① */
	CIRCLED,

	/** 一是 */
	SHI,

	/** 一要 */
	YAO,

	/** 第一， or 其一， */
	FIRST,

	/** 问题一： */
	PROBLEM,

	/** 整改措施： a label without an ordinal. */
	LABEL

}
