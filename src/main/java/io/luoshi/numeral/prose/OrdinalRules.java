package io.luoshi.numeral.prose;

import java.util.List;
import java.util.regex.Pattern;

import io.luoshi.numeral.Lexicon;
import org.jspecify.annotations.Nullable;

/** Tells places in a ranking, which are data, from what only numbers sessions, articles and rounds. */
final class OrdinalRules {

	private static final Lexicon RANK_WORDS = WordTable.named("rank-words");

	private static final int NEAR = 14;

	private static final List<String> MEETINGS = List.of("会议", "全会", "全体会议", "常务会议", "主任会议", "党组会议", "例会", "大会",
			"联席会议", "代表大会", "专题会议", "常委会会议", "政府常务会议", "市政府常务会议");

	private static final List<String> BODIES = List.of("人大", "人民代表", "常委", "政协", "委员会", "全国", "省", "市", "中央", "县", "区", "党代会");

	private static final Pattern SITTING = Pattern.compile("[一二三四五六七八九十]{1,3}次");

	private static final Pattern OBSERVANCE = Pattern.compile("[日周月节][”」]?(?:$|期间|活动|到来|来临|系列|主题)");

	private OrdinalRules() {
	}

	/** Null when the ordinal is a place in a ranking. */
	static @Nullable NotDataReason reason(String unit, Surroundings at) {
		return switch (unit) {
			case "" -> (at.closes() || at.precedesAnyOf("的")) && isRanked(at) ? null : NotDataReason.ORDINAL;
			case "位", "名" -> isRanked(at) ? null : NotDataReason.ORDINAL;
			case "条", "款", "章", "节", "项" -> NotDataReason.LAW_ARTICLE;
			case "号" -> NotDataReason.DOCUMENT_NUMBER;
			case "届" -> session(at);
			case "次" -> isMeeting(at) ? NotDataReason.BODY_NAME : NotDataReason.EVENT_NAME;
			case "个", "家", "座", "所", "例" -> counted(at);
			case "季度" -> NotDataReason.SCOPE_RANGE;
			case "轮", "批", "期", "年", "天", "日" -> NotDataReason.EVENT_NAME;
			default -> NotDataReason.ORDINAL;
		};
	}

	/** 六届人大, 十四届全国人大一次会议: sessions counted without 第. */
	static boolean isSession(String unit, Surroundings at) {
		if (unit.equals("届")) {
			return startsWithAny(at.after(8), BODIES) || SITTING.matcher(at.after(8)).lookingAt();
		}
		return unit.equals("次") && startsWithAny(at.after(8), MEETINGS) && at.before(24).contains("届");
	}

	private static NotDataReason session(Surroundings at) {
		return startsWithAny(at.after(8), BODIES) || startsWithAny(at.after(8), MEETINGS) ? NotDataReason.BODY_NAME
				: NotDataReason.EVENT_NAME;
	}

	private static boolean isMeeting(Surroundings at) {
		String after = at.after(10);
		return MEETINGS.stream().anyMatch(after::contains);
	}

	private static boolean isRanked(Surroundings at) {
		return at.followsWithin(RANK_WORDS, NEAR);
	}

	/** 全国第3个 claims a place; 第24个全国节能宣传周 is a name, and so is whatever 第3个 begins elsewhere. */
	private static @Nullable NotDataReason counted(Surroundings at) {
		if (OBSERVANCE.matcher(at.after(20)).find()) {
			return NotDataReason.EVENT_NAME;
		}
		return at.followsWithin(RANK_WORDS, 6) ? null : NotDataReason.ORDINAL;
	}

	private static boolean startsWithAny(String text, List<String> words) {
		return words.stream().anyMatch(text::startsWith);
	}

}
