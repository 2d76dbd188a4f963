package fr.gouvernail.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.identity.Role;
import fr.gouvernail.scoring.ClosingCheck.Reason;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ReviewModuleTests {

  private static final String REASON = "Vente aux particuliers uniquement, aucun donneur d’ordre.";

  @Autowired ReviewService reviews;
  @Autowired AssessmentService assessments;
  @Autowired AssessmentClosing closing;
  @Autowired AnswerService answers;
  @Autowired Awaiting awaiting;
  @Autowired TestCompanies companies;
  @Autowired Statements statements;

  Workspace company;
  PersonRef margaux;
  PersonRef reviewer;
  OpenAudit audit;

  @BeforeEach
  void anAuditWithTwoConsultants() {
    company = companies.company();
    margaux = companies.member(company, Role.CONSULTANT);
    reviewer = companies.member(company, Role.REVIEWING_CONSULTANT);
    audit = OpenAudit.start(company, margaux, reviewer, assessments, answers);
  }

  @Test
  void listsWhatWasSetAsideWithItsShareAndWhatIsToBeVerified() {
    audit.setAside(margaux, "STR-05", REASON);
    audit.unknown("DAT-07");

    var sheet = sheet(reviewer);

    assertThat(sheet.setAside())
        .singleElement()
        .satisfies(d -> {
          assertThat(d.dimension()).isEqualTo("STR");
          assertThat(d.alarm()).isFalse();
          assertThat(d.share()).isPositive();
          assertThat(d.questions())
              .singleElement()
              .satisfies(q -> {
                assertThat(q.answer().content().reason()).isEqualTo(REASON);
                assertThat(q.verdict()).isNull();
                assertThat(q.mine()).isTrue();
              });
        });
    assertThat(sheet.toVerify()).extracting(q -> q.id()).containsExactly("DAT-07");
    assertThat(sheet(margaux).setAside().getFirst().questions().getFirst().mine()).isFalse();
  }

  @Test
  void readsItInThreeStatementsHoweverMuchWasAnswered() {
    audit.setAside(margaux, "STR-05", REASON);
    assertThat(statements.during(() -> sheet(reviewer))).hasSize(3);
    audit.all(2, assessments);
    assertThat(statements.during(() -> sheet(reviewer))).hasSize(3);
  }

  @Test
  void aConfirmationCountsForTheAnswerThatWasRead() {
    setMuchAside();
    audit.all(3, assessments);
    assertThat(blockers()).containsExactly(Reason.UNCONFIRMED_NOT_APPLICABLE);

    confirmAll();
    assertThat(blockers()).isEmpty();

    audit.setAside(margaux, "STR-05", "Une autre raison, que personne n’a encore lue.");
    assertThat(blockers()).containsExactly(Reason.UNCONFIRMED_NOT_APPLICABLE);
    assertThat(setAside("STR-05").verdict()).satisfies(v -> assertThat(v.current()).isFalse());
  }

  @Test
  void whatIsSetAsideAfterwardsIsNotConfirmedWithTheRest() {
    audit.setAside(margaux, "STR-05", REASON);
    confirmAll();
    setMuchAside();
    audit.all(3, assessments);

    assertThat(blockers()).containsExactly(Reason.UNCONFIRMED_NOT_APPLICABLE);
  }

  @Test
  void aContestHoldsTheClosingUntilTheAnswerChanges() {
    audit.setAside(margaux, "STR-05", REASON);
    audit.all(3, assessments);
    assertThat(blockers()).isEmpty();

    refused(
        "assessment.review.reason",
        () -> reviews.contest(audit.id(), "STR-05", revision("STR-05"), "Non."));
    audit.run(
        reviewer,
        () ->
            reviews.contest(
                audit.id(),
                "STR-05",
                revision("STR-05"),
                "Deux clients imposent une clause : la question se pose."));

    assertThat(blockers()).containsExactly(Reason.CONTESTED_NOT_APPLICABLE);
    assertThatThrownBy(() -> audit.as(margaux, () -> closing.close(audit.id())))
        .isInstanceOf(RuleViolated.class);
    audit.scored("STR-05", 1);
    assertThat(blockers()).isEmpty();
  }

  @Test
  void aContestIsTakenBackByConfirming() {
    audit.setAside(margaux, "STR-05", REASON);
    audit.all(3, assessments);
    contest("STR-05");
    confirm("STR-05");

    assertThat(blockers()).isEmpty();
    assertThat(setAside("STR-05").verdict()).satisfies(v -> assertThat(v.confirms()).isTrue());
  }

  @Test
  void nobodyJudgesWhatHeOrSheSetAside() {
    var thomas = companies.member(company, Role.CONSULTANT);
    var both = OpenAudit.start(company, margaux, thomas, assessments, answers);
    both.setAside(thomas, "STR-05", REASON);

    assertThatThrownBy(() ->
            both.run(thomas, () -> reviews.confirm(both.id(), "STR-05", revision(both, "STR-05"))))
        .isInstanceOfSatisfying(
            RuleViolated.class, e -> assertThat(e.key()).isEqualTo("assessment.confirm.second"));
    both.run(margaux, () -> reviews.confirm(both.id(), "STR-05", revision(both, "STR-05")));
    assertThat(both.as(margaux, () -> assessments.file(both.id())).confirmed()).contains("STR");
  }

  @Test
  void aVerdictOnAnAnswerThatChangedMeanwhileIsRefused() {
    audit.setAside(margaux, "STR-05", REASON);
    int read = revision("STR-05");
    audit.setAside(margaux, "STR-05", REASON + " Vérifié.");

    refused("assessment.review.changed", () -> reviews.confirm(audit.id(), "STR-05", read));
  }

  @Test
  void aVerdictGivenTwiceIsOne() {
    audit.setAside(margaux, "STR-05", REASON);
    confirm("STR-05");
    var first = setAside("STR-05").verdict();
    confirm("STR-05");

    assertThat(setAside("STR-05").verdict()).isEqualTo(first);
  }

  @Test
  void awaitsTheSecondConsultantFromTheRequestToTheReading() {
    assertThat(awaits(reviewer)).isEmpty();
    audit.run(margaux, () -> reviews.ask(audit.id()));
    audit.run(margaux, () -> reviews.ask(audit.id()));
    assertThat(awaits(reviewer)).containsExactly("/assessments/" + audit.id() + "/review");

    audit.run(reviewer, () -> reviews.done(audit.id()));
    assertThat(awaits(reviewer)).isEmpty();
    assertThat(sheet(margaux).reading().by()).isEqualTo(reviewer);

    audit.all(2, assessments);
    assertThat(sheet(margaux).changedSince()).isPositive();
  }

  @Test
  void asksNobodyWhereThereIsNoSecondConsultant() {
    var alone = OpenAudit.start(company, margaux, null, assessments, answers);
    assertThatThrownBy(() -> alone.run(margaux, () -> reviews.ask(alone.id())))
        .isInstanceOfSatisfying(
            RuleViolated.class, e -> assertThat(e.key()).isEqualTo("assessment.review.nobody"));
  }

  @Test
  void endsWithTheClosing() {
    audit.all(3, assessments);
    audit.run(margaux, () -> reviews.ask(audit.id()));
    audit.as(margaux, () -> closing.close(audit.id()));

    assertThat(awaits(reviewer)).isEmpty();
    assertThatThrownBy(() -> sheet(reviewer)).isInstanceOf(NotFound.class);
    refused("assessment.closed", () -> reviews.done(audit.id()));
  }

  private ReviewSheet sheet(PersonRef person) {
    return audit.as(person, () -> reviews.sheet(audit.id(), List.of()));
  }

  private ReviewSheet.SetAside setAside(String question) {
    return sheet(reviewer).setAside().stream()
        .flatMap(d -> d.questions().stream())
        .filter(q -> q.question().id().equals(question))
        .findFirst()
        .orElseThrow();
  }

  private void setMuchAside() {
    audit.as(margaux, () -> assessments.file(audit.id())).questions("STR").stream()
        .filter(q -> q.naAllowed())
        .forEach(q -> audit.setAside(margaux, q.id(), REASON));
  }

  private void confirmAll() {
    sheet(reviewer).setAside().forEach(d -> d.questions().forEach(q -> confirm(q.question().id())));
  }

  private void confirm(String question) {
    audit.run(reviewer, () -> reviews.confirm(audit.id(), question, revision(question)));
  }

  private void contest(String question) {
    audit.run(
        reviewer,
        () -> reviews.contest(audit.id(), question, revision(question), "La question se pose."));
  }

  private int revision(String question) {
    return revision(audit, question);
  }

  private static int revision(OpenAudit of, String question) {
    return of.stored(question).revision();
  }

  private List<Reason> blockers() {
    return audit.as(margaux, () -> closing.blockers(audit.id())).stream()
        .map(b -> b.reason())
        .toList();
  }

  private List<String> awaits(PersonRef person) {
    return audit.as(person, () -> awaiting.mine(10)).matters().stream().map(m -> m.path()).toList();
  }

  private void refused(String key, Runnable work) {
    assertThatThrownBy(() -> audit.run(reviewer, work))
        .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.key()).isEqualTo(key));
  }
}
