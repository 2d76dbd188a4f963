package fr.gouvernail.usecase.model;

import static fr.gouvernail.usecase.model.Given.MODEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.gouvernail.questionnaire.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class SheetModelTests {

  private static final String FOLDER = "content/use-case-charters/charte-cas-usage/1.0.0/";
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+}");
  private static String good;
  private static String english;

  @BeforeAll
  static void readTheFiles() throws IOException {
    good = new ClassPathResource(FOLDER + "model.yaml").getContentAsString(StandardCharsets.UTF_8);
    english = new ClassPathResource(FOLDER + "en.yaml").getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void hasTheSubstantiveFieldsOfTheContent() {
    assertThat(
            MODEL
                .fields()
                .filter(field -> field.substantive() && field.partOf() == null)
                .map(Field::id))
        .containsExactlyInAnyOrder(
            "problem",
            "purpose",
            "category",
            "owner",
            "users_scope",
            "data_categories",
            "data_sources",
            "data_rights",
            "personal_data",
            "legal_basis",
            "dpia",
            "wizard",
            "ai_act_class",
            "tool",
            "hosting",
            "training_use",
            "oversight");
  }

  @Test
  void partsAreSubstantiveLikeTheirField() {
    assertThat(MODEL.fields().filter(field -> field.partOf() != null))
        .allSatisfy(part ->
            assertThat(part.substantive())
                .as(part.id())
                .isEqualTo(MODEL.isSubstantive(String.valueOf(part.partOf()))));
  }

  @Test
  void scoresEachSubCriterionOfTheMatrix() {
    var options = MODEL.field("scores").orElseThrow().column("criterion").orElseThrow().options();

    assertThat(options.stream().map(Field.Choice::id))
        .containsExactlyElementsOf(
            List.of(Criterion.values()).stream().map(Criterion::id).toList());
  }

  @Test
  void hasEnglishForEverything() {
    assertThat(texts())
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text.en()).as(text.fr()).isNotNull());
  }

  @Test
  void namesTheSameArgumentsInBothLanguages() {
    assertThat(MODEL.messages().values())
        .allSatisfy(text -> assertThat(arguments(text.en())).isEqualTo(arguments(text.fr())));
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
  }

  private static List<Text> texts() {
    var texts = new ArrayList<>(MODEL.messages().values());
    texts.add(MODEL.title());
    for (var section : MODEL.sections()) {
      texts.add(section.label());
      texts.add(section.help());
    }
    MODEL
        .fields()
        .forEach(field -> {
          texts.add(field.label());
          if (field.help() != null) {
            texts.add(field.help());
          }
          field.options().forEach(option -> texts.add(option.label()));
          field
              .columns()
              .forEach(column -> {
                texts.add(column.label());
                column.options().forEach(option -> texts.add(option.label()));
              });
        });
    return texts;
  }

  @Test
  void namesFaultsWithTheirPlaces() {
    assertThat(faultsAfter("type: catalogue,\n", "type: fax,\n"))
        .contains("fields[catalogue_ref].type");
    assertThat(faultsAfter("stage: B, min: 8", "stage: X, min: 8")).contains("fields[title].stage");
    assertThat(faultsAfter("min: 8, max: 80", "min: 90, max: 80")).contains("min is above max");
    assertThat(faultsAfter("id: title, label", "id: titre, label")).contains("looks at title");
    assertThat(faultsAfter("id: alternative", "id: purpose")).contains("purpose appears twice");
    assertThat(faultsAfter("part_of: users_scope", "part_of: scope")).contains("no field scope");
    assertThat(faultsAfter("{personal_data: [oui]}", "{personal_data: [peut-être]}"))
        .contains("no personal_data with all of [peut-être]");
    assertThat(faultsAfter("{contest_due: [\"true\"]}", "{contest_du: [\"true\"]}"))
        .contains("no contest_du with all of");
    assertThat(faultsAfter("required_if: {ai_act_class: [haut_risque]}", "required_if: {}"))
        .contains("one field with its values");
    assertThat(faultsAfter("  V07: ", "  W07: ")).contains("V07 is missing");
    assertThat(faultsAfter("  transition.COPY: ", "  transition.COPI: "))
        .contains("transition.COPY is missing");
    assertThat(faultsAfter("version: 1.0.0", "version: un")).contains("version such as 1.0.0");
    assertThat(faultsAfter("substantive: true, max: 500,", "substantive: true, maxi: 500,"))
        .contains("unknown key")
        .contains("a text has a max");
    assertThat(
            faultsAfter(
                "stage: S, max: 2000, open_in: [approved, in_pilot]",
                "stage: S, max: 2000, open_in: [draft]"))
        .contains("open_in[0]");
    assertThat(
            faultsAfter(
                "stage: P, max: 4000, open_in: [approved]",
                "stage: P, substantive: true, max: 4000, open_in: [approved]"))
        .contains("★ fields are frozen");
  }

  @Test
  void namesAllFaultsAtOnce() {
    var broken =
        good.replace("stage: B, min: 8", "stage: X, min: 8")
            .replace("version: 1.0.0", "version: un");

    assertThat(
            catchThrowableOfType(
                    InvalidSheetModel.class, () -> SheetModelReader.read("test", broken, null))
                .faults())
        .hasSize(2);
  }

  @Test
  void refusesATranslationOfNothing() {
    assertThat(
            catchThrowableOfType(
                InvalidSheetModel.class,
                () -> SheetModelReader.read("test", good, english + "autre: {label: x}\n")))
        .hasMessageContaining("translates nothing");
  }

  @Test
  void tellsFindingsAndRefusalsInBothLanguages() {
    var cell =
        new Finding(
            Finding.Code.REQUIRED,
            Finding.Severity.BLOCKS,
            Set.of(),
            "data_sources",
            "REQUIRED.cell",
            Map.of("line", "2", "column", "owner"));
    assertThat(MODEL.words(cell, Locale.FRENCH))
        .isEqualTo("Ligne 2\u00a0: «\u00a0Responsable\u00a0» est à renseigner.");
    assertThat(MODEL.words(cell, Locale.ENGLISH))
        .isEqualTo("Line 2: “Responsible” is to be filled in.");

    var late =
        new Finding(
            Finding.Code.REVIEW_DATE,
            Finding.Severity.BLOCKS,
            Set.of(),
            "review_date",
            "REVIEW_DATE.late",
            Map.of("latest", "2027-12-01"));
    assertThat(MODEL.words(late, Locale.FRENCH))
        .isEqualTo("Au plus tard le 1er\u00a0décembre\u00a02027.");

    var state =
        new Refusal(
            Refusal.Code.STATE, Map.of("state", "DRAFT", "allowed", "SUBMIT,START"), List.of());
    assertThat(MODEL.words(state, Locale.ENGLISH))
        .isEqualTo("Not possible in the state “Draft”. Possible: “Submit”, “Create a sheet”.");
    assertThat(
            MODEL.words(
                Refusal.of(Refusal.Code.RETIREMENT, "fields", "retire_data_on"), Locale.FRENCH))
        .isEqualTo("À faire ou à dater\u00a0: Données supprimées ou rendues le.");
    assertThat(MODEL.words(State.IN_PRODUCTION, Locale.FRENCH)).isEqualTo("En service");
    assertThat(MODEL.words(Transition.GO_LIVE, Locale.ENGLISH)).isEqualTo("Put into service");
  }

  private static String faultsAfter(String from, String to) {
    assertThat(good).contains(from);
    var broken = good.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
    return catchThrowableOfType(
            InvalidSheetModel.class, () -> SheetModelReader.read("test", broken, null))
        .getMessage();
  }
}
