package io.luoshi.journey;

import java.nio.file.Path;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An editor takes in last year's report with the keyboard, and puts it away again. */
@RequiresBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class IntakeJourneyTests {

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
	void goesThroughStructureAndNumbersOfTheRealReport() {
		this.visitor.signIn("editor");
		this.visitor.open("/intake");
		this.visitor.findsThePageSound();
		this.page.setInputFiles("#file", Path.of("src/test/resources/numeral/report.txt"));
		this.page.click("main form[action='/intake'] button");

		assertThat(this.page.locator(".tree-measure")).hasCount(22);
		this.page.locator(".line-role select").nth(1).selectOption("DATE");
		assertThat(this.page.locator(".corrected")).hasCount(1);
		assertThat(this.page.locator(".line-role select").nth(1)).isFocused();
		this.visitor.findsThePageSound();
		String outline = this.page.url().replaceFirst("https?://[^/]+", "");

		this.visitor.open(outline + "/numbers");
		this.page.locator("button.accept").first().focus();
		this.page.keyboard().press("Enter");
		assertThat(this.page.locator(".is-settled")).hasCount(1);
		this.page.keyboard().press("Enter");
		assertThat(this.page.locator(".is-settled")).hasCount(2);
		assertThat(this.page.locator("#progress-count")).containsText("2/135");
		this.visitor.findsThePageSound();

		this.page.locator(".number-actions a").nth(9).click();
		assertThat(this.page.locator("#editor-title")).isFocused();
		this.visitor.findsThePageSound();
		this.page.locator("#editor button[value='not-data']").click();
		assertThat(this.page.locator("#progress-count")).containsText("3/135");
		this.visitor.findsThePageSound();

		this.visitor.open(outline + "/acceptance");
		this.visitor.findsThePageSound();
		this.visitor.open(outline);
		this.page.click(".discard summary");
		this.page.click(".discard button");
		assertThat(this.page.locator("main")).containsText("已放弃");
		this.visitor.findsThePageSound();
	}

}
