package io.luoshi.report.layout;

import java.util.List;
import java.util.Random;

/** Seeded official prose of all that is hard on lines: marks in heaps, numbers with units, Latin words, dashes. */
public final class Prose {

	private static final List<String> PIECES = List.of("全面加强生态环境保护", "一体推进治水", "“无废城市”", "《审议意见》", "（以下简称《条例》）",
			"深入打好污染防治攻坚战", "——", "……", "，", "。", "、", "；", "：", "！", "？", "“‘双碳’工作”", "《〈报告〉的意见》", "（试行）", "PM2.5",
			"VOCs", "Web Service", "state-of-the-art", "ISO 14001", "渝府发〔2024〕15号", "2018—2022年度", "同比增长30.3%",
			"超50万辆", "近5亿元", "约4000家", "6.3万余个", "90%以上", "205.53万千瓦", "168.88亿立方米", "11个百分点", "370万台/年",
			"2024年3月27日", "12345、12369等", "分别达到85.9%、100%、51%", "1.08∶1", "第3位", "12,345.6吨", "-1.5%", "35μg/m³",
			"25℃", "A·B", "“", "”", "（", "）", "的", "和", "在长江干流", "重庆", "等", "1000余台", "不低于80%", "不超过3.5%", "＋", "㎡",
			"①", "Ⅲ类", "逾1.2亿吨", "3000余个", "连续6年", "两轮次", "七成", "三分之二");

	private final Random random;

	public Prose(long seed) {
		this.random = new Random(seed);
	}

	/** A paragraph of at least so many characters. */
	public String paragraph(int length) {
		StringBuilder text = new StringBuilder("进一步");
		while (text.length() < length) {
			text.append(PIECES.get(this.random.nextInt(PIECES.size())));
		}
		return text.append("。").toString();
	}

	public int upTo(int bound) {
		return this.random.nextInt(bound);
	}

}
