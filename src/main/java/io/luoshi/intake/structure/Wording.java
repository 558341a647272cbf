package io.luoshi.intake.structure;

import java.util.Set;
import java.util.regex.Pattern;

/** How the lines of such papers are worded. Only short lines are looked at as a whole. */
final class Wording {

	/** In characters; sentences are longer. */
	private static final int SHORT = 80;

	private static final int LONGEST_TITLE = 160;

	private static final Set<String> LABELS = Set.of("整改措施", "整改进展", "整改情况", "整改目标", "整改成效", "整改结果", "整改时限", "整改完成情况",
			"整改落实情况", "完成情况", "落实情况", "进展情况", "工作进展", "办理情况", "办理结果", "办理进展", "采取措施", "采取的措施", "主要措施", "工作措施", "主要做法",
			"存在问题", "存在的问题", "问题描述", "下一步措施", "下一步打算", "下一步工作", "下一步工作打算", "下步打算", "责任单位", "牵头单位", "配合单位", "责任领导",
			"完成时限", "审议意见", "反馈意见", "意见内容");

	private static final Pattern BLANKS = Pattern.compile("[\\s\u3000\u00a0]");

	private static final Pattern DATE = Pattern.compile(
			"[(（]?(?:[0-9０-９]{4}|[一二三四五六七八九〇零○Ｏ]{4})(?:年[^年月日]{1,3}月[^年月日]{1,4}日|[-./][0-9]{1,2}[-./][0-9]{1,2})[)）]?");

	private static final Pattern NUMBERED_ISSUE = Pattern.compile("[^〔\\[［【]{1,12}[〔\\[［【]\\d{4}[〕\\]］】]\\d{1,5}号");

	private static final Pattern CLOSING = Pattern.compile("(?:特此|专此)[^。；;]{0,30}[。.!！]?"
			+ "|(?:以上|上述)[^。，,；;]{0,12}[，,]?\\s?(?:请|敬请|恳请|妥否|当否|供|如有不妥|如无不妥)[^。；;]{0,24}[。.!！]?"
			+ "|(?:妥否|当否|可否|如无不妥)[^。；;]{0,16}[。.!！]?|(?:报告|汇报)完毕[^。；;]{0,16}[。.!！]?|请(?:予)?(?:审议|审阅|审查)[。.!！]?");

	private static final Pattern ANNEX_LIST = Pattern
		.compile("附(?:\\s{0,4}[件表图])?\\s{0,4}[0-9０-９一二三四五六七八九十]{0,2}\\s{0,4}[：:].*+");

	private static final Pattern ANNEX_PAGE = Pattern
		.compile("附\\s{0,4}[件表图]\\s{0,4}[0-9０-９一二三四五六七八九十]{0,2}\\s{0,4}[：:]?");

	private static final Pattern CLAUSE = Pattern.compile(
			"(?:关于|针对|对于)[^“”\"]{0,30}[“\"][^”\"]{1,300}+[”\"][^。；;]{0,8}(?:意见|建议|问题|要求)[^。；;]{0,12}");

	private static final Pattern TITLE_WORD = Pattern
		.compile("报告|汇报|情况|说明|意见|方案|总结|通报|建议|公告|公报|清单|台账|复函|的函|答复|议案|决定|要点|规划|纲要|讲话|发言|材料|纪要|^关于");

	private static final Pattern ADDRESSED = Pattern.compile("人大|常委会|委员|主任|代表|政府|委|局|厅|办|院|会|您|各");

	private static final Pattern NEXT_STEPS = Pattern.compile("下一步|下步|下一阶段|下阶段|今后|打算|努力方向");

	private static final Pattern PLANS = Pattern.compile("安排|计划|思路");

	private static final Pattern NEXT_STEPS_ALONE = Pattern
		.compile("(?:下一步|下步|下一阶段|下阶段|今后)的?(?:主要|重点)?工作?的?(?:打算|安排|计划|措施|思路|举措|重点)(?:及|和)?(?:安排|打算|措施)?");

	private static final Pattern SHORTCOMINGS = Pattern
		.compile("(?:存在|面临)[^。]{0,10}(?:问题|困难|不足|短板)|(?:困难|问题)(?:和|与)(?:不足|问题|困难)");

	private Wording() {
	}

