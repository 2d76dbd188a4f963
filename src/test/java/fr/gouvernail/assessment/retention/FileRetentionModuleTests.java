package fr.gouvernail.assessment.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AnswerFiles;
import fr.gouvernail.assessment.AnswerService;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.assessment.AssessmentResults;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.OpenAudit;
import fr.gouvernail.assessment.inquiry.InquiryService;
import fr.gouvernail.assessment.inquiry.InquiryService.Wanted;
import fr.gouvernail.assessment.inquiry.OwnInquiries;
import fr.gouvernail.assessment.inquiry.Purpose;
import fr.gouvernail.assessment.preparation.DropBox;
import fr.gouvernail.assessment.preparation.DropBoxService;
import fr.gouvernail.attachment.AttachedThings;
import fr.gouvernail.attachment.AttachmentId;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.attachment.FileHistory;
import fr.gouvernail.attachment.GoneFile;
import fr.gouvernail.attachment.SampleFiles;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.identity.Role;
import fr.gouvernail.notification.NoticeLine;
import fr.gouvernail.notification.NoticeService;
import fr.gouvernail.notification.NoticeWords;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.trail.Trail;
import fr.gouvernail.trail.TrailLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@PortalTest
class FileRetentionModuleTests {

  private static final RetentionRule THREE =
      new RetentionRule(Keeping.THREE_YEARS, Keeping.AS_LONG);
  private static final RetentionRule ONE = new RetentionRule(Keeping.ONE_YEAR, Keeping.SIX_MONTHS);

  @Autowired FileRetention retention;
  @Autowired ApplicationContext context;
  @Autowired AssessmentService assessments;
  @Autowired AssessmentClosing closing;
  @Autowired AssessmentResults results;
  @Autowired AnswerService answers;
  @Autowired AnswerFiles evidence;
  @Autowired InquiryService inquiries;
  @Autowired DropBoxService dropBoxes;
  @Autowired Attachments attachments;
  @Autowired AttachedThings things;
  @Autowired Awaiting awaiting;
  @Autowired NoticeService notices;
  @Autowired NoticeWords words;
  @Autowired Trail trail;
  @Autowired TestCompanies companies;

  Workspace company;
  PersonRef margaux;
  PersonRef reviewer;
  PersonRef director;
  OpenAudit audit;
  LocalDate today;

  @BeforeEach
  void anAuditWithEvidence() {
    company = companies.company();
    margaux = companies.member(company, Role.CONSULTANT);
    reviewer = companies.member(company, Role.REVIEWING_CONSULTANT);
    director = companies.member(company, Role.DIRECTOR);
    audit = OpenAudit.start(company, margaux, reviewer, assessments, answers);
    today = LocalDate.now(company.zone());
  }

  @Test
  void theDirectorAloneChoosesTheRule() {
    for (var person :
        List.of(
            margaux,
            reviewer,
            companies.member(company, Role.DPO),
            companies.member(company, Role.AI_LEAD),
            companies.member(company, Role.EMPLOYEE))) {
      assertThatThrownBy(() -> choose(person, THREE)).isInstanceOf(NotFound.class);
    }
    assertThat(page().rule()).isEqualTo(RetentionRule.USUAL);
    assertThatThrownBy(
            () -> choose(director, new RetentionRule(Keeping.SIX_MONTHS, Keeping.AS_LONG)))
        .isInstanceOf(RuleViolated.class);

    choose(director, THREE);
    choose(director, THREE);

    assertThat(page().rule()).isEqualTo(THREE);
    assertThat(page().changedBy()).isEqualTo(director);
    assertThat(trail("retention.rule.chosen")).hasSize(1);
  }

  @Test
  void whoeverDoesNotKnowTheRuleOfTodayDoesNotChangeIt() {
    audit.run(director, () -> retention.choose(THREE, 0));
    assertThatThrownBy(() -> audit.run(director, () -> retention.choose(ONE, 0)))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    assertThat(page().rule()).isEqualTo(THREE);
  }

  @Test
  void withoutARuleNothingEverGoes() {
    var file = put("GOV-02", "charte");
    close();
    assertThat(round(today.plusYears(50))).isZero();
    assertThat(opens(file)).isTrue();
  }

