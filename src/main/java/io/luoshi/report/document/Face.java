package io.luoshi.report.document;

import java.util.Locale;

/** The type faces of an official paper, by GB/T 9704-2012 clauses 7.3.1 and 7.3.3. */
public enum Face {

	/** 小标宋, for the title. */
	BIAOSONG,

	/** 黑体, for headings 一、 */
	HEITI,

	/** 楷体, for headings (一) and the session line. */
	KAITI,

	/** 仿宋, for the body. */
	FANGSONG;

	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