	/** Whether the words before a colon are a label: 整改措施. */
	static boolean isLabel(String words) {
		return LABELS.contains(words);
	}

	/** Whether a line without a number heads the section on next steps: 下一步工作打算. */
	static boolean headsNextSteps(String line) {
		return line.length() <= 16 && NEXT_STEPS_ALONE.matcher(line).matches();
	}

	static boolean isDate(String line) {
		return line.length() <= SHORT && DATE.matcher(BLANKS.matcher(line).replaceAll("")).matches();
	}

	static boolean isIssueNumber(String line) {
		return matches(NUMBERED_ISSUE, line);
	}

	static boolean isClosing(String line) {
		return matches(CLOSING, line);
	}

	static boolean isAnnexList(String line) {
		return matches(ANNEX_LIST, line.substring(0, Math.min(line.length(), SHORT)));
	}

	/** Whether the line heads the pages of an annex. */
	static boolean isAnnexPage(String line) {
		return matches(ANNEX_PAGE, line);
	}

	/** Whether the heading names a clause of the opinion: 关于“…”的意见. */
	static boolean isClause(String heading) {
		return heading.length() <= 400 && CLAUSE.matcher(heading).matches();
	}

	/** The line under the title: (2024年3月27日在市六届人大常委会第七次会议上) or ——在…会议上. */
	static boolean isSession(String line) {
		if (line.length() > SHORT || line.indexOf('。') >= 0 || !line.contains("会") || isDate(line)) {
			return false;
		}
		boolean bracketed = "(（".indexOf(line.charAt(0)) >= 0 && ")）".indexOf(line.charAt(line.length() - 1)) >= 0;
		boolean dashed = line.startsWith("—") || line.startsWith("--");
		return bracketed || dashed || (line.contains("年") && line.endsWith("会议上"));
	}

	static boolean isAddressee(String line) {
		boolean open = line.endsWith("：") || line.endsWith(":");
		return open && line.length() <= SHORT && line.indexOf('。') < 0 && !line.contains("如下")
				&& ADDRESSED.matcher(line).find();
	}

	/** Whether the line may be one of a title: short, and nothing in it ends a sentence. */
	static boolean mayBeTitle(String line) {
		return line.length() <= LONGEST_TITLE && "。；;：:，,".indexOf(line.charAt(line.length() - 1)) < 0
				&& line.indexOf('。') < 0;
	}

	/** Whether the line may be the title of an annex: shorter, and neither a date nor a label such as 单位：万吨. */
	static boolean mayBeAnnexTitle(String line) {
		return line.length() <= SHORT && mayBeTitle(line) && !isDate(line)
				&& line.chars().noneMatch((c) -> "：:！!？?".indexOf(c) >= 0);
	}

	static boolean speaksOfTitle(String line) {
		return TITLE_WORD.matcher(line).find();
	}

	/** A name at the end: short, without a mark of a sentence. */
	static boolean mayBeSignature(String line) {
		return line.length() <= SHORT / 2 && line.chars().noneMatch((c) -> "。；;：:，,！？()（）".indexOf(c) >= 0);
	}

	static boolean endsWithDate(String line) {
		int year = Math.max(line.lastIndexOf(' '), Math.max(line.lastIndexOf('\u3000'), line.lastIndexOf('\t')));
		return year > 0 && line.length() <= SHORT && isDate(line.substring(year + 1));
	}

	static boolean isSentence(String line) {
		return line.length() > SHORT / 2 || line.indexOf('。') >= 0 || line.endsWith("：") || line.endsWith(":");
	}

	static boolean announces(String line) {
		return line.length() >= 2 && line.substring(Math.max(0, line.length() - SHORT)).contains("如下");
	}

	static boolean speaksOfNextSteps(String heading) {
		return NEXT_STEPS.matcher(heading).find();
	}

	/** Whether the heading speaks of plans in words that may as well mean something else. */
	static boolean speaksOfPlans(String heading) {
		return PLANS.matcher(heading).find();
	}

	/** Whether the heading speaks of what is still amiss, not of amends. */
	static boolean speaksOfShortcomings(String heading) {
		return SHORTCOMINGS.matcher(heading).find() && !heading.contains("整改") && !heading.contains("落实");
	}

	private static boolean matches(Pattern pattern, String line) {
		return line.length() <= SHORT && pattern.matcher(line).matches();
	}

}
