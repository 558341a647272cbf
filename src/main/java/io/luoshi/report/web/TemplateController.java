package io.luoshi.report.web;

import java.io.IOException;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.report.docx.PaperStyle;
import io.luoshi.report.docx.TemplateKeeping;
import io.luoshi.report.docx.TemplateLine;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's own Word template. */
@Controller
class TemplateController {

	private static final String BACK = "redirect:/settings/template";

	private final TemplateKeeping keeping;

	TemplateController(TemplateKeeping keeping) {
		this.keeping = keeping;
	}

	@GetMapping("/settings/template")
	@Allow({ Permission.EDIT_TEXT, Permission.MANAGE_ACCOUNTS })
	String show(Model model) {
		model.addAttribute("template", this.keeping.line().orElse(null));
		model.addAttribute("styles", PaperStyle.ofTemplates());
		return "report/template";
	}

	@PostMapping("/settings/template")
	@Allow({ Permission.EDIT_TEXT, Permission.MANAGE_ACCOUNTS })
	String store(@RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(required = false) @Nullable Integer version, SignedIn me, Model model,
			HttpServletResponse response, RedirectAttributes redirect) throws IOException {
		try {
			this.keeping.store(name(file), (file != null) ? file.getBytes() : new byte[0], version, me.actor());
			redirect.addFlashAttribute("flash", "template.flash.stored");
			return BACK;
		}
		catch (RuleViolation ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return refuse(new Wording(ex.code(), ex.arguments()), model);
		}
		catch (StaleVersion | DataIntegrityViolationException ex) {
			return stale(model, response);
		}
	}

	@PostMapping("/settings/template/removal")
	@Allow({ Permission.EDIT_TEXT, Permission.MANAGE_ACCOUNTS })
	String remove(@RequestParam(defaultValue = "-1") int version, SignedIn me, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		try {
			this.keeping.remove(version, me.actor());
			redirect.addFlashAttribute("flash", "template.flash.removed");
			return BACK;
		}
		catch (StaleVersion ex) {
			return stale(model, response);
		}
	}

	@GetMapping("/settings/template.docx")
	@Allow({ Permission.EDIT_TEXT, Permission.MANAGE_ACCOUNTS })
	ResponseEntity<byte[]> current() {
		String name = this.keeping.line().map(TemplateLine::name).orElse("内置模板.docx");
		return DocumentAnswer.kept(WordController.DOCX, this.keeping.content(), name.replaceFirst("(?i)\\.do[ct]x$", ""), "docx");
	}

	@GetMapping("/settings/template/built-in.docx")
	@Allow({ Permission.EDIT_TEXT, Permission.MANAGE_ACCOUNTS })
	ResponseEntity<byte[]> builtIn() {
		return DocumentAnswer.kept(WordController.DOCX, this.keeping.builtIn(), "内置模板", "docx");
	}

	private String stale(Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		return refuse(new Wording("template.stale", new Object[0]), model);
	}

	private String refuse(Wording refusal, Model model) {
		model.addAttribute("refusal", refusal);
		return show(model);
	}

	private static String name(@Nullable MultipartFile file) {
		return (file != null && file.getOriginalFilename() != null) ? file.getOriginalFilename() : "";
	}

}
