package fr.gouvernail.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.authoring.SavedWords.Conflict;
import fr.gouvernail.authoring.SavedWords.Recorded;
import fr.gouvernail.authoring.model.AskedAfter;
import fr.gouvernail.authoring.model.Bilingual;
import fr.gouvernail.authoring.model.Content;
import fr.gouvernail.authoring.model.Draft;
import fr.gouvernail.authoring.model.Head.About;
import fr.gouvernail.authoring.model.Problem.Kind;
import fr.gouvernail.authoring.model.Statement;
import fr.gouvernail.engagement.mission.TestFirms;
import fr.gouvernail.framework.Ateliers;
import fr.gouvernail.framework.FrameworkQuestion.Type;
import fr.gouvernail.frameworkaudit.FrameworkAnswering;
import fr.gouvernail.frameworkaudit.FrameworkAuditId;
import fr.gouvernail.frameworkaudit.FrameworkAuditService;
import fr.gouvernail.frameworkaudit.GivenAnswer;
import fr.gouvernail.frameworkaudit.SaveGiven;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.library.FirmLibraries;
import fr.gouvernail.library.LibraryImports;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AuthoringModuleTests {

  @Autowired QuestionnaireDrafts drafts;
  @Autowired DraftWriting writing;
  @Autowired DraftPublishing publishing;
  @Autowired FirmLibraries libraries;
  @Autowired LibraryImports imports;
  @Autowired FrameworkAuditService audits;
  @Autowired FrameworkAnswering answering;
  @Autowired TestFirms firms;
  @Autowired TestCompanies companies;

  TestFirms.Team firm;
  UUID draft;

  @BeforeEach
  void aDraft() {
    firm = firms.firm();
    draft = begin(firm.administrator(), new Beginning.Blank("Les jardins"));
  }

  private UUID begin(PersonRef by, Beginning from) {
    return Caller.callAs(
        by, () -> drafts.begin(UuidCreator.getTimeOrderedEpoch(), firm.id(), from));
  }

  private <T> T here(Supplier<T> work) {
    return Caller.callAs(firm.administrator(), work);
  }

  private Draft draft() {
    return here(() -> drafts.draft(draft).draft());
  }

  private static Bilingual both(String words) {
    return new Bilingual(words, words + " (en)");
  }

  private static Content dimension(String code) {
    return Content.dimension(code, both("Dimension " + code), Bilingual.NONE, 1);
  }

  static Content question(String code, String text, @Nullable AskedAfter after) {
    return new Content(
        code,
        Bilingual.NONE,
        both(text),
        Bilingual.NONE,
        Bilingual.NONE,
        both("À faire : " + code),
        Bilingual.NONE,
        1,
        Type.UNIQUE_CHOICE,
        List.of(
            new Statement("s0", both("Non"), 0, null), new Statement("s4", both("Oui"), 4, null)),
        after,
        null,
        List.of());
  }

  private SavedWords save(String key, int known, String mark, Content content) {
    return here(() -> writing.save(draft, key, known, mark, content));
  }

  private void write() {
    save("d1", 1, "a.1", dimension("SOL"));
    here(() -> writing.add(draft, "q1", true, "d1", null));
    here(() -> writing.add(draft, "q2", true, "d1", null));
    here(() -> writing.add(draft, "d2", false, null, null));
    here(() -> writing.add(draft, "q3", true, "d2", null));
    save("d2", 1, "a.2", dimension("EAU"));
    save("q1", 1, "a.3", question("SOL-1", "Le sol est-il couvert ?", null));
    save("q2", 1, "a.4", question("SOL-2", "Avec quoi ?", new AskedAfter("q1", List.of("s4"))));
    save("q3", 1, "a.5", question("EAU-1", "L’eau est-elle gardée ?", null));
  }

  private UUID publish() {
    return here(() -> publishing.publish(draft, publishing.preview(draft).stamp()));
  }

  private static void refused(Runnable act, String key) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.key()).isEqualTo(key));
  }

  @Test
  void beginsOnceAndIsSeenByTheWholeFirm() {
    var row = here(() -> drafts.row(draft));
    assertThat(row.title().french()).isEqualTo("Les jardins");
    var id = UuidCreator.getTimeOrderedEpoch();
    var blank = new Beginning.Blank("Deux fois");
    here(() -> drafts.begin(id, firm.id(), blank));
    assertThat(here(() -> drafts.begin(id, firm.id(), blank))).isEqualTo(id);
    assertThat(drafts.open(Set.of(firm.id()))).hasSize(2);
    assertThat(Caller.callAs(firm.consultant(), () -> drafts.draft(draft)).draft())
        .isEqualTo(draft());
  }

  @Test
  void wordsGoOverWhatTheirAuthorSaw() {
    assertThat(save("d1", 1, "a.1", dimension("SOL")))
        .isInstanceOfSatisfying(Recorded.class, r -> assertThat(r.revision()).isEqualTo(2));
    // The acknowledgement was lost, it is sent again.
    assertThat(save("d1", 1, "a.1", dimension("SOL")))
        .isInstanceOfSatisfying(Recorded.class, r -> assertThat(r.revision()).isEqualTo(2));
    assertThat(
            Caller.callAs(
                firm.consultant(), () -> writing.save(draft, "d1", 1, "b.1", dimension("EAU"))))
        .isInstanceOf(Conflict.class);
    assertThat(draft().piece("d1").content()).isEqualTo(dimension("SOL"));
    assertThat(
            Caller.callAs(
                firm.consultant(), () -> writing.save(draft, "d1", 2, "b.1", dimension("EAU"))))
        .isInstanceOf(Recorded.class);
    assertThat(draft().piece("d1").stamp().by()).isEqualTo(firm.consultant().value());
  }

  @Test
  void theWholeIsWrittenLikewise() {
    var about = draft().head().about();
    var other =
        new About(
            "J", both("Jardins"), both("Pour tous"), about.rights(), about.levels(), List.of());
    assertThat(here(() -> writing.save(draft, 1, "a.1", other))).isInstanceOf(Recorded.class);
    assertThat(here(() -> writing.save(draft, 1, "b.1", about))).isInstanceOf(Conflict.class);
    assertThat(here(() -> drafts.row(draft)).title()).isEqualTo(both("Jardins"));
  }

  @Test
  void whatChangesTheTreeMayBeSentTwice() {
    write();
    var copied = here(() -> writing.duplicate(draft, "q3", "q4"));
    assertThat(here(() -> writing.duplicate(draft, "q3", "q4"))).isEqualTo(copied);
    here(() -> writing.place(draft, "q4", "d1", null));
    assertThat(here(() -> writing.place(draft, "q4", "d1", null)).in("d1").getFirst().key())
        .isEqualTo("q4");
    here(() -> writing.remove(draft, "q4"));
    here(() -> writing.remove(draft, "q4"));
    assertThat(draft().find("q4")).isEmpty();
    here(() -> writing.restore(draft, "q4"));
    assertThat(here(() -> writing.restore(draft, "q4")).find("q4")).isPresent();
    refused(() -> here(() -> writing.place(draft, "d1", "q1", null)), "authoring.rule.invalid");
    refused(
        () -> here(() -> writing.add(draft, "head", true, null, null)), "authoring.rule.invalid");
    assertThatThrownBy(() -> save("gone", 1, "a.9", dimension("X"))).isInstanceOf(NotFound.class);
  }

  @Test
  void isNotPublishedWithSomethingWrong() {
    refused(this::publish, "authoring.rule.problems");
    write();
    here(() -> writing.remove(draft, "q1"));
    assertThat(here(() -> drafts.draft(draft)).problems())
        .extracting(problem -> problem.kind())
        .contains(Kind.CONDITION_UNKNOWN);
    refused(this::publish, "authoring.rule.problems");
    here(() -> writing.restore(draft, "q1"));
    assertThat(publish()).isNotNull();
  }

  @Test
  void isPublishedAsWhatThePreviewShowedAndOnce() {
    write();
    var stamp = here(() -> publishing.preview(draft)).stamp();
    save("d1", 2, "b.1", dimension("TERRE"));
    refused(() -> here(() -> publishing.publish(draft, stamp)), "authoring.rule.changed");
    var edition = publish();
    assertThat(here(() -> publishing.publish(draft, "any"))).isEqualTo(edition);
    assertThat(here(() -> drafts.row(draft)).published()).isEqualTo(edition);
    refused(() -> save("d1", 3, "c.1", dimension("X")), "authoring.rule.published");
    var library = here(() -> libraries.library(edition));
    assertThat(library.row().edition()).isEqualTo(1);
    assertThat(library.library().referenceControls()).hasSize(3);
    assertThat(drafts.open(Set.of(firm.id()))).isEmpty();
  }

  @Test
  void theSameIsNotPublishedTwiceAndTheNextEditionSaysWhatChanges() {
    write();
    var first = publish();
    draft = begin(firm.consultant(), new Beginning.Next(first));
    assertThat(begin(firm.administrator(), new Beginning.Next(first))).isEqualTo(draft);
    assertThat(here(() -> publishing.preview(draft)).same()).isTrue();
    refused(this::publish, "authoring.rule.same");

    save("q3", 1, "a.1", question("EAU-1", "L’eau de pluie est-elle gardée ?", null));
    var preview = here(() -> publishing.preview(draft));
    assertThat(preview.edition()).isEqualTo(2);
    assertThat(preview.changes().changes()).isNotEmpty();
    assertThat(preview.changes().again()).isEmpty();
    var second = publish();
    assertThat(here(() -> libraries.library(second)).row().urn())
        .isEqualTo(here(() -> libraries.library(first)).row().urn());
  }

  @Test
  void anAuditRunsOnItKeepsItsEditionAndIsUpgraded() {
    write();
    var first = publish();
    Workspace company = companies.company();
    firms.grant(firm, company, 30);
    firms.assign(firm, firm.consultant(), company, false);
    var audit = FrameworkAuditId.next();
    var framework = here(() -> libraries.library(first)).library().frameworks().getFirst();
    var question = framework.questions().findFirst().orElseThrow();
    inside(
        company,
        () -> {
          audits.open(audit, first, framework.urn(), Set.of(), LocalDate.of(2026, 11, 28));
          return answering.save(
              new SaveGiven(
                  audit,
                  question.urn(),
                  0,
                  "a.1",
                  GivenAnswer.chosen(question.choices().getLast().urn()),
                  ""));
        });
    assertThat(inside(company, () -> audits.sheet(audit)).result().asked()).hasSize(3);

    draft = begin(firm.administrator(), new Beginning.Next(first));
    here(() -> writing.remove(draft, "q2"));
    var second = publish();
    assertThat(inside(company, () -> audits.sheet(audit)).row().edition()).isEqualTo(1);
    var upgrade = inside(company, () -> audits.upgrade(audit)).orElseThrow();
    assertThat(upgrade.to().id()).isEqualTo(second);
    inside(
        company,
        () -> {
          audits.upgrade(audit, second);
          return true;
        });
    var sheet = inside(company, () -> audits.sheet(audit));
    assertThat(sheet.row().edition()).isEqualTo(2);
    assertThat(sheet.result().asked()).hasSize(2);
    assertThat(sheet.answers()).hasSize(1);
  }

  private <T> T inside(Workspace company, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(firm.consultant(), work));
  }

  @Test
  void ourOwnQuestionnaireIsCopiedWholeAndCanBePublished() {
    draft = begin(firm.administrator(), new Beginning.OwnModel());
    var open = here(() -> drafts.draft(draft));
    assertThat(open.problems()).noneMatch(problem -> problem.kind().stops());
    assertThat(open.draft().questions().count()).isGreaterThan(50);
    assertThat(open.library().copyright().in(java.util.Locale.FRENCH)).contains("Gouvernail");
    assertThat(publish()).isNotNull();
  }

  @Test
  void anImportedOneIsCopiedWhereItsLicenceLetsOne() {
    var unclear = imported(Ateliers.yaml());
    refused(
        () -> begin(firm.administrator(), new Beginning.Copy(unclear, false)),
        "authoring.rule.declare");
    var copy = begin(firm.administrator(), new Beginning.Copy(unclear, true));
    assertThat(here(() -> drafts.draft(copy)).draft().head().attribution().french())
        .contains("Ateliers partagés", "© Fabrique Lirelune");
    refused(
        () -> begin(firm.administrator(), new Beginning.Next(unclear)), "authoring.rule.foreign");
    var closed =
        imported(
            Ateliers.yaml()
                .replace("version: \"3\"", "version: \"4\"")
                .replace("© Fabrique Lirelune", "© Fabrique Lirelune. Tous droits réservés"));
    refused(
        () -> begin(firm.administrator(), new Beginning.Copy(closed, true)),
        "authoring.rule.licence");
  }

  private UUID imported(String yaml) {
    return here(() -> {
      var file = imports.upload(firm.id(), "a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
      return imports.apply(file, imports.uploaded(file).stamp());
    });
  }

  @Test
  void anotherFirmFindsNothing() {
    write();
    var edition = publish();
    var other = begin(firm.administrator(), new Beginning.Next(edition));
    var elsewhere = firms.firm();
    for (var stranger :
        new PersonRef[] {
          elsewhere.administrator(),
          elsewhere.consultant(),
          companies.standing(Role.CONSULTANT),
          companies.standing(Role.PLATFORM_ADMIN)
        }) {
      List<Runnable> acts =
          List.of(
              () -> drafts.row(other),
              () -> drafts.draft(other),
              () -> drafts.source(edition),
              () -> drafts.discard(other),
              () -> writing.save(other, "d1", 1, "a.1", dimension("X")),
              () -> writing.remove(other, "d1"),
              () -> writing.add(other, "q7", true, null, null),
              () -> publishing.preview(other),
              () -> publishing.publish(other, "1/1"),
              () ->
                  drafts.begin(
                      UuidCreator.getTimeOrderedEpoch(), firm.id(), new Beginning.OwnModel()),
              () ->
                  drafts.begin(
                      UuidCreator.getTimeOrderedEpoch(),
                      elsewhere.id(),
                      new Beginning.Next(edition)));
      for (var act : acts) {
        assertThatThrownBy(() -> Caller.runAs(stranger, act)).isInstanceOf(NotFound.class);
      }
    }
    assertThat(here(() -> drafts.row(other)).published()).isNull();
  }

  @Test
  void aDraftIsThrownAwayAndAPublishedOneStays() {
    here(() -> {
      drafts.discard(draft);
      drafts.discard(draft);
      return true;
    });
    assertThatThrownBy(() -> here(() -> drafts.row(draft))).isInstanceOf(NotFound.class);
    draft = begin(firm.administrator(), new Beginning.Blank("Reste"));
    write();
    var edition = publish();
    here(() -> {
      drafts.discard(draft);
      return true;
    });
    assertThat(here(() -> drafts.row(draft)).published()).isEqualTo(edition);
  }
}
