package io.luoshi.report.composition.web;

import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.luoshi.StatementCount;
import io.luoshi.UndonePages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages on which an editor changes what the real report consists of. Nothing of it stays. */
class CompositionPagesTests extends UndonePages {

	private static final String PIECE = "二是推进扬尘管控。检查工地5000余个次,整改率达98.5%。";

	private UUID opinion = new UUID(0, 0);

	private UUID report = new UUID(0, 0);

	private UUID area = new UUID(0, 0);

	private UUID first = new UUID(0, 0);

	private String lead = "";

	@BeforeEach
	void takeTheSecondArea() {
		this.opinion = id("select id from opinion order by report_year desc limit 1");
		this.report = id("select id from report where opinion_id = '" + this.opinion + "'");
		this.area = id("select id from area where position = 2 and opinion_id = '" + this.opinion + "'");
		this.first = id("select id from measure where position = 1 and area_id = '" + this.area + "'");
		this.lead = text("select name from unit order by name limit 1");
	}

	@Test
	void listsWhatTheReportConsistsOfInItsOrder() {
		assertThat(get("/opinions/" + this.opinion + "/composition")).hasStatusOk()
			.bodyText()
			.containsSubsequence("生态文明建设政治责任落实更加有力", "产业结构调整优化取得新成效", "“无废城市”工作机制更加健全", "下一步打算", "深入打好污染防治攻坚战");
		assertThat(get("/opinions/" + UUID.randomUUID() + "/composition")).hasStatus(404);
	}

	@Test
	void isReachedFromTheOpinionTheMeasureAndTheReport() {
		String path = "/opinions/" + this.opinion + "/composition";

		assertThat(get("/opinions/" + this.opinion)).bodyText().contains(path);
		assertThat(get("/measures/" + this.first)).bodyText()
			.contains(path, "/areas/" + this.area + "/measures/new?after=" + this.first);
		assertThat(get("/reports/" + this.report)).bodyText().contains(path);
		assertThat(get("reviewer", "/measures/" + this.first)).bodyText()
			.doesNotContain(path, "/measures/new");
	}

	@Test
	void aNewMeasureStandsInEveryFormatOfTheReport() throws Exception {
		String before = file(".txt");
		assertThat(add(measure())).hasStatus(302).flash().containsEntry("flash", "composition.added");
		written();

		String text = before.replace("二是能源结构", PIECE + "三是能源结构")
			.replace("三是交通运输结构", "四是交通运输结构")
			.replace("四是“双碳”工作", "五是“双碳”工作");
		assertThat(file(".txt")).isEqualTo(text);
		assertThat(word(bytes(".docx?punctuation=received"))).isEqualTo(text);
		assertThat(pdf(bytes(".pdf?punctuation=received"))).isEqualTo(text.replace("\n", ""));
		assertThat(file(".json")).contains("推进扬尘管控");
		assertThat(get("/reports/" + this.report + "/print")).bodyText().contains("推进扬尘管控");
	}

	@Test
	void addedNumbersAreUnclassifiedInReviewModeAndStopTheSubmission() {
		add(measure());
		written();
		UUID text = id("select t.id from bound_text t join measure m on m.id = t.owner_id where m.area_id = '" + this.area
				+ "' and m.position = 2 and t.part = 'narrative'");

		assertThat(get("/reports/" + this.report + "?review=")).bodyText()
			.contains("/texts/" + text + "/edit", "5000余个", "98.5%");
		assertThat(get("/opinions/" + this.opinion + "/composition")).bodyText().contains("2个数字待归类");
		assertThat(get("/reports/" + this.report + "/submission")).bodyText().contains("/texts/" + text, "98.5%");
	}

	@Test
	void whatCannotBeTakenIsSaidBesideItsFieldAndKept() {
		Map<String, String> form = measure();
		form.put("heading", "");
		form.put("lead", this.lead + "办");
		form.put("dueOn", "明年");
		form.put("after", "");
		assertThat(add(form)).hasStatusOk()
			.bodyText()
			.contains("heading-error", "lead-error", "是不是“" + this.lead + "”", "dueOn-error", "明年", "after-error",
					"检查工地5000余个次");

		Map<String, String> marked = measure();
		marked.put("heading", "二是推进扬尘管控");
		assertThat(add(marked)).hasStatusOk().bodyText().contains("请删去开头的“二是”", "value=\"二是推进扬尘管控\"");
	}

	@Test
	void answersTheClausesThatItsNeighbourAnswersUnlessToldOtherwise() {
		assertThat(get("/areas/" + this.area + "/measures/new?after=" + this.first)).bodyText()
			.containsPattern("name=\"answers\"[^>]*value=\"2\"");
		Map<String, String> form = measure();
		form.put("answers", "1、9");
		assertThat(add(form)).hasStatusOk().bodyText().contains("answers-error");
		form.put("answers", "1、3");
		assertThat(add(form)).hasStatus(302);
		written();
		assertThat(text("""
				select string_agg(c.position::text, ',' order by c.position) from clause_measure k
					join clause c on c.id = k.clause_id join measure m on m.id = k.measure_id
				where m.area_id = ? and m.position = 2""", this.area)).isEqualTo("1,3");
	}

	@Test
	void numbersAreShownWhileTheTextIsTyped() {
		assertThat(post("/composition/recognition", Map.of("heading", "推进", "narrative", "整改率达98.5%。"))).hasStatusOk()
			.bodyText()
			.contains("number-unclassified", "98.5%", "有1个数字");
	}

