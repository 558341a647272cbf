package io.luoshi.check.rule;

/** What is checked. The message keys of a kind end with its name. */
public enum CheckKind {

	/** 其中: a part does not exceed its whole. Operands: part, whole. */
	SUBSET(Severity.ERROR, 2, 2),

	/** Parts add up to their total. Operands: total, parts. */
	SUM(Severity.ERROR, 3, 40),

	/** What is done does not exceed the total, and what is left is the difference. Operands: total, done, or with rest. */
	REMAINDER(Severity.ERROR, 2, 3),

	/** A share of a whole is its part; without the part, the share must be possible. Operands: whole, share, or with part. */
	PRODUCT(Severity.ERROR, 2, 3),

	/** Growth fits last year's own reading. Operands: level, growth. */
	GROWTH(Severity.ERROR, 2, 2),

	/** Shares of one whole make 100 %. Operands: the shares. */
	SHARES(Severity.ERROR, 2, 40),

	/** A share lies between 0 and 100 %, a fall is no more than all there was. */
	PERCENT_RANGE(Severity.ERROR),

	/** What the written form claims (超, 近, 余, 以上) is true of the exact value. */
	QUALIFIER(Severity.ERROR),

	/** One indicator has one value. */
	REPEATED(Severity.ERROR),

	/** Nothing that the paper reports lies after its own date. */
	DATE_ORDER(Severity.ERROR),

	/** The newest value is stated. */
	STALE(Severity.WARNING),

	/** What last year's paper stated is stated again. */
	DROPPED(Severity.WARNING),

	/** The unit is last year's. */
	UNIT_CHANGED(Severity.WARNING),

	/** Whoever did worse than last year says so. */
	WORSE_UNSAID(Severity.QUESTION),

	/** The text says of which period a number speaks. */
	PERIOD_UNSTATED(Severity.QUESTION),

	/** What follows 其中 is part of something that is stated. */
	PART_ALONE(Severity.QUESTION),

	/** What is narrower by its name is not larger. */
	NARROWER_ABOVE(Severity.QUESTION);

	private final Severity severity;

	private final int fewest;

	private final int most;

	CheckKind(Severity severity) {
		this(severity, 0, 0);
	}

	CheckKind(Severity severity, int fewest, int most) {
		this.severity = severity;
		this.fewest = fewest;
		this.most = most;
	}

	public Severity severity() {
		return this.severity;
	}

	/** Whether a person chooses its operands; the others apply by themselves. */
	public boolean isRelation() {
		return this.most > 0;
	}

	/** The fewest operands of a relation. */
	public int fewest() {
		return this.fewest;
	}

	/** The most operands of a relation. */
	public int most() {
		return this.most;
	}

}