  @Test
  void aFileGoesOnceThreeYearsAfterTheClosingAndLeavesALine() {
    var file = put("GOV-02", "charte");
    close();
    choose(director, THREE);
    var frozen = audit.as(director, () -> results.closed(audit.id()));
    var last = today.plusYears(3);
    assertThat(evidence("GOV-02").files().getFirst().keptUntil()).isEqualTo(last);

    assertThat(round(last.minusDays(31))).isZero();
    assertThat(page().leaving()).isEmpty();
    assertThat(round(last.minusDays(30))).isZero();
    assertThat(page().leaving()).extracting(line -> line.name()).containsExactly("charte.pdf");
    assertThat(round(last)).isZero();
    assertThat(opens(file)).isTrue();
    assertThat(round(last.plusDays(1))).isEqualTo(1);
    assertThat(round(last.plusDays(2))).isZero();

    assertThat(opens(file)).isFalse();
    assertThat(evidence("GOV-02").files()).isEmpty();
    assertThat(evidence("GOV-02").gone())
        .singleElement()
        .satisfies(gone -> {
          assertThat(gone.name()).isEqualTo("charte.pdf");
          assertThat(gone.sha256()).hasSize(64);
          assertThat(gone.on()).isEqualTo(last.plusDays(1));
          assertThat(gone.by()).isEqualTo(margaux);
        });
    assertThat(trail("attachment.file.expired")).hasSize(1);
    assertThat(page().leaving()).isEmpty();
    assertThat(audit.as(director, () -> results.closed(audit.id()))).isEqualTo(frozen);
  }

  @Test
  void theDirectorAndTheLeadConsultantAreToldOnce() {
    put("GOV-02", "charte");
    put("GOV-04", "plan");
    close();
    choose(director, THREE);
    var last = today.plusYears(3);
    round(last.minusDays(30));
    round(last.minusDays(29));

    for (var person : List.of(director, margaux)) {
      assertThat(unread(person))
          .singleElement()
          .asString()
          .startsWith("2 fichiers d’audit seront supprimés à partir du");
    }
    assertThat(unread(reviewer)).isEmpty();
    assertThat(trail("retention.files.announced")).hasSize(1);

    choose(director, new RetentionRule(Keeping.TEN_YEARS, Keeping.AS_LONG));
    assertThat(unread(director)).isEmpty();
    assertThat(page().leaving()).isEmpty();
  }

  @Test
  void aShorterRuleLeavesThirtyDays() {
    var file = put("GOV-02", "charte");
    close();
    choose(director, THREE);
    var last = today.plusYears(3);
    round(last.minusDays(30));
    // As if the three years were over, and then the rule became shorter.
    assertThat(round(last.plusDays(1))).isEqualTo(1);
    assertThat(opens(file)).isFalse();

    var second = OpenAudit.start(company, margaux, reviewer, assessments, answers);
    var open = put(second, "GOV-02", "autre");
    choose(director, ONE);
    var day = today.plusYears(2);
    assertThat(round(day)).isZero();
    assertThat(page().leaving())
        .singleElement()
        .satisfies(line -> assertThat(line.until()).isEqualTo(day.plusDays(30)));
    assertThat(round(day.plusDays(30))).isZero();
    assertThat(round(day.plusDays(31))).isEqualTo(1);
    assertThat(opens(open)).isFalse();
  }

  @Test
  void aFileStaysAsLongAsSomethingNeedsIt() {
    var file = put("GOV-02", "charte");
    var thing = things.thing(company.id());
    var elsewhere =
        audit.as(margaux, () -> attachments.link(file, AttachedThings.KIND, thing)).id();
    audit.as(margaux, () -> evidence.link(audit.id(), "DAT-03", file));
    close();
    choose(director, ONE);
    assertThat(round(today.plusYears(9))).isZero();
    assertThat(page().leaving()).isEmpty();
    assertThat(evidence("DAT-03").files()).hasSize(1);

    audit.run(margaux, () -> attachments.remove(elsewhere));
    assertThat(round(today.plusYears(9))).isZero();
    assertThat(round(today.plusYears(9).plusDays(31))).isEqualTo(1);
    assertThat(evidence("GOV-02").gone()).hasSize(1);
    assertThat(evidence("DAT-03").gone()).hasSize(1);
  }

