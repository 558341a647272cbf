package io.luoshi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/** The house rules that the compiler does not know. */
class ArchitectureTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("io.luoshi");

	@Test
	void readersOfTextKnowNoFramework() {
		noClasses().that()
			.resideInAnyPackage("io.luoshi.numeral..", "io.luoshi.intake.structure..", "io.luoshi.intake.source..")
			.and()
			.haveSimpleNameNotEndingWith("package-info")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..")
			.check(CLASSES);
	}

	@Test
	void entitiesHaveVerbsAndNoSetters() {
		noMethods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Entity.class)
			.should()
			.haveNameMatching("set[A-Z].*")
			.check(CLASSES);
	}

	@Test
	void entitiesTakeTheTimeFromTheirCallers() {
		noClasses().that()
			.areAnnotatedWith(Entity.class)
			.should()
			.callMethod(Instant.class, "now")
			.orShould()
			.callMethod(LocalDate.class, "now")
			.orShould()
			.callMethod(LocalDateTime.class, "now")
			.check(CLASSES);
	}

	@Test
	void controllersBelongToTheirPackageAlone() {
		classes().that()
			.areAnnotatedWith(Controller.class)
			.or()
			.areAnnotatedWith(RestController.class)
			.should()
			.notHaveModifier(JavaModifier.PUBLIC)
			.check(CLASSES);
	}

	@Test
	void noFormOrViewHoldsAnEntity() {
		noFields().that()
			.areDeclaredInClassesThat()
			.resideInAPackage("..web..")
			.should()
			.haveRawType(CanBeAnnotated.Predicates.annotatedWith(Entity.class))
			.check(CLASSES);
	}

	@Test
	void collaboratorsComeThroughConstructors() {
		noFields().should().beAnnotatedWith(Autowired.class).check(CLASSES);
	}

}