	@Test
	void whoeverWasSlowerSeesTheNewOrderAndLosesNothing() {
		Map<String, String> mine = measure();
		assertThat(add(measure())).hasStatus(302);
		written();
		mine.put("heading", "推进噪声管控");

		MvcTestResult conflict = add(mine);
		assertThat(conflict).hasStatus(409)
			.bodyText()
			.contains("二是推进扬尘管控", "value=\"推进噪声管控\"", "name=\"composition\" value=\"" + composition() + "\"");
		assertThat(count("推进噪声管控")).isZero();

		mine.put("composition", composition());
		assertThat(add(mine)).hasStatus(302);
	}

	@Test
	void movingIsOneButtonAndIsRefusedOnAnOlderOrder() throws Exception {
		Map<String, String> down = Map.of("composition", composition(), "direction", "down");
		assertThat(post("/measures/" + this.first + "/moves", down)).hasStatus(302);
		written();
		assertThat(file(".txt")).contains("(二)扎实推动绿色低碳高质量发展。一是能源结构", "二是产业结构");

		assertThat(post("/measures/" + this.first + "/moves", down)).hasStatus(409).bodyText().contains("您的这次改动没有执行");
		assertThat(post("/measures/" + this.first + "/area",
				Map.of("composition", composition(), "area", this.area.toString())))
			.hasStatusOk()
			.bodyText()
			.contains("请选择同一份审议意见的另一个方面");
	}

	@Test
	void takingOutShowsWhatGoesAndIsRefusedWhereProgressWasTold() {
		assertThat(get("/measures/" + this.first + "/removal")).bodyText()
			.contains("产业结构调整优化取得新成效", "已经有单位对它报过进展")
			.doesNotContain("确定撤下");
		assertThat(post("/measures/" + this.first + "/removal", Map.of("composition", composition()))).hasStatusOk()
			.bodyText()
			.contains("已经有单位对它报过进展");
		UUID commitment = id("select id from commitment order by position limit 1");
		assertThat(get("/commitments/" + commitment + "/removal")).bodyText().contains("深入打好污染防治攻坚战", "确定撤下");
	}

	@Test
	void namesTheReadingsThatNothingWouldStateAnyMore() {
		this.jdbc.sql("delete from progress_entry where measure_id = ?").param(this.first).update();
		this.jdbc.sql("update measure set last_progress_on = null where id = ?").param(this.first).update();
		String stated = this.jdbc.sql("""
				select i.name from text_run_reading s join text_run n on n.id = s.text_run_id
					join bound_text t on t.id = n.bound_text_id join reading r on r.id = s.reading_id
					join indicator i on i.id = r.indicator_id
				where t.owner_id = ? and (select count(*) from text_run_reading o where o.reading_id = r.id) = 1 limit 1""")
			.param(this.first)
			.query(String.class)
			.single();
		int readings = number("select count(*) from reading");

		assertThat(get("/measures/" + this.first + "/removal")).bodyText().contains(stated, "确定撤下");
		assertThat(post("/measures/" + this.first + "/removal", Map.of("composition", composition()))).hasStatus(302);
		written();
		assertThat(get("/measures/" + this.first)).hasStatus(404);
		assertThat(number("select count(*) from reading")).isEqualTo(readings);
		assertThat(number("select count(*) from bound_text where owner_id = ?", this.first)).isZero();
	}

	@Test
	void takesTheSameStatementsForAnyNumberOfMeasures() throws Exception {
		String page = "/opinions/" + this.opinion + "/composition";
		String paper = "/reports/" + this.report;
		get(page);
		get(paper);
		int listed = StatementCount.during(() -> get(page));
		int shown = StatementCount.during(() -> get(paper));
		IntStream.range(0, 3).forEach((each) -> {
			assertThat(add(measure())).hasStatus(302);
			written();
		});

		assertThat(StatementCount.during(() -> get(page))).isEqualTo(listed).isLessThanOrEqualTo(10);
		assertThat(StatementCount.during(() -> get(paper))).isEqualTo(shown);
	}

	private Map<String, String> measure() {
		Map<String, String> form = new LinkedHashMap<>();
		form.put("composition", composition());
		form.put("after", this.first.toString());
		form.put("heading", "推进扬尘管控");
		form.put("narrative", "检查工地5000余个次,整改率达98.5%。");
		form.put("lead", this.lead);
		form.put("cooperating", "");
		form.put("dueOn", "2031-05-06");
		form.put("answers", "2");
		return form;
	}

	private MvcTestResult add(Map<String, String> form) {
		return post("/areas/" + this.area + "/measures", form);
	}

	private MvcTestResult get(String path) {
		return get("editor", path);
	}

	private MvcTestResult post(String path, Map<String, String> form) {
		return post("editor", path, form);
	}

	private byte[] bytes(String ending) {
		return get("/reports/" + this.report + ending).getResponse().getContentAsByteArray();
	}

	private String file(String ending) throws UnsupportedEncodingException {
		return get("/reports/" + this.report + ending).getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

	private static String word(byte[] word) throws Exception {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
			return document.getParagraphs()
				.stream()
				.map((paragraph) -> paragraph.getText().replace("\n", ""))
				.collect(Collectors.joining("\n"));
		}
	}

	private static String pdf(byte[] pdf) throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper stripper = new PDFTextStripper();
			StringBuilder text = new StringBuilder();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				text.append(stripper.getText(document).replaceAll("\\s", "").replaceFirst("—" + page + "—$", ""));
			}
			return text.toString();
		}
	}

	private String composition() {
		return text("select composition from opinion where id = ?", this.opinion);
	}

	private int count(String heading) {
		return number("select count(*) from text_run where content = ?", heading);
	}

}
