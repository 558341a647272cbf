package io.luoshi.intake.source;

/** How much is read, so that no file takes more memory or time than a paper ever needs. */
public final class SourceLimits {

	/** Of the file as it comes. */
	public static final int MEGABYTES = 20;

	/** Of the text in it, in UTF-16 units; a long report has 30,000. */
	public static final int CHARACTERS = 1_200_000;

	/** Of a PDF. */
	public static final int PAGES = 500;

	/** Files inside a DOCX. */
	static final int ENTRIES = 1_000;

	/** Bytes of one file inside a DOCX, unpacked. */
	static final int PART = 64 << 20;

	/** Bytes that everything inside a file unpacks to. */
	static final long UNPACKED = 400L << 20;

	/** Unpacked to packed bytes. */
	static final int RATIO = 100;

	/** Bytes; less is harmless whatever it was packed to. */
	static final int HARMLESS = 4 << 20;

	private SourceLimits() {
	}

	static int bytes() {
		return MEGABYTES << 20;
	}

}
