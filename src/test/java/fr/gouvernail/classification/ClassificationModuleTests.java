package fr.gouvernail.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.aiact.Answers;
import fr.gouvernail.awaiting.Awaited;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.local.LocalMySql;
import fr.gouvernail.seal.Fingerprint;
import fr.gouvernail.seal.SealState;
import fr.gouvernail.seal.Seals;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.Workspace;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ClassificationModuleTests {

  private static final String REASON = "Relu par Me Orsini, qui confirme.";
  private static final String WHY =
      "Me Orsini conclut que l’outil se limite à une tâche préparatoire.";

  @Autowired TestCompanies companies;
  @Autowired TestUses uses;
  @Autowired Classifications classifications;
  @Autowired CheckLifting lifting;
  @Autowired ClassOverriding overriding;
  @Autowired ClassificationPapers papers;
  @Autowired ClassificationNames names;
  @Autowired ClassifiedUses classified;
  @Autowired Awaiting awaiting;
  @Autowired Seals seals;
  @Autowired Statements statements;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef owner;

  @BeforeEach
  void aCompany() {
    company = companies.company(80);
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    owner = companies.member(company, Role.BUSINESS_OWNER);
  }

  @Test
  void saysWhatCountsForManyUsesInOneStatement() {
    var ids =
        IntStream.range(0, 12)
            .mapToObj(i -> classified("Usage " + i, SampleAnswers.SORTING))
            .toList();
    ids.forEach(id -> classified.record(company, owner, id, SampleAnswers.WRITING));

    var found = as(owner, () -> classifications.latest(ids));
    assertThat(found).containsOnlyKeys(ids);
    assertThat(found.values())
        .allMatch(row -> row.number() == 2 && row.risk() == AiActClass.TRANSPARENCY)
        .allMatch(ClassificationRow::intact);
    assertThat(statements.during(() -> as(owner, () -> classifications.latest(ids)))).hasSize(1);
    assertThat(as(owner, () -> classifications.latest(List.of()))).isEmpty();
  }

  @Test
  void aDutyNamesItsArticleNatureAndDate() {
    var row = latest(classified("Tri", SampleAnswers.SORTING));
    assertThat(row.duties())
        .filteredOn(duty -> duty.obligation().id().equals("OB-DEP-02"))
        .singleElement()
        .satisfies(duty -> {
          assertThat(duty.obligation().article().fr()).isEqualTo("art. 26(2)");
          assertThat(duty.from()).hasToString("2027-12-02");
        });
    assertThat(row.flags()).contains("haut_risque_annexe_iii", "profilage");
    assertThat(row.isLawyerOpen()).isFalse();
  }

  @Test
  void theDatabaseRefusesToAlterOrRemoveARun() throws SQLException {
    classified("Tri", SampleAnswers.SORTING);
    var server = LocalMySql.shared();
    try (var connection =
            DriverManager.getConnection(server.jdbcUrl(""), server.user(), server.password());
        var statement = connection.createStatement()) {
      for (var sql :
          List.of(
              "update classification_run set risk = 'MINIMAL'", "delete from classification_run")) {
        assertThatThrownBy(() -> statement.executeUpdate(sql))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("append-only");
      }
    }
  }

  @Test
  void takesOverWhenItHappened() {
    var id = uses.add(company, "Repris");
    var then = Instant.parse("2026-03-02T09:30:00Z");
    var row =
        as(
            owner,
            () -> TakenOver.at(then, () -> classifications.takeOver(id, SampleAnswers.MACRO)));
    assertThat(row.madeAt()).isEqualTo(then);
    assertThat(latest(id)).isEqualTo(row);
  }

  @Test
  void aSecondPersonLiftsTheCheckAndSaysWhy() {
    var use = classified("Tri", SampleAnswers.UNSURE);
    var row = latest(use);
    assertThat(row.isLawyerOpen()).isTrue();
    assertThat(as(owner, () -> lifting.right(row))).isEqualTo(Right.OTHERS);
    assertThatThrownBy(() -> lift(owner, use, row, REASON)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> lift(lead, use, row, "Trop court."))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("classification.rule.reason");

    var lifted = lift(lead, use, row, REASON);
    assertThat(lifted.isLawyerOpen()).isFalse();
    assertThat(lifted.lift().by()).isEqualTo(lead);
    assertThat(lifted.lift().role()).isEqualTo(Role.AI_LEAD);
    assertThat(lifted.lift().reason()).isEqualTo(REASON);
    assertThat(lifted.lift().alone()).isFalse();
    assertThat(lifted.risk()).isEqualTo(AiActClass.HIGH_RISK);
    assertThat(lift(lead, use, row, REASON)).as("sent twice").isEqualTo(lifted);
    assertThatThrownBy(() -> lift(director, use, row, REASON)).isInstanceOf(RuleViolated.class);
  }

  @Test
  void whoGaveTheAnswersLiftsNothingWhileAnybodyElseCould() {
    var use = classified.classified(company, lead, "Tri", SampleAnswers.UNSURE);
    var row = latest(use);
    assertThat(as(lead, () -> lifting.right(row))).isEqualTo(Right.SECOND_PERSON);
    assertThatThrownBy(() -> lift(lead, use, row, REASON))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("classification.rule.lift.second");

    var small = companies.company(4);
    var alone = companies.member(small, Role.DIRECTOR);
    var own = classified.classified(small, alone, "Tri", SampleAnswers.UNSURE);
    var lifted =
        CurrentTenant.call(
            small.id(),
            () ->
                Caller.callAs(
                    alone,
                    () -> {
                      var run = classifications.latest(own).orElseThrow();
                      assertThat(lifting.right(run)).isEqualTo(Right.ALONE);
                      return lifting.lift(own, run.id(), REASON);
                    }));
    assertThat(lifted.lift().alone()).isTrue();
  }

  @Test
  void aNewRunOpensTheCheckAgain() {
    var use = classified("Tri", SampleAnswers.UNSURE);
    var before = latest(use);
    lift(lead, use, before, REASON);
    classified.record(company, owner, use, SampleAnswers.UNSURE);

    assertThat(latest(use).isLawyerOpen()).isTrue();
    assertThatThrownBy(() -> lift(director, use, before, REASON))
        .hasMessage("classification.rule.newer");
  }

  @Test
  void aLawyersClassCountsOnceADirectorApproved() {
    var use = classified("Traduction", SampleAnswers.SORTING);
    var row = latest(use);
    var proposed = propose(owner, use, row, AiActClass.MINIMAL);
    assertThat(propose(owner, use, row, AiActClass.MINIMAL)).as("sent twice").isEqualTo(proposed);
    assertThat(proposed.risk()).isEqualTo(AiActClass.HIGH_RISK);
    var id = proposed.proposed().id();
    assertThatThrownBy(() -> as(lead, () -> overriding.approve(use, id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> propose(lead, use, row, AiActClass.TRANSPARENCY))
        .hasMessage("classification.rule.override.waiting");

    var approved = as(director, () -> overriding.approve(use, id));
    assertThat(as(director, () -> overriding.approve(use, id))).isEqualTo(approved);
    assertThat(approved.risk()).isEqualTo(AiActClass.MINIMAL);
    assertThat(approved.computed().risk()).isEqualTo(AiActClass.HIGH_RISK);
    assertThat(approved.duties())
        .extracting(duty -> duty.obligation().id())
        .contains("OB-COM-01", "OB-TRAV-02")
        .doesNotContain("OB-DEP-02");
    assertThat(approved.runHash()).isEqualTo(row.runHash());
    assertThat(approved.hash()).isNotEqualTo(row.runHash());
    assertThat(latest(use)).isEqualTo(approved);
    assertThat(state(row.hash())).contains(SealState.REPLACED);
    assertThat(state(approved.hash())).contains(SealState.VALID);
  }

  @Test
  void anOverrideNeedsAWritingAReasonAndAnotherClass() {
    var use = classified("Traduction", SampleAnswers.SORTING);
    var run = latest(use).id();
    for (var wrong :
        List.<Supplier<ClassificationRow>>of(
            () -> overriding.propose(use, run, AiActClass.MINIMAL, " ", WHY),
            () -> overriding.propose(use, run, AiActClass.MINIMAL, "Note", "Trop court."),
            () -> overriding.propose(use, run, AiActClass.HIGH_RISK, "Note", WHY))) {
      assertThatThrownBy(() -> as(owner, wrong)).isInstanceOf(RuleViolated.class);
    }
    var reader = companies.member(company, Role.REVIEWING_CONSULTANT);
    assertThatThrownBy(() -> propose(reader, use, latest(use), AiActClass.MINIMAL))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoProposedApprovesOnlyWhereNobodyElseDirects() {
    var use = classified("Traduction", SampleAnswers.SORTING);
    var alone = propose(director, use, latest(use), AiActClass.MINIMAL).proposed().id();
    var second = companies.member(company, Role.DIRECTOR);
    assertThatThrownBy(() -> as(director, () -> overriding.approve(use, alone)))
        .hasMessage("classification.rule.override.second");
    assertThat(as(second, () -> overriding.approve(use, alone)).risk())
        .isEqualTo(AiActClass.MINIMAL);

    var other = classified("Résumé", SampleAnswers.SORTING);
    var small = companies.company(4);
    var only = companies.member(small, Role.DIRECTOR);
    var own = classified.classified(small, only, "Tri", SampleAnswers.SORTING);
    CurrentTenant.run(
        small.id(),
        () ->
            Caller.runAs(
                only,
                () -> {
                  var row = classifications.latest(own).orElseThrow();
                  var id =
                      overriding
                          .propose(own, row.id(), AiActClass.MINIMAL, "Note", WHY)
                          .proposed()
                          .id();
                  assertThat(overriding.approve(own, id).risk()).isEqualTo(AiActClass.MINIMAL);
                }));
    assertThat(latest(other).risk()).isEqualTo(AiActClass.HIGH_RISK);
  }

  @Test
  void aRefusedOrWithdrawnOverrideIsKept() {
    var use = classified("Traduction", SampleAnswers.SORTING);
    var refused = propose(owner, use, latest(use), AiActClass.MINIMAL).proposed().id();
    assertThatThrownBy(() -> as(director, () -> overriding.refuse(use, refused, "Non.")))
        .isInstanceOf(RuleViolated.class);
    as(director, () -> overriding.refuse(use, refused, "L’écrit ne vise pas cet outil."));
    as(director, () -> overriding.refuse(use, refused, "L’écrit ne vise pas cet outil."));
    assertThatThrownBy(() -> as(director, () -> overriding.approve(use, refused)))
        .isInstanceOf(RuleViolated.class);

    var withdrawn = propose(owner, use, latest(use), AiActClass.MINIMAL).proposed().id();
    assertThatThrownBy(() -> as(lead, () -> overriding.withdraw(use, withdrawn)))
        .isInstanceOf(NotFound.class);
    as(owner, () -> overriding.withdraw(use, withdrawn));

    var sheet = as(owner, () -> classifications.sheet(use));
    assertThat(sheet.latest().orElseThrow().risk()).isEqualTo(AiActClass.HIGH_RISK);
    assertThat(sheet.history().getFirst().overrides())
        .extracting(OverrideRow::state)
        .containsExactly(OverrideRow.State.WITHDRAWN, OverrideRow.State.REFUSED);
  }

  @Test
  void aNewRunTakesThePlaceOfALawyersClass() {
    var use = classified("Traduction", SampleAnswers.SORTING);
    var id = propose(owner, use, latest(use), AiActClass.MINIMAL).proposed().id();
    var approved = as(director, () -> overriding.approve(use, id));
    classified.record(company, owner, use, SampleAnswers.SORTING);

    assertThat(latest(use).risk()).isEqualTo(AiActClass.HIGH_RISK);
    assertThat(state(approved.hash())).contains(SealState.REPLACED);
    assertThat(as(owner, () -> classifications.sheet(use)).history().getLast().overrides())
        .extracting(OverrideRow::state)
        .containsExactly(OverrideRow.State.LAPSED);
  }

  @Test
  void awaitsWhoeverHasToAct() {
    var use = classified("Tri", SampleAnswers.UNSURE);
    assertThat(kinds(lead)).contains("classification.check");
    assertThat(kinds(owner)).doesNotContain("classification.check");
    lift(lead, use, latest(use), REASON);
    assertThat(kinds(lead)).doesNotContain("classification.check");
    assertThat(kinds(director)).doesNotContain("classification.check");

    var id = propose(owner, use, latest(use), AiActClass.MINIMAL).proposed().id();
    assertThat(kinds(director)).contains("classification.override");
    assertThat(kinds(lead)).doesNotContain("classification.override");
    as(director, () -> overriding.approve(use, id));
    assertThat(kinds(director)).doesNotContain("classification.override");

    classified.record(company, owner, use, SampleAnswers.UNSURE);
    assertThat(kinds(director)).contains("classification.check");
    classified.record(company, owner, use, SampleAnswers.SORTING);
    assertThat(kinds(director)).doesNotContain("classification.check");
  }

  @Test
  void whoGaveTheAnswersIsNotAskedToCheckThem() {
    classified.classified(company, lead, "Tri", SampleAnswers.UNSURE);
    assertThat(kinds(lead)).doesNotContain("classification.check");
    assertThat(kinds(director)).contains("classification.check");
  }

  @Test
  void isSealedUntilAnotherTakesItsPlace() {
    var use = classified("Tri", SampleAnswers.SORTING);
    var first = latest(use);
    assertThat(state(first.hash())).contains(SealState.VALID);
    classified.record(company, owner, use, SampleAnswers.WRITING);
    assertThat(state(first.hash())).contains(SealState.REPLACED);
    assertThat(state(latest(use).shortHash())).contains(SealState.VALID);
  }

  @Test
  void printsOneTaggedPageInBothLanguages() throws IOException {
    var use = classified("Tri de <candidatures> & tests\u0007", SampleAnswers.UNSURE);
    var row = latest(use);
    var french = words(as(owner, () -> papers.pdf(use, Locale.FRENCH)));
    assertThat(french)
        .contains("Tri de <candidatures> & tests", company.name(), "Haut risque")
        .contains("Un juriste doit voir ce classement", "Profilage : Je ne sais pas")
        .contains("Contrôle humain", "art. 26(2)", "à partir du 2 déc. 2027")
        .contains("Paquet de droit 1.0.0, état au 23 novembre 2026")
        .contains(row.shortHash(), "/verifier", "pas un avis juridique")
        .doesNotContain("classification.", "??", "{0}");
    assertThat(words(as(owner, () -> papers.pdf(use, Locale.ENGLISH))))
        .contains("High-risk", "Human oversight", "Law pack 1.0.0", "from 2 Dec 2027")
        .doesNotContain("classification.", "??");

    lift(lead, use, row, REASON);
    assertThat(words(as(owner, () -> papers.pdf(use, Locale.FRENCH)))).contains(REASON);
    var id = propose(owner, use, row, AiActClass.MINIMAL).proposed().id();
    as(director, () -> overriding.approve(use, id));
    assertThat(words(as(owner, () -> papers.pdf(use, Locale.FRENCH))))
        .contains("Risque minimal", "Classe calculée : Haut risque");

    var none = uses.add(company, "Sans classe");
    assertThatThrownBy(() -> as(owner, () -> papers.pdf(none, Locale.FRENCH)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void printsTheLongestCaseOnOnePage() throws IOException {
    var everything =
        SampleAnswers.UNSURE
            .with("N02", List.of("utilise", "developpe", "detourne"))
            .with("N08", List.of("recrutement", "credit", "gestion_salaries"))
            .with("N10C", List.of("oui"))
            .with("N11", List.of("interaction", "generation", "hypertrucage"))
            .with("N11B", List.of("non"))
            .with("N12", List.of("ajuste"))
            .with(
                "N13",
                List.of(
                    "donnees_personnelles",
                    "donnees_sensibles",
                    "decision_auto",
                    "candidats",
                    "salaries",
                    "sous_traitant"));
    var use = classified("Évaluer, trier et noter des candidats et des salariés", everything);
    assertThat(latest(use).duties()).hasSizeGreaterThan(30);
    assertThat(words(as(owner, () -> papers.pdf(use, Locale.FRENCH)))).contains("Fournisseur");
  }

  private static String words(byte[] bytes) throws IOException {
    try (var pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  @Test
  void theTrailNamesUsesByTheirTitles() {
    var use = classified("Tri de candidatures", SampleAnswers.MACRO);
    assertThat(as(director, () -> names.names(List.of(use, UUID.randomUUID()), Locale.FRENCH)))
        .containsOnly(java.util.Map.entry(use, "Tri de candidatures"));
  }

  private UUID classified(String title, Answers answers) {
    return classified.classified(company, owner, title, answers);
  }

  private ClassificationRow latest(UUID use) {
    return as(owner, () -> classifications.latest(use)).orElseThrow();
  }

  private ClassificationRow lift(PersonRef person, UUID use, ClassificationRow row, String reason) {
    return as(person, () -> lifting.lift(use, row.id(), reason));
  }

  private ClassificationRow propose(
      PersonRef person, UUID use, ClassificationRow row, AiActClass risk) {
    return as(person, () -> overriding.propose(use, row.id(), risk, "Note de Me Orsini", WHY));
  }

  private List<String> kinds(PersonRef person) {
    return as(person, () -> awaiting.mine(20)).matters().stream()
        .map(Awaited::kind)
        .map(kind -> kind.key())
        .toList();
  }

  private Optional<SealState> state(String hash) {
    return seals.verify(Fingerprint.read(hash).orElseThrow());
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }
}
