package io.luoshi.report.web;

import java.io.ByteArrayInputStream;
import java.util.UUID;

import io.luoshi.SignIn;
import io.luoshi.WholeApplication;
import io.luoshi.report.docx.TemplateKeeping;
import io.luoshi.report.docx.Templates;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The office's own template: kept, used, replaced, given up. */
@WholeApplication
class TemplatePagesTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SignIn signIn;

	@Autowired
	private TemplateKeeping keeping;

	private UUID report;

	@BeforeEach
	void findTheReport() {
		this.report = this.jdbc.sql("select id from report").query(UUID.class).single();
	}

	@AfterEach
	void goBackToTheBuiltInTemplate() {
		this.keeping.line().ifPresent((line) -> this.keeping.remove(line.version(), this.signIn.person("editor").actor()));
	}

	@Test
	void dressesReportsUntilItIsRemoved() throws Exception {
		upload("本单位模板.docx", Templates.ofAnOffice(), null).andExpect(redirectedUrl("/settings/template"));

		assertThat(topMargin()).isEqualTo("2000");
		show().andExpect(content().string(containsString("本单位模板.docx")));
		assertThat(history()).isEqualTo("template-stored");

		this.mvc
			.perform(post("/settings/template/removal").param("version", version()).with(csrf())
				.with(this.signIn.as("admin")))
			.andExpect(redirectedUrl("/settings/template"));
		assertThat(topMargin()).isEqualTo("2098");
		assertThat(history()).isEqualTo("template-removed");
	}

	@Test
	void namesTheMissingStyleAndKeepsWhatWas() throws Exception {
		upload("甲.docx", Templates.withoutStyle("Session"), null).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("模板缺少样式：会议行")))
			.andExpect(content().string(containsString("新建同名的段落样式")));

		assertThat(this.keeping.line()).isEmpty();
	}

	@Test
	void saysThatNoFileCame() throws Exception {
		this.mvc.perform(multipart("/settings/template").with(csrf()).with(this.signIn.as("editor")))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("没有收到文件")));
	}

	@Test
	void doesNotOverwriteWhatSomeoneElseStoredMeanwhile() throws Exception {
		upload("甲.docx", Templates.builtIn(), null);
		String seen = version();
		upload("乙.docx", Templates.ofAnOffice(), seen).andExpect(redirectedUrl("/settings/template"));

		upload("丙.docx", Templates.builtIn(), seen).andExpect(status().isConflict());
		upload("丁.docx", Templates.builtIn(), null).andExpect(status().isConflict())
			.andExpect(content().string(containsString("乙.docx")));
		assertThat(this.keeping.line()).hasValueSatisfying((line) -> assertThat(line.name()).isEqualTo("乙.docx"));
	}

	@Test
	void namesOfFilesAreShownAsText() throws Exception {
		upload("../../<b>甲</b>\r\n.docx", Templates.builtIn(), null).andExpect(redirectedUrl("/settings/template"));

		show().andExpect(content().string(not(containsString("<b>甲"))))
			.andExpect(content().string(not(containsString("../"))));
	}

	@Test
	void givesTheBuiltInTemplateToBeginWith() throws Exception {
		byte[] given = this.mvc.perform(get("/settings/template/built-in.docx").with(this.signIn.as("editor")))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();

		upload("改.docx", given, null).andExpect(redirectedUrl("/settings/template"));
		assertThat(this.mvc.perform(get("/settings/template.docx").with(this.signIn.as("editor")))
			.andReturn()
			.getResponse()
			.getContentAsByteArray()).isEqualTo(given);
	}

	private ResultActions upload(String name, byte[] file, String version) throws Exception {
		MockMultipartHttpServletRequestBuilder request = multipart("/settings/template")
			.file(new MockMultipartFile("file", name, null, file));
		if (version != null) {
			request.param("version", version);
		}
		return this.mvc.perform(request.with(csrf()).with(this.signIn.as("editor")));
	}

	private ResultActions show() throws Exception {
		return this.mvc.perform(get("/settings/template").with(this.signIn.as("editor"))).andExpect(status().isOk());
	}

	private String version() {
		return String.valueOf(this.keeping.line().orElseThrow().version());
	}

	private String history() {
		return this.jdbc.sql("select action from history_event where subject_type = 'template' order by seq desc limit 1")
			.query(String.class)
			.single();
	}

	private String topMargin() throws Exception {
		byte[] word = this.mvc.perform(get("/reports/{id}.docx", this.report).with(this.signIn.as("member")))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
			return String.valueOf(document.getDocument().getBody().getSectPr().getPgMar().getTop());
		}
	}

}
