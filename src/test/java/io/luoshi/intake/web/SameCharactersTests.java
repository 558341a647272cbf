package io.luoshi.intake.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import io.luoshi.WholeApplication;
import io.luoshi.report.ExtractedText;
import jakarta.persistence.EntityManager;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A paper says the same characters in every format, however it came. Nothing of it stays. */
@WholeApplication
@Transactional
class SameCharactersTests extends IntakePages {

	private static final String SENT = """
			\u200b\u200b\ufeff关于审议意见研究处理情\u00ad况的报告
			（2024年3月\u200d27日在市六届人大常委会第七次会议上）
			市\u2060人大常委会：
			现将有关情况报告如下:\u202e
			一、落\u200c实情况
			(一)加强治\u2066理\u2069。一是办结1\u200b2件,投入3\u00ad.5亿元\ufe0f。二是完成9\u20608%(含葛\udb40\udd00洲坝)。
			指标\t20\u200b22年\t2023年\u200f
			优良\u3164天数\t3\u206125天\t326天\u0007
			特此\u0080报告。\u061c
			""";

	private static final String KEPT = """
			关于审议意见研究处理情况的报告
			（2024年3月27日在市六届人大常委会第七次会议上）
			市人大常委会：
			现将有关情况报告如下:
			一、落实情况
			(一)加强治理。一是办结12件,投入3.5亿元。二是完成98%(含葛洲坝)。
			指标\t2022年\t2023年
			优良天数\t325天\t326天
			特此报告。
			""";

	/** The test's transaction spans the requests, so what a request would write at its end is written here. */
	@Autowired
	private EntityManager entities;

	@Override
	protected void afterwards() {
		this.entities.flush();
		this.entities.clear();
	}

	@Test
	void paperThatCameWithCharactersThatNobodySees() throws Exception {
		String id = upload("看不见.txt", SENT);
		shows("/intake/" + id + "/numbers?show=ALL", allOf(containsString("12件"), containsString("3.5亿元"), containsString("98%")));
		String report = accepted(id);

		assertThat(body(report + ".txt")).isEqualTo(KEPT);
		saysTheSameInEveryFormat(report);
	}

	@Test
	void paperWhoseTableWasDrawnWithBars() throws Exception {
		String id = paste("关于情况的报告\n一、落实情况\n主要指标如下:\n| | 2022年 | 2023年 |\n|:--|---|--:|\n| 优良天数 | 325天 | 326天 |\n| 合计 | | 1.5亿元 |\n特此报告。");
		shows("/intake/" + id + "/numbers?show=ALL", allOf(containsString("325天"), containsString("326天"), containsString("1.5亿元")));
		String report = accepted(id);

		assertThat(body(report + ".txt")).isEqualTo("关于情况的报告\n一、落实情况\n主要指标如下:\n\t2022年\t2023年\n优良天数\t325天\t326天\n合计\t\t1.5亿元\n特此报告。");
		assertThat(rows(bytes(report + ".docx"))).containsExactly(List.of("", "2022年", "2023年"), List.of("优良天数", "325天", "326天"),
				List.of("合计", "", "1.5亿元"));
		saysTheSameInEveryFormat(report);
	}

	private String accepted(String id) throws Exception {
		describe(id, "2032", "甲", false);
		return String.valueOf(describe(id, "2032", "甲", true).andExpect(redirectedUrlPattern("/reports/*"))
			.andReturn()
			.getResponse()
			.getRedirectedUrl());
	}

	private void saysTheSameInEveryFormat(String report) throws Exception {
		for (String punctuation : new String[] { "received", "full" }) {
			String text = ExtractedText.withoutBlanks(body(report + ".txt?punctuation=" + punctuation));
			assertThat(ExtractedText.pdf(bytes(report + ".pdf?punctuation=" + punctuation))).as("pdf").isEqualTo(text);
			assertThat(ExtractedText.ofd(bytes(report + ".ofd?punctuation=" + punctuation))).as("ofd").isEqualTo(text);
			assertThat(ExtractedText.docx(bytes(report + ".docx?punctuation=" + punctuation))).as("docx").isEqualTo(text);
		}
	}

	private static List<List<String>> rows(byte[] docx) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
			return document.getTables()
				.get(0)
				.getRows()
				.stream()
				.map((row) -> row.getTableCells().stream().map(XWPFTableCell::getText).toList())
				.toList();
		}
	}

	private byte[] bytes(String path) throws Exception {
		return this.mvc.perform(get(path).with(this.signIn.as("editor")))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
	}

}
