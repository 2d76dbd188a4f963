package fr.gouvernail.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.identity.Role;
import fr.gouvernail.shell.TakenFiles;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people who come for consulting firms can open has words in the read log, and what they can
/// take away is noted. A new page or download joins by itself.
class WhatConsultantsReadIsNotedTests {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fr.gouvernail");

  private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyPageThatTheyCanOpenHasWords(String language) throws IOException {
    var texts = new Properties();
    texts.load(
        new StringReader(
            Files.readString(BUNDLES.resolve("translations_" + language + ".properties"))));
    var pages =
        PRODUCT.stream()
            .filter(type -> type.isAnnotatedWith(Route.class))
            .map(JavaClass::reflect)
            .filter(WhatConsultantsReadIsNotedTests::isOfAWorkspace)
            .filter(WhatConsultantsReadIsNotedTests::opensForConsultants)
            .map(view -> key(view.getAnnotation(Route.class).value()))
            .toList();

    assertThat(pages).as("the walk finds the pages").hasSizeGreaterThan(20);
    assertThat(texts.stringPropertyNames())
        .as("the text reading.page.<page> says what somebody did who opened it")
        .containsAll(pages.stream().map(page -> "reading.page." + page).toList());
  }

  private static boolean isOfAWorkspace(Class<?> view) {
    var prefix = view.getAnnotation(Route.class).layout().getAnnotation(RoutePrefix.class);
    return prefix != null && prefix.value().equals("t/:tenant");
  }

  private static boolean opensForConsultants(Class<?> view) {
    var requires = view.getAnnotation(Requires.class);
    return requires == null
        || Stream.of(Role.CONSULTANT, Role.REVIEWING_CONSULTANT)
            .anyMatch(role -> role.permissions().contains(requires.value()));
  }

  /// As `PageKeys` makes it.
  private static String key(String route) {
    var key = route.replaceAll("\\([^/]*\\)", "").replaceAll("[:?]", "").replace('/', '.');
    return key.isEmpty() ? "home" : key;
  }

  @Test
  void whateverHandsFilesOverSaysWhoTookThem() {
    classes()
        .that(
            describe(
                "hand files over",
                type ->
                    type.getMethodCallsFromSelf().stream()
                        .anyMatch(
                            call -> call.getTargetOwner().isEquivalentTo(DownloadHandler.class))))
        .should(
            new ArchCondition<JavaClass>("say who took them") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                var says =
                    type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(TakenFiles.class));
                events.add(
                    new SimpleConditionEvent(
                        type, says, type.getName() + (says ? " does" : " does not")));
              }
            })
        .check(PRODUCT);
    assertThat(List.of("shell.component.Download", "report.ui.DocumentCell"))
        .allMatch(name -> PRODUCT.contain("fr.gouvernail." + name));
  }
}
