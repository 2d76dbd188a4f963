package fr.gouvernail.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.gouvernail.charter.model.CharterModels;
import fr.gouvernail.questionnaire.Questionnaires;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class SampleFileTests {

  private static final Questionnaires QUESTIONNAIRES = new Questionnaires();
  private static final CharterModels CHARTERS = new CharterModels();
  private static String good;

  @BeforeAll
  static void readTheGoodFile() throws IOException {
    good =
        new ClassPathResource("content/sample/sample-companies.yaml")
            .getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void readsTheCompaniesOfTheDemonstration() throws IOException {
    var companies = read(good);

    assertThat(companies.companies())
        .extracting(SampleCompanies.Company::slug)
        .containsExactly("ateliers-brevanne", "comptoir-bastidon", "orvalene-expertise");
    assertThat(companies.companies().getFirst().audits()).hasSize(2);
    assertThat(companies.firm()).isNotNull();
    assertThat(companies.firm().assignments()).hasSize(6);
    assertThat(companies.firm().missions()).hasSize(5);
  }

  @Test
  void aFileWithoutMissionsMeansThatEachClientGrantedWhatIsAssigned() throws IOException {
    var older = good.replaceFirst("(?s)  missions:\n.*?(?=  assignments:)", "");

    assertThat(Objects.requireNonNull(read(older).firm()).missions())
        .extracting(SampleCompanies.Mission::tenant)
        .containsExactly("T-BRE", "T-BAS", "T-ORV");
  }

  @Test
  void namesAnUnknownRoleWithItsPlace() {
    var faults =
        faultsAfter("roles: [dirigeant], title: Présidente", "roles: [pdg], title: Présidente");

    assertThat(faults)
        .contains("pdg")
        .contains("tenants[0].users[0].roles[0]")
        .containsPattern("ligne \\d+");
  }

  @Test
  void namesADuplicateAddress() {
    assertThat(faultsAfter("yanis.perrault@brevanne", "claire.maudoux@brevanne"))
        .contains("claire.maudoux@brevanne.example.org")
        .contains("tenants[0].users[1]");
  }

  @Test
  void namesADirectorWhoCannotLead() {
    assertThat(
            faultsAfter(
                "roles: [dirigeant], title: Présidente",
                "roles: [dirigeant, referent_ia], title: Présidente"))
        .contains("U-BRE-01 ne peut pas être référent IA")
        .contains("AI_LEAD");
  }

  @Test
  void namesADanglingReference() {
    assertThat(faultsAfter("lead_consultant: U-CBC-01", "lead_consultant: U-XXX-09"))
        .contains("U-XXX-09")
        .contains("lead_consultant");
  }

  @Test
  void namesARequestOfNobodyAndAStepBeforeItWasAskedFor() {
    assertThat(faultsAfter("by: U-BRE-07, ago: 24", "by: U-BRE-99, ago: 21"))
        .contains("U-BRE-99")
        .contains("requests[1].by")
        .contains("requests[1].decision.ago");
    assertThat(faultsAfter("kind: outil, tool: Traducteur", "kind: jouet, tool: Traducteur"))
        .contains("jouet");
  }

  @Test
  void namesAQuestionAboutAToolOrAUseThatNoCharterKnows() {
    assertThat(faultsAfter("level: C2, use: traduire", "level: C9, use: voler"))
        .contains("questions[4].level")
        .contains("voler");
  }

  @Test
  void namesAnAnswerOutsideTheScale() {
    assertThat(faultsAfter("DAT-01: {state: note, value: 2", "DAT-01: {state: note, value: 7"))
        .contains("0 à 4")
        .contains("answers.DAT-01.value");
  }

  @Test
  void namesAQuestionThatTheQuestionnaireDoesNotHave() {
    assertThat(faultsAfter("STR-01: {state: note, value: 1", "STR-99: {state: note, value: 1"))
        .contains("STR-99");
  }

  @Test
  void readsTheVersionsOfACharter() throws IOException {
    var charter = read(good).companies().getFirst().charter();

    assertThat(charter.versions())
        .extracting(v -> v.number() + " " + v.state())
        .containsExactly("1.0 IN_FORCE", "1.1 IN_FORCE", "1.2 DRAFT");
    assertThat(charter.tools()).hasSize(4);
    assertThat(charter.versions().getFirst().values())
        .containsEntry("date_revue", "2027-02-02")
        .containsEntry("date_information", "2026-01-02")
        .containsEntry("dirigeant", "U-BRE-01");
  }

  @Test
  void namesWhatIsWrongInACharterWithItsPlace() {
    assertThat(faultsAfter("OPT-PERSO: interdit", "OPT-PERSO: jamais"))
        .contains("tenants[0].charter.options.OPT-PERSO");
    assertThat(faultsAfter("variables: {referent: U-BRE-02", "variables: {referent: U-BRE-99"))
        .contains("tenants[0].charter.variables.referent");
    assertThat(faultsAfter("next_review: '2027-01-19'", "next_review: '2029-01-19'"))
        .contains("tenants[0].charter.versions[1]")
        .contains("REVIEW_TOO_LATE");
    assertThat(faultsAfter("approved_by: U-BRE-01", "approved_by: U-CBC-01"))
        .contains("tenants[0].charter.approved_by");
    assertThat(faultsAfter("[{by: U-BRE-03, clause", "[{by: U-BRE-07, clause"))
        .contains("tenants[0].charter.versions[1].comments[0].by");
    assertThat(faultsAfter("class: T2, max_data_level: C2", "class: T9, max_data_level: C2"))
        .contains("tenants[0].charter.tools[0].class");
    assertThat(faultsAfter("{version: '1.1', date", "{version: '1.0', date"))
        .contains("tenants[0].charter.versions[1]");
  }

  @Test
  void reportsAllFaultsAtOnce() {
    var broken =
        good.replace("headcount: 45", "headcount: beaucoup")
            .replace("timezone: Europe/Paris", "timezone: Mars/Phobos");

    var error = faults(broken);

    assertThat(error.faults()).hasSize(1 + 3 + 1); // three time zones, one headcount, one fact
  }

  @Test
  void saysWhereTheYamlBreaks() {
    assertThat(faults("tenants:\n  - id: [oops\n").text(Locale.FRENCH)).contains("ligne 3");
  }

  @Test
  void refusesAnEmptyFileABinaryOneAndAnEnormousOne() {
    assertThat(faults("").faults()).hasSize(1);
    assertThat(
            catchThrowableOfType(
                    InvalidSampleFile.class,
                    () ->
                        new SampleFile(QUESTIONNAIRES, CHARTERS)
                            .read(
                                new ByteArrayInputStream(new byte[] {(byte) 0xff, (byte) 0xfe, 0})))
                .faults())
        .hasSize(1);
    assertThat(faults("a".repeat(SampleFile.LARGEST + 1)).text(Locale.ENGLISH)).contains("5 MB");
  }

  @Test
  void refusesABombOfAliases() {
    var bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (var i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(faults(bomb + "tenants: *a39\n").faults()).isNotEmpty();
  }

  private static String faultsAfter(String from, String to) {
    assertThat(good).contains(from);
    return faults(good.replaceFirst(java.util.regex.Pattern.quote(from), to)).text(Locale.FRENCH);
  }

  private static InvalidSampleFile faults(String text) {
    return catchThrowableOfType(InvalidSampleFile.class, () -> read(text));
  }

  private static SampleCompanies read(String text) throws IOException {
    return new SampleFile(QUESTIONNAIRES, CHARTERS)
        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
