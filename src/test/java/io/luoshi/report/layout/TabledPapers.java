package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Role;

/** A paper in which every kind of paragraph stands, with tables of all shapes. */
public final class TabledPapers {

	private static final String SENTENCE = "加强流域综合治理，2024年完成投资5.2亿元，74个国控断面水质优良比例达到100%，PM2.5平均浓度下降3.1%。";

	private TabledPapers() {
	}

	public static Paper ofAllRoles() {
		List<Paragraph> paper = new ArrayList<>();
		add(paper, Role.TITLE, "某市人民政府关于研究处理市人大常委会对2024年度环境状况和环境保护目标完成情况报告审议意见落实情况的报告");
		add(paper, Role.SESSION, "（2025年3月27日在市六届人大常委会第十六次会议上）");
		add(paper, Role.ADDRESSEE, "市人大常委会：");
		add(paper, Role.PREAMBLE, "根据审议意见要求，现将办理情况报告如下：" + SENTENCE);
		add(paper, Role.HEADING1, "一、工作成效");
		add(paper, Role.AREA, "（一）水质持续改善。一是国控断面全面达标。" + SENTENCE + "各断面情况见下表。");
		add(paper, Role.TABLE, "断面", "2023年", "2024年", "变化");
		add(paper, Role.TABLE, "龙口", "Ⅲ类", "Ⅱ类", "改善一个类别");
		add(paper, Role.TABLE, "沙洲寺", "Ⅲ类", "", "—");
		add(paper, Role.LEAD, SENTENCE.repeat(4));
		add(paper, Role.TABLE, "优良天数", "325天", "减少7天，" + SENTENCE);
		add(paper, Role.TABLE, "PM2.5平均浓度", "37微克/立方米", "");
		add(paper, Role.HEADING1, "二、任务清单");
		add(paper, Role.TABLE, "序号", "任务", "进展情况", "牵头单位", "配合单位", "时限", "状态", "备注");
		for (int row = 1; row <= 40; row++) {
			add(paper, Role.TABLE, String.valueOf(row), "完成第" + row + "批入河排污口整治", SENTENCE.substring(0, row), "市生态环境局",
					(row % 3 == 0) ? "" : "市水利局、市住建委", "2025年" + (row % 12 + 1) + "月", "进行中", "");
		}
		add(paper, Role.BODY, SENTENCE.repeat(2));
		add(paper, Role.TABLE, "方面", "举措");
		add(paper, Role.TABLE, "水", SENTENCE.repeat(16));
		add(paper, Role.TABLE, "气", "无");
		add(paper, Role.TABLE, "问题", "原因", "整改措施");
		add(paper, Role.HEADING1, "三、下一步打算");
		add(paper, Role.COMMITMENT, "一是完善监测网络。" + SENTENCE);
		add(paper, Role.ITEM, "1.加强执法联动，" + SENTENCE);
		add(paper, Role.CLOSING, "特此报告。");
		add(paper, Role.ATTACHMENT, "附件：1.国控断面水质情况表和各区县生态环境保护工作任务落实情况以及问题整改清单汇总表");
		add(paper, Role.ATTACHMENT, "2.入河排污口整治清单");
		add(paper, Role.ATTACHMENT, "10.其他各区县生态环境保护工作任务落实情况以及问题整改清单汇总表和说明");
		add(paper, Role.SIGNATURE, "某市人民政府办公厅");
		add(paper, Role.DATE, "2025年3月27日");
		add(paper, Role.ATTACHMENT, "附件1");
		add(paper, Role.TITLE, "国控断面水质情况表");
		add(paper, Role.TABLE, "序号", "断面", "水质");
		add(paper, Role.TABLE, "1", "龙口", "Ⅱ类");
		add(paper, Role.TABLE, "2", "沙洲寺", "Ⅲ类");
		add(paper, Role.ATTACHMENT, "附件2");
		add(paper, Role.TABLE, "序号", "排污口");
		for (int row = 1; row <= 30; row++) {
			add(paper, Role.TABLE, String.valueOf(row), "排污口" + row);
		}
		add(paper, Role.BODY, "表中数据由市生态环境局提供。");
		return new Paper(paper);
	}

	private static void add(List<Paragraph> paper, Role role, String... cells) {
		paper.add(Papers.paragraph(role, String.join("\t", cells)));
	}

}