  @Test
  void whatSomebodyKeepsStaysAndGoesThirtyDaysAfterItIsGivenBack() {
    var file = put("GOV-02", "charte");
    close();
    choose(director, ONE);
    var late = today.plusYears(2);
    round(late);
    var content = page().leaving().getFirst().content();
    var dpo = companies.member(company, Role.DPO);
    assertThatThrownBy(
            () -> audit.run(dpo, () -> retention.hold(content, "Litige avec un fournisseur.")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> audit.run(margaux, () -> retention.hold(content, " non ")))
        .isInstanceOf(RuleViolated.class);

    audit.run(margaux, () -> retention.hold(content, "Litige avec un fournisseur."));
    audit.run(margaux, () -> retention.hold(content, "Litige avec un fournisseur."));
    assertThat(trail("retention.file.held")).hasSize(1);
    assertThat(page().leaving()).isEmpty();
    assertThat(page().held())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.hold().reason()).isEqualTo("Litige avec un fournisseur.");
          assertThat(line.hold().by()).isEqualTo(margaux);
        });
    assertThat(unread(director)).isEmpty();
    assertThat(evidence("GOV-02").files().getFirst().held()).isTrue();
    assertThat(round(late.plusYears(5))).isZero();

    audit.run(director, () -> retention.release(content));
    round(late.plusYears(5));
    assertThat(round(late.plusYears(5).plusDays(30))).isZero();
    assertThat(round(late.plusYears(5).plusDays(31))).isEqualTo(1);
    assertThat(opens(file)).isFalse();
  }

  @Test
  void twoPortalsAtOnceRemoveItOnce() throws Exception {
    put("GOV-02", "charte");
    put("GOV-04", "plan");
    close();
    choose(director, ONE);
    var late = today.plusYears(2);
    round(late);
    try (var pool = Executors.newFixedThreadPool(3)) {
      var work = (Callable<Integer>) () -> round(late.plusDays(31));
      int removed = 0;
      for (var result : pool.invokeAll(List.of(work, work, work))) {
        removed += result.get();
      }
      assertThat(removed).isEqualTo(2);
    }
    assertThat(trail("attachment.file.expired")).hasSize(2);
  }

  @Test
  void theDropBoxOfAClosedAuditSaysWhatItHadAndAsksNobodyAgain() {
    var nadia = companies.member(company, Role.HR);
    audit.run(margaux, () -> dropBoxes.ask(audit.id(), List.of(nadia), today.plusDays(7)));
    var subject = line("charte").id();
    attach(nadia, DropBoxService.KIND, subject, "charte");
    close();
    choose(director, ONE);
    round(today.plusYears(2));
    assertThat(round(today.plusYears(2).plusDays(31))).isEqualTo(1);

    assertThat(line("charte").state()).isEqualTo(DropBox.State.RECEIVED);
    assertThat(line("charte").by()).isEqualTo(nadia);
    assertThat(line("charte").gone()).extracting(GoneFile::name).containsExactly("charte.pdf");
    assertThat(audit.as(nadia, () -> awaiting.mine(10).matters())).isEmpty();
  }

  @Test
  void aFileOfAReplyIsListedWithoutItsNameForWhoeverMayNotReadIt() {
    var nadia = companies.member(company, Role.HR);
    audit.run(
        margaux,
        () ->
            inquiries.ask(
                audit.id(),
                Purpose.PREPARE,
                List.of(new Wanted("CUL-01", nadia)),
                today.plusDays(7),
                ""));
    var inquiry = audit.as(margaux, () -> inquiries.of(audit.id())).getFirst().id().value();
    attach(nadia, OwnInquiries.FILES, inquiry, "paie");
    choose(director, ONE);
    round(today.plusYears(1));

    assertThat(page().leaving())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.name()).isNull();
          assertThat(line.file()).isNull();
          assertThat(line.places().getFirst().question()).isEqualTo("CUL-01");
        });
    assertThat(audit.as(reviewer, () -> retention.page()).leaving().getFirst().name())
        .isEqualTo("paie.pdf");
  }

  @Test
  void aCorrectionCarriesWhatIsGone() {
    put("GOV-02", "charte");
    close();
    choose(director, ONE);
    round(today.plusYears(2));
    round(today.plusYears(2).plusDays(31));
    var correction = audit.as(margaux, () -> closing.correct(audit.id(), "Une faute de frappe."));

    assertThat(audit.as(margaux, () -> evidence.history(correction)).get("GOV-02").gone())
        .extracting(GoneFile::name)
        .containsExactly("charte.pdf");
  }

  @Test
  void anotherCompanySeesAndKeepsNothing() {
    put("GOV-02", "charte");
    close();
    choose(director, ONE);
    round(today.plusYears(2));
    var content = page().leaving().getFirst().content();
    var elsewhere = companies.company();
    var stranger = companies.member(elsewhere, Role.DIRECTOR, Role.CONSULTANT);
    var theirs = OpenAudit.start(elsewhere, stranger, null, assessments, answers);

    assertThat(theirs.as(stranger, () -> retention.page()).rule()).isEqualTo(RetentionRule.USUAL);
    assertThat(theirs.as(stranger, () -> retention.page()).leaving()).isEmpty();
    assertThatThrownBy(() -> theirs.run(stranger, () -> retention.hold(content, "Pas la nôtre.")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> audit.run(stranger, () -> retention.page()))
        .isInstanceOf(NotFound.class);
    theirs.run(stranger, () -> retention.choose(THREE, 0));
    assertThat(page().rule()).isEqualTo(ONE);
    assertThat(page().leaving()).hasSize(1);
  }

  @Test
  void aFileOfNoAuditIsKeptByNobodyHere() {
    var thing = things.thing(company.id());
    attach(margaux, AttachedThings.KIND, thing, "essai");
    put("GOV-02", "charte");
    choose(director, ONE);
    assertThat(round(today.plusYears(20))).isZero();
    assertThat(page().leaving()).hasSize(1);
  }

  private void choose(PersonRef person, RetentionRule rule) {
    audit.run(
        person, () -> retention.choose(rule, audit.as(director, () -> retention.page()).version()));
  }

  @Test
  void theOutlookSaysWhatARuleWouldDoAndDoesNothing() {
    put("GOV-02", "charte");
    put("GOV-03", "registre");
    put("GOV-04", "courrier");
    close();
    choose(director, ONE);
    round(today.plusYears(1).minusDays(5));
    var held = page().leaving().getFirst().content();
    audit.run(director, () -> retention.hold(held, "Litige avec un fournisseur."));
    var before = page();

    assertThat(outlook(THREE)).isEqualTo(new RetentionOutlook(goes(today.plusYears(3), 2), 1));
    assertThat(outlook(ONE)).isEqualTo(new RetentionOutlook(goes(today.plusYears(1), 2), 1));
    assertThat(outlook(RetentionRule.USUAL)).isEqualTo(new RetentionOutlook(new TreeMap<>(), 3));
    assertThat(page()).isEqualTo(before);
  }

  private static TreeMap<LocalDate, Integer> goes(LocalDate last, int files) {
    return new TreeMap<>(Map.of(last, files));
  }

  private RetentionOutlook outlook(RetentionRule rule) {
    return audit.as(director, () -> retention.outlook(rule));
  }

  private RetentionPage page() {
    return audit.as(director, () -> retention.page());
  }

  private void close() {
    audit.all(3, assessments);
    audit.as(margaux, () -> closing.close(audit.id()));
  }

  /// A look of a portal at the files on that day.
  private int round(LocalDate day) {
    return LaterRounds.on(context, company, day);
  }

  private AttachmentId put(String question, String name) {
    return put(audit, question, name);
  }

  private AttachmentId put(OpenAudit where, String question, String name) {
    return where
        .as(
            margaux,
            () ->
                evidence.add(
                    where.id(),
                    question,
                    name + ".pdf",
                    new ByteArrayInputStream(SampleFiles.pdf(name))))
        .id();
  }

  private void attach(PersonRef person, String kind, UUID subject, String name) {
    audit.as(
        person,
        () ->
            attachments.add(
                kind, subject, name + ".pdf", "", new ByteArrayInputStream(SampleFiles.pdf(name))));
  }

  private FileHistory evidence(String question) {
    return audit.as(director, () -> evidence.ofClosed(audit.id())).get(question);
  }

  private DropBox.Line line(String document) {
    return audit.as(margaux, () -> dropBoxes.box(audit.id())).lines().stream()
        .filter(line -> line.document().id().equals(document))
        .findFirst()
        .orElseThrow();
  }

  private boolean opens(AttachmentId file) {
    try {
      audit.run(
          margaux,
          () -> {
            try (var content = attachments.open(file)) {
              content.bytes().readAllBytes();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      return true;
    } catch (NotFound e) {
      return false;
    }
  }

  private List<TrailLine> trail(String action) {
    return audit.as(director, () -> trail.lines(action, PageRequest.of(0, 50)));
  }

  private List<String> unread(PersonRef person) {
    return audit.as(person, () -> notices.latest(0, 50)).stream()
        .filter(NoticeLine::unread)
        .map(line -> words.sentence(line, Locale.FRENCH))
        .filter(text -> text.contains("supprimé"))
        .toList();
  }
}
