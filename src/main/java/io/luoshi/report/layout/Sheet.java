package io.luoshi.report.layout;

/**
 * Measures of the page by GB/T 9704-2012 clauses 5.1 and 5.2, in points of 1/72 inch. Vertical places count downward
 * from the upper edge of the paper.
 */
public final class Sheet {

	/** Points in a millimetre. */
	public static final double MILLIMETRE = 72 / 25.4;

	/** A4, clause 5.1. */
	public static final double WIDTH = 210 * MILLIMETRE;

	public static final double HEIGHT = 297 * MILLIMETRE;

	/** 订口, clause 5.2.1. */
	public static final double LEFT = 28 * MILLIMETRE;

	/** 天头, clause 5.2.1. */
	public static final double TOP = 37 * MILLIMETRE;

	/** 版心, clause 5.2.1. */
	public static final double TEXT_WIDTH = 156 * MILLIMETRE;

	public static final double TEXT_HEIGHT = 225 * MILLIMETRE;

	/** Where the 版心 begins on a page that lies on its side: its head towards the 订口, clause 8, its left at the foot. */
	public static final double TURNED_LEFT = HEIGHT - TOP - TEXT_HEIGHT;

	public static final double TURNED_TOP = LEFT;

	/** 22 lines of 28 characters fill the 版心, clause 5.2.3. */
	public static final int ROWS = 22;

	public static final int COLUMNS = 28;

	public static final double ROW = TEXT_HEIGHT / ROWS;

	public static final double COLUMN = TEXT_WIDTH / COLUMNS;

	/** 3号. 28 characters of 16 points are wider than the 版心, so they stand on cells of {@link #COLUMN}. */
	public static final double BODY = 16;

	/** 2号 */
	public static final double TITLE = 22;

	/** 4号 */
	public static final double FOLIO = 14;

	/** 小四, for tables. */
	public static final double TABLE = 12;

	/** From one line of a table's cell to the next. */
	public static final double TABLE_PITCH = ROW * 2 / 3;

	/** 五号, for the tables of annexes. */
	public static final double ANNEX = 10.5;

	/** How far the dash of a page number lies below the 版心, clause 7.5. */
	public static final double FOLIO_DROP = 7 * MILLIMETRE;

	/** A character stands in the middle of its row when its baseline lies this part of its size below the middle. */
	private static final double DESCENT_OF_MIDDLE = 0.36;

	private Sheet() {
	}

	/** How far below the middle of a row the baseline of characters of a size lies. */
	static double baseline(double size) {
		return DESCENT_OF_MIDDLE * size;
	}

	/** The middle of a row, counted from 0. */
	static double middle(double row) {
		return TOP + ROW * (row + 0.5);
	}

}
