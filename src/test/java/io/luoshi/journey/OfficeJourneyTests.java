package io.luoshi.journey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What people of the bureau and the committee come for, in a real browser. */
@RequiresBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OfficeJourneyTests {

	@LocalServerPort
	private int port;

	private Visitor visitor;

	private Page page;

	@BeforeEach
	void openBrowser() {
		this.visitor = new Visitor(this.port);
		this.page = this.visitor.page;
	}

	@AfterEach
	void closeBrowser() {
		this.visitor.close();
	}

	@Test
	void signsInAndSeesWhatIsToBeDone() {
		this.visitor.open("/");
		assertThat(this.page.getByText("luoshi-demo-only").first()).isVisible();
		this.visitor.findsThePageSound();

		this.visitor.signIn("editor");

		assertThat(this.page.getByRole(AriaRole.HEADING, level(1))).containsText("2022年度环境状况");
		assertThat(this.page.getByText("空气质量优良天数").first()).isVisible();
		this.visitor.findsThePageSound();
	}

	@Test
	void reportsProgressWithinThreeClicksOfTheDashboard() {
		this.visitor.signIn("editor");

		this.page.getByRole(AriaRole.LINK, named("更新进展")).first().click();
		this.page.fill("[name=content]", "已会同有关区县核对整改清单。");
		this.page.getByRole(AriaRole.BUTTON, button("保存")).click();

		assertThat(this.page.getByText("已会同有关区县核对整改清单。").first()).isVisible();
		this.visitor.findsThePageSound();
	}

	@Test
	void changesAReadingAndFindsItInTheReport() {
		this.visitor.signIn("editor");
		this.visitor.open("/indicators?q=天");
		this.page.getByRole(AriaRole.LINK, named("空气质量优良天数")).click();
		this.visitor.findsThePageSound();
		this.page.getByRole(AriaRole.LINK, named("修改")).first().click();

		this.page.fill("[name=written]", "326天");
		assertThat(this.page.locator("#preview")).containsText("优良天数为326天");
		this.visitor.findsThePageSound();
		this.page.getByRole(AriaRole.BUTTON, button("保存")).click();

		this.visitor.open("/reports");
		assertThat(this.page.locator("main")).containsText("空气质量优良天数为326天");
		this.visitor.findsThePageSound();
	}

	@Test
	void seesNewNumbersLightUpWhileTyping() {
		this.visitor.signIn("editor");
		this.visitor.open("/indicators?q=天");
		this.page.getByRole(AriaRole.LINK, named("空气质量优良天数")).click();
		this.page.getByRole(AriaRole.LINK, named("所属举措")).click();
		this.page.getByRole(AriaRole.LINK, named("修改正文")).click();

		this.page.locator("[name=text]").pressSequentially("新增监测站点17个。");

		assertThat(this.page.locator("#recognition .number-unclassified").getByText("17个")).isVisible();
		this.visitor.findsThePageSound();
		this.page.getByRole(AriaRole.BUTTON, button("保存")).click();
		assertThat(this.page.locator("#numbers .number-unclassified").getByText("17个")).isVisible();
		this.visitor.findsThePageSound();
	}

	@Test
	void printsTheReportOnSheetsOfPaper() {
		this.visitor.signIn("member");
		assertThat(this.page.locator("article.paper")).containsText("特此报告。");
		this.visitor.findsThePageSound();
		this.page.getByRole(AriaRole.LINK, button("74个")).click();
		assertThat(this.page.locator("#inspector")).containsText("国控断面数");
		this.visitor.findsThePageSound();
		this.visitor.open(this.page.url().replaceFirst("https?://[^/]+", "").replaceFirst("#.*", "") + "/print");
		this.visitor.findsThePageSound();

		this.page.evaluate("document.fonts.ready.then(() => true)");
		String pdf = new String(this.page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
				StandardCharsets.ISO_8859_1);

		List<String> sheets = Pattern.compile("/MediaBox \\[([^\\]]*)]").matcher(pdf).results().map((box) -> box.group(1)).toList();
		Assertions.assertThat(sheets).hasSize(9).containsOnly("0 0 594.95996 841.91998");
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

	private static Page.GetByRoleOptions button(String name) {
		return new Page.GetByRoleOptions().setName(name).setExact(true);
	}

	private static Page.GetByRoleOptions level(int level) {
		return new Page.GetByRoleOptions().setLevel(level);
	}

}
