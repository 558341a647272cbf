package io.luoshi.report.layout;

import java.util.List;
import java.util.Locale;

import io.luoshi.report.document.Face;

/**
 * The families of an official paper. An office may put its own files in a folder; each family lists the file names
 * under which its usual fonts are sold or come with an operating system, lower case, without ending.
 */
public enum Family {

	/** 小标宋 */
	BIAOSONG("ReportBiaoSong", "方正小标宋简体", "方正小标宋_gbk", "fzxbsjw", "fzxbsjw--gb1-0", "fzxbsk"),

	/** 黑体 */
	HEITI("ReportHeiTi", "黑体", "simhei", "方正黑体_gbk", "fzhtk", "stheiti"),

	/** 楷体 */
	KAITI("ReportKaiTi", "楷体_gb2312", "楷体", "simkai", "方正楷体_gbk", "fzktk", "stkaiti"),

	/** 仿宋 */
	FANGSONG("ReportFangSong", "仿宋_gb2312", "仿宋", "simfang", "方正仿宋_gbk", "fzfsk", "stfangsong"),

	/** 宋体, for page numbers and for characters that the others lack. */
	SONGTI("ReportSongTi", "宋体", "simsun", "方正书宋_gbk", "fzssk", "stsong");

	private final String bundled;

	private final List<String> known;

	Family(String bundled, String... known) {
		this.bundled = bundled;
		this.known = List.of(known);
	}

	static Family of(Face face) {
		return valueOf(face.name());
	}

	/** The name of the font that comes with the product. */
	String bundled() {
		return this.bundled;
	}

	/** Whether a file of this name holds one of its usual fonts. */
	boolean isKnownAs(String fileName) {
		String name = fileName.toLowerCase(Locale.ROOT);
		return name.endsWith(".ttf") && (this.known.contains(name.substring(0, name.length() - 4))
				|| name.equals(this.bundled.toLowerCase(Locale.ROOT) + ".ttf"));
	}

}
