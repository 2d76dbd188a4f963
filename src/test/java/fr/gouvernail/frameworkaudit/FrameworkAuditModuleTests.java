package fr.gouvernail.frameworkaudit;

import static fr.gouvernail.framework.Ateliers.WELCOME;
import static fr.gouvernail.framework.Ateliers.choice;
import static fr.gouvernail.framework.Ateliers.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.engagement.mission.TestFirms;
import fr.gouvernail.framework.Ateliers;
import fr.gouvernail.frameworkaudit.SavedGiven.Conflict;
import fr.gouvernail.frameworkaudit.SavedGiven.Recorded;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.library.LibraryImports;
import fr.gouvernail.library.LibraryOffers;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class FrameworkAuditModuleTests {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final GivenAnswer FIRST = GivenAnswer.chosen(choice(1, 1));
  private static final GivenAnswer SECOND = GivenAnswer.chosen(choice(1, 2));

  @Autowired FrameworkAuditService audits;
  @Autowired FrameworkAnswering answering;
  @Autowired FrameworkAuditFiles files;
  @Autowired LibraryOffers offers;
  @Autowired AnsweredAudits answered;
  @Autowired LibraryImports imports;
  @Autowired TestFirms firms;
  @Autowired TestCompanies companies;

  TestFirms.Team firm;
  Workspace company;
  UUID library;
  FrameworkAuditId audit;

  @BeforeEach
  void anOpenAudit() {
    firm = firms.firm();
    company = companies.company();
    firms.grant(firm, company, 30);
    firms.assign(firm, firm.consultant(), company, false);
    library = imported(Ateliers.yaml());
    audit = open(FrameworkAuditId.next());
  }

  private UUID imported(String yaml) {
    return Caller.callAs(
        firm.administrator(),
        () -> {
          var file = imports.upload(firm.id(), "a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
          return imports.apply(file, imports.uploaded(file).stamp());
        });
  }

  private FrameworkAuditId open(FrameworkAuditId id) {
    return here(() -> audits.open(id, library, Ateliers.framework().urn(), Set.of("socle"), DAY));
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }

  private <T> T here(Supplier<T> work) {
    return as(firm.consultant(), work);
  }

  private SavedGiven save(String subject, int known, String mark, GivenAnswer given) {
    return here(() -> answering.save(new SaveGiven(audit, subject, known, mark, given, "")));
  }

  private FrameworkSheet sheet() {
    return here(() -> audits.sheet(audit));
  }

  private static void refused(Runnable act, String key) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.key()).isEqualTo(key));
  }

  private void answerEverything() {
    here(() -> {
      answered.answer(audit);
      return true;
    });
  }

  @Test
  void noAuditBeginsOnAWithdrawnLibraryAndTheOpenOneGoesOn() {
    Caller.runAs(firm.administrator(), () -> offers.withdraw(library));
    assertThat(here(audits::offered)).isEmpty();
    assertThatThrownBy(() -> open(FrameworkAuditId.next())).isInstanceOf(NotFound.class);
    assertThat(open(audit)).isEqualTo(audit);
    assertThat(sheet().library()).isEqualTo(Ateliers.library());
    answerEverything();
    here(() -> {
      audits.close(audit);
      return true;
    });
    assertThat(here(() -> audits.frozen(audit)).library()).isEqualTo(Ateliers.library());
    Caller.runAs(firm.administrator(), () -> offers.offer(library));
    assertThat(open(FrameworkAuditId.next())).isNotNull();
  }

  @Test
  void isOpenedOnceOnALibraryOfTheFirmRestrictedToGroups() {
    assertThat(open(audit)).isEqualTo(audit);
    assertThat(here(audits::all))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.groups()).containsExactly("socle");
          assertThat(row.edition()).isEqualTo(3);
          assertThat(row.open()).isTrue();
        });
    refused(
        () ->
            here(() ->
                audits.open(
                    FrameworkAuditId.next(),
                    library,
                    Ateliers.framework().urn(),
                    Set.of("velours"),
                    DAY)),
        "frameworkaudit.rule.group");
    assertThatThrownBy(() ->
            here(() ->
                audits.open(FrameworkAuditId.next(), UUID.randomUUID(), "urn:x", Set.of(), DAY)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void countsAnAnswerAtOnceAndMayBeSentTheSameOneTwice() {
    assertThat(sheet().result().total().answered()).isZero();
    assertThat(save(question(1), 0, "a.1", FIRST))
        .isInstanceOfSatisfying(Recorded.class, r -> assertThat(r.revision()).isEqualTo(1));
    assertThat(save(question(1), 0, "a.1", FIRST))
        .isInstanceOfSatisfying(Recorded.class, r -> assertThat(r.revision()).isEqualTo(1));
    assertThat(save(question(1), 1, "a.2", SECOND))
        .isInstanceOfSatisfying(Recorded.class, r -> assertThat(r.revision()).isEqualTo(2));
    assertThat(save(question(1), 1, "a.2", SECOND))
        .isInstanceOfSatisfying(Recorded.class, r -> assertThat(r.revision()).isEqualTo(2));
    var sheet = sheet();
    assertThat(sheet.result().total().answered()).isEqualTo(1);
    assertThat(sheet.answers().get(question(1)).given()).isEqualTo(SECOND);
  }

  @Test
  void showsWhoeverIsLaterWhatSomebodyElseAnswered() {
    save(question(1), 0, "a.1", FIRST);
    assertThat(save(question(1), 0, "b.1", SECOND))
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> {
              assertThat(conflict.stored().given()).isEqualTo(FIRST);
              assertThat(conflict.stored().revision()).isEqualTo(1);
            });
    assertThat(save(question(1), 1, "b.2", SECOND)).isInstanceOf(Recorded.class);
    assertThat(save(question(1), 1, "a.2", FIRST)).isInstanceOf(Conflict.class);
    assertThat(sheet().answers().get(question(1)).given()).isEqualTo(SECOND);
  }

  @Test
  void refusesWhatTheQuestionDoesNotAdmit() {
    refused(
        () -> save(question(1), 0, "a.1", GivenAnswer.chosen("urn:x:autre")),
        "frameworkaudit.rule.invalid");
    refused(
        () -> save(question(1), 0, "a.1", GivenAnswer.chosen(choice(1, 1), choice(1, 2))),
        "frameworkaudit.rule.invalid");
    refused(
        () -> save(question(1), 0, "a.1", GivenAnswer.written("oui")),
        "frameworkaudit.rule.invalid");
    refused(
        () -> save(WELCOME, 0, "a.1", GivenAnswer.judged(null, 11)), "frameworkaudit.rule.invalid");
    assertThatThrownBy(() -> save("urn:x:inconnue", 0, "a.1", FIRST)).isInstanceOf(NotFound.class);
    assertThat(sheet().answers()).isEmpty();
  }

  @Test
  void isClosedWhenNothingIsLeftAndThenFrozen() {
    refused(
        () ->
            here(() -> {
              audits.close(audit);
              return true;
            }),
        "frameworkaudit.rule.incomplete");
    answerEverything();
    var before = sheet().result();
    here(() -> {
      audits.close(audit);
      return true;
    });

    var frozen = here(() -> audits.frozen(audit));
    assertThat(frozen.closed().result()).isEqualTo(before);
    assertThat(frozen.closed().copyright()).isEqualTo(Ateliers.library().copyright());
    assertThat(frozen.hash()).hasSize(64);
    assertThat(here(() -> audits.one(audit)).score()).isEqualTo(before.total().score());
    refused(() -> save(question(1), 1, "z.1", SECOND), "frameworkaudit.rule.closed");
    refused(() -> save(question(1), 0, "z.1", SECOND), "frameworkaudit.rule.closed");
    var xlsx = here(() -> files.answers(audit, Locale.FRENCH));
    assertThat(xlsx).startsWith('P', 'K');
  }

  @Test
  void theCompanyReadsWhatIsClosedAndNothingBefore() {
    var director = firms.director(company);
    assertThat(as(director, audits::all)).isEmpty();
    assertThatThrownBy(() -> as(director, () -> audits.one(audit))).isInstanceOf(NotFound.class);
    answerEverything();
    here(() -> {
      audits.close(audit);
      return true;
    });
    assertThat(as(director, audits::all)).hasSize(1);
    assertThat(as(director, () -> audits.frozen(audit)).closed().id()).isEqualTo(audit);
  }

  @Test
  void goesOnWithALaterEditionAndAsksAgainWhatItAsksOtherwise() {
    save(question(1), 0, "a.1", FIRST);
    assertThat(here(() -> audits.upgrade(audit))).isEmpty();
    var edition =
        imported(
            Ateliers.yaml()
                .replace("version: \"3\"", "version: \"4\"")
                .replace(
                    "urn: " + choice(1, 1) + "\n", "urn: " + question(1) + ":choice:nouveau\n"));

    var upgrade = here(() -> audits.upgrade(audit)).orElseThrow();
    assertThat(upgrade.to().id()).isEqualTo(edition);
    assertThat(upgrade.changes().again()).contains(question(1));
    assertThat(upgrade.again()).isEqualTo(1);
    here(() -> {
      audits.upgrade(audit, edition);
      audits.upgrade(audit, edition);
      return true;
    });

    var sheet = sheet();
    assertThat(sheet.row().edition()).isEqualTo(4);
    assertThat(sheet.answers().get(question(1)).stale()).isTrue();
    assertThat(sheet.answers().get(question(1)).given()).isEqualTo(FIRST);
    assertThat(sheet.result().total().answered()).isZero();
    assertThat(save(question(1), 2, "a.2", SECOND)).isInstanceOf(Recorded.class);
    assertThat(sheet().result().total().answered()).isEqualTo(1);
  }

  @Test
  void anotherCompanyAndAnotherFirmFindNothing() {
    var elsewhere = companies.company();
    var stranger = companies.member(elsewhere, Role.DIRECTOR);
    assertThatThrownBy(() ->
            CurrentTenant.run(
                elsewhere.id(), () -> Caller.runAs(stranger, () -> audits.one(audit))))
        .isInstanceOf(NotFound.class);

    var other = firms.firm();
    firms.grant(other, company, 30);
    firms.assign(other, other.consultant(), company, false);
    assertThat(as(other.consultant(), audits::offered)).isEmpty();
    assertThatThrownBy(() -> as(other.consultant(), () -> audits.library(library)))
        .isInstanceOf(NotFound.class);
    imported(Ateliers.yaml().replace("version: \"3\"", "version: \"4\""));
    assertThat(as(other.consultant(), () -> audits.upgrade(audit))).isEmpty();
  }
}
