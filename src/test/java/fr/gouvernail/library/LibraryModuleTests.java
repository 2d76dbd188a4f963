package fr.gouvernail.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.engagement.mission.TestFirms;
import fr.gouvernail.framework.Ateliers;
import fr.gouvernail.framework.FrameworkChanges.Kind;
import fr.gouvernail.framework.exchange.LibraryFile;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.library.UploadedLibrary.Verdict;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class LibraryModuleTests {

  @Autowired FirmLibraries libraries;
  @Autowired LibraryImports imports;
  @Autowired LibraryOffers offers;
  @Autowired LibraryAccess access;
  @Autowired TestFirms firms;
  @Autowired TestCompanies companies;

  TestFirms.Team firm;

  @BeforeEach
  void aFirm() {
    firm = firms.firm();
  }

  static String edition(int number) {
    return Ateliers.yaml().replace("version: \"3\"", "version: \"" + number + "\"");
  }

  private UUID upload(PersonRef by, String yaml) {
    return Caller.callAs(
        by,
        () -> imports.upload(firm.id(), "ateliers.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
  }

  private UploadedLibrary preview(PersonRef by, UUID file) {
    return Caller.callAs(by, () -> imports.uploaded(file));
  }

  private UUID imported(PersonRef by, String yaml) {
    var file = upload(by, yaml);
    return Caller.callAs(by, () -> imports.apply(file, imports.uploaded(file).stamp()));
  }

  private List<FirmLibraries.Shelf> shelves(PersonRef by) {
    return Caller.callAs(by, libraries::shelves);
  }

  private static void refused(Runnable act, String key) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.key()).isEqualTo(key));
  }

  @Test
  void aLibraryIsShownBeforeItIsImportedAndThenSeenByTheWholeFirm() {
    var file = upload(firm.administrator(), edition(3));

    var preview = preview(firm.administrator(), file);
    assertThat(preview.verdict()).isEqualTo(Verdict.NEW);
    assertThat(preview.changes()).isNull();
    assertThat(shelves(firm.administrator()))
        .singleElement()
        .satisfies(shelf -> assertThat(shelf.libraries()).isEmpty());

    var id = Caller.callAs(firm.administrator(), () -> imports.apply(file, preview.stamp()));
    var seen = Caller.callAs(firm.consultant(), () -> libraries.library(id));
    assertThat(seen.library()).isEqualTo(Ateliers.library());
    assertThat(seen.row().edition()).isEqualTo(3);
    assertThat(seen.row().importedBy()).isEqualTo(firm.administrator());
    assertThat(seen.row().about().copyright()).isEqualTo(Ateliers.library().copyright());
    assertThat(seen.row().about().languages()).containsKeys("fr", "en", "de");
    assertThat(shelves(firm.consultant()).getFirst().libraries())
        .singleElement()
        .isEqualTo(seen.row());
  }

  @Test
  void sentTwiceItIsImportedOnce() {
    var file = upload(firm.administrator(), edition(3));
    var stamp = preview(firm.administrator(), file).stamp();

    var first = Caller.callAs(firm.administrator(), () -> imports.apply(file, stamp));
    assertThat(Caller.callAs(firm.administrator(), () -> imports.apply(file, stamp)))
        .isEqualTo(first);
    assertThat(preview(firm.administrator(), file).imported()).isEqualTo(first);
  }

  @Test
  void aLaterEditionIsAnUpgradeThatTellsWhatItChanges() {
    var first = imported(firm.administrator(), edition(3));
    var file =
        upload(
            firm.administrator(),
            edition(4).replace("name: Accueil des nouveaux", "name: Accueil de chacun"));

    var preview = preview(firm.administrator(), file);
    assertThat(preview.verdict()).isEqualTo(Verdict.UPGRADE);
    assertThat(preview.changes().changes())
        .anySatisfy(change -> {
          assertThat(change.id()).isEqualTo(Ateliers.WELCOME);
          assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        });

    var second = Caller.callAs(firm.administrator(), () -> imports.apply(file, preview.stamp()));
    var seen = Caller.callAs(firm.administrator(), () -> libraries.library(first));
    assertThat(seen.library()).isEqualTo(Ateliers.library());
    assertThat(seen.editions()).extracting(LibraryRow::id).containsExactly(second, first);
    assertThat(shelves(firm.administrator()).getFirst().libraries())
        .extracting(LibraryRow::id)
        .containsExactly(second);
  }

  @Test
  void anEditionOnceImportedNeverChangesAndNoneComesAfterALaterOne() {
    imported(firm.administrator(), edition(3));

    var same = upload(firm.administrator(), edition(3));
    assertThat(preview(firm.administrator(), same).verdict()).isEqualTo(Verdict.KNOWN);
    refused(
        () ->
            Caller.runAs(
                firm.administrator(), () -> imports.apply(same, imports.uploaded(same).stamp())),
        "library.rule.KNOWN");

    var other = upload(firm.administrator(), edition(3).replace("À lire debout", "À lire assis"));
    assertThat(preview(firm.administrator(), other).verdict()).isEqualTo(Verdict.DIFFERS);
    var older = upload(firm.administrator(), edition(2));
    assertThat(preview(firm.administrator(), older).verdict()).isEqualTo(Verdict.OLDER);
  }

  @Test
  void aFileWithAFaultIsNotImportedAtAll() {
    var file =
        upload(firm.administrator(), edition(3).replace("min_score: 0", "min_score: beaucoup"));

    var preview = preview(firm.administrator(), file);
    assertThat(preview.verdict()).isEqualTo(Verdict.FAULTY);
    assertThat(preview.reading().faults()).isNotEmpty();
    refused(
        () -> Caller.runAs(firm.administrator(), () -> imports.apply(file, preview.stamp())),
        "library.rule.FAULTY");
    assertThat(shelves(firm.administrator()).getFirst().libraries()).isEmpty();
  }

  @Test
  void whatAColleagueImportedMeanwhileMakesThePreviewStale() {
    firm = firms.withoutAdministrator();
    var file = upload(firm.administrator(), edition(4));
    var stamp = preview(firm.administrator(), file).stamp();
    imported(firm.consultant(), edition(3));

    refused(
        () -> Caller.runAs(firm.administrator(), () -> imports.apply(file, stamp)),
        "library.rule.changed");
  }

  @Test
  void whoeverAdministersTheFirmDecidesWhatEntersTheList() {
    refused(() -> upload(firm.consultant(), edition(3)), "library.rule.decided");
    assertThat(shelves(firm.consultant())).allMatch(shelf -> !shelf.decided());
    assertThat(shelves(firm.administrator())).allMatch(FirmLibraries.Shelf::decided);
    assertThat(Caller.callAs(firm.consultant(), () -> libraries.employer(firm.id())).deciding())
        .containsExactly(firm.administrator());
  }

  @Test
  void inAFirmThatNobodyAdministersEverybodyDecides() {
    firm = firms.withoutAdministrator();
    assertThat(imported(firm.consultant(), edition(3))).isNotNull();
    assertThat(Caller.callAs(firm.consultant(), () -> libraries.employer(firm.id())).deciding())
        .containsExactlyInAnyOrder(firm.administrator(), firm.consultant());
  }

  @Test
  void whoAdministersAnotherFirmDecidesNothingHere() {
    var other = firms.firm(companies.standing(Role.CONSULTANT, Role.FIRM_ADMIN));
    firm = firms.firm(other.administrator());
    refused(() -> upload(other.administrator(), edition(3)), "library.rule.decided");
  }

  @Test
  void whoDecidesWithdrawsALibraryOnceAndOffersItAgain() {
    var id = imported(firm.administrator(), edition(3));
    assertThat(access.last(firm.id())).hasSize(1);
    refused(
        () -> Caller.runAs(firm.consultant(), () -> offers.withdraw(id)), "library.rule.decided");
    assertThat(access.last(firm.id())).hasSize(1);

    Caller.runAs(firm.administrator(), () -> offers.withdraw(id));
    var seen = Caller.callAs(firm.consultant(), () -> libraries.library(id)).row().withdrawn();
    assertThat(seen).isNotNull();
    assertThat(seen.by()).isEqualTo(firm.administrator());
    Caller.runAs(firm.administrator(), () -> offers.withdraw(id));
    assertThat(Caller.callAs(firm.consultant(), () -> libraries.library(id)).row().withdrawn())
        .isEqualTo(seen);
    assertThat(access.last(firm.id())).isEmpty();
    assertThat(access.content(id)).isEqualTo(Ateliers.library());
    assertThat(shelves(firm.consultant()).getFirst().libraries()).hasSize(1);

    refused(() -> Caller.runAs(firm.consultant(), () -> offers.offer(id)), "library.rule.decided");
    Caller.runAs(firm.administrator(), () -> offers.offer(id));
    assertThat(access.last(firm.id())).extracting(LibraryRow::id).containsExactly(id);
  }

  @Test
  void theEditionAfterAWithdrawnOneIsOffered() {
    var first = imported(firm.administrator(), edition(3));
    Caller.runAs(firm.administrator(), () -> offers.withdraw(first));
    var second = imported(firm.administrator(), edition(4));
    assertThat(access.last(firm.id())).extracting(LibraryRow::id).containsExactly(second);
    refused(
        () -> Caller.runAs(firm.administrator(), () -> offers.withdraw(first)),
        "library.rule.later");
  }

  @Test
  void anotherFirmFindsNothing() {
    var id = imported(firm.administrator(), edition(3));
    var file = upload(firm.administrator(), edition(4));
    var elsewhere = firms.firm();

    for (var stranger :
        new PersonRef[] {
          elsewhere.consultant(),
          elsewhere.administrator(),
          companies.standing(Role.CONSULTANT),
          companies.standing(Role.PLATFORM_ADMIN)
        }) {
      assertThatThrownBy(() -> Caller.runAs(stranger, () -> libraries.library(id)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> Caller.runAs(stranger, () -> offers.withdraw(id)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> Caller.runAs(stranger, () -> offers.offer(id)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> Caller.runAs(stranger, () -> imports.uploaded(file)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> Caller.runAs(stranger, () -> imports.apply(file, "NEW/")))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() ->
              Caller.runAs(stranger, () -> imports.upload(firm.id(), "a.yaml", new byte[] {1})))
          .isInstanceOf(NotFound.class);
    }
    assertThat(shelves(elsewhere.consultant()).getFirst().libraries()).isEmpty();
  }

  @Test
  void aColleagueDoesNotSeeWhatIsOnlyUploaded() {
    var file = upload(firm.administrator(), edition(3));
    assertThatThrownBy(() -> Caller.runAs(firm.consultant(), () -> imports.uploaded(file)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoWorksForTwoFirmsSeesBothAndImportsForOne() {
    var other = firms.firm(firm.consultant());
    var id = imported(firm.administrator(), edition(3));

    assertThat(shelves(firm.consultant()))
        .filteredOn(shelf -> shelf.firm().id().equals(other.id()))
        .singleElement()
        .satisfies(shelf -> assertThat(shelf.libraries()).isEmpty());
    assertThatThrownBy(() -> Caller.runAs(other.administrator(), () -> libraries.library(id)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void ourOwnQuestionnaireLeavesAsALibraryThatIsReadAgain() {
    var yaml = Caller.callAs(firm.administrator(), libraries::ownModel);
    var reading = LibraryFile.read(yaml);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.found().orElseThrow().frameworks().getFirst().questions())
        .hasSizeGreaterThan(50);
  }
}
