package io.luoshi.journey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import static org.assertj.core.api.Assertions.assertThat;

/** A person at a browser. Anything that the browser complains of on the way is remembered. */
final class Visitor implements AutoCloseable {

	private static final String PASSWORD = "luoshi-demo-only";

	private final Playwright playwright;

	private final BrowserContext context;

	private final String base;

	private final List<String> complaints = new ArrayList<>();

	final Page page;

	Visitor(int port) {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Path executable = RequiresBrowser.Condition.executable()
			.orElseThrow(() -> new AssertionError("browser.required is set, but no Chromium is installed"));
		Browser browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
				.setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-sync")));
		this.base = "http://127.0.0.1:" + port;
		this.context = browser.newContext(new Browser.NewContextOptions().setLocale("zh-CN"));
		this.page = this.context.newPage();
		this.page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.complaints.add(message.text());
			}
		});
		this.page.onPageError(this.complaints::add);
	}

	Visitor signIn(String username) {
		open("/login");
		this.page.fill("[name=username]", username);
		this.page.fill("[name=password]", PASSWORD);
		this.page.click("main form[action='/login'] button");
		return this;
	}

	void open(String path) {
		this.page.navigate(this.base + path);
	}

	/** The page offends none of axe's rules, and the browser has had nothing to complain of. */
	void findsThePageSound() {
		assertThat(new AxeBuilder(this.page).analyze().getViolations())
			.extracting(Rule::getId, (rule) -> rule.getNodes().get(0).getHtml())
			.as("axe on " + this.page.url())
			.isEmpty();
		assertThat(this.complaints).as("the browser on " + this.page.url()).isEmpty();
	}

	@Override
	public void close() {
		this.context.close();
		this.playwright.close();
	}

}
