package fr.gouvernail.authoring.model;

import static fr.gouvernail.authoring.model.Drafts.FIRM;
import static fr.gouvernail.authoring.model.Drafts.STAMP;
import static fr.gouvernail.authoring.model.Drafts.URNS;
import static fr.gouvernail.authoring.model.Drafts.gardens;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.authoring.model.Head.Left;
import fr.gouvernail.framework.Ateliers;
import fr.gouvernail.framework.FrameworkAnswers;
import fr.gouvernail.framework.FrameworkAnswers.Chosen;
import fr.gouvernail.framework.FrameworkChanges;
import fr.gouvernail.framework.FrameworkChanges.Subject;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.FrameworkScoring;
import fr.gouvernail.framework.LocalText;
import fr.gouvernail.framework.exchange.LibraryFile;
import fr.gouvernail.framework.exchange.LibraryYaml;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftLibraryTests {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  private static FrameworkLibrary library(Draft draft) {
    return DraftLibrary.of(draft, URNS, 1, "Cabinet Lilas", DAY);
  }

  private static Draft again(FrameworkLibrary library) {
    return DraftReading.of(library, URNS, Bilingual.NONE, Bilingual.NONE, List.of(), STAMP);
  }

  @Test
  void theFileThatIsWrittenReadsWithoutFaultOrRemark() {
    var reading = LibraryFile.read(LibraryYaml.write(library(gardens())));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.found()).contains(library(gardens()));
  }

  @Test
  void aPublishedEditionComesBackAsItWasWritten() {
    var back = again(library(gardens()));
    assertThat(back.pieces()).isEqualTo(gardens().pieces());
    assertThat(back.head().about()).isEqualTo(gardens().head().about());
    assertThat(back.head().left()).isEmpty();
    assertThat(library(back)).isEqualTo(library(gardens()));
  }

  @Test
  void anAttributionStaysBelowTheRightsOverAllEditions() {
    var head = gardens().head();
    var adapted =
        gardens()
            .with(
                new Head(
                    head.stamp(),
                    head.about(),
                    new Bilingual("D’après Lirelune", "After Lirelune"),
                    head.aggregation(),
                    Map.of()));
    var library = library(adapted);
    assertThat(library.copyright().byLanguage())
        .containsEntry("fr", "© Cabinet Lilas\nD’après Lirelune");
    var back = again(library);
    assertThat(back.head().about().rights()).isEqualTo(head.about().rights());
    assertThat(library(back)).isEqualTo(library);
  }

  @Test
  void aConditionAsksAndWeightsCount() {
    var framework = library(gardens()).frameworks().getFirst();
    var asked =
        FrameworkScoring.score(
            framework,
            new FrameworkAnswers(
                Map.of(
                    URNS.question("q1"), Chosen.of(URNS.choice("q1", "s2")),
                    URNS.question("q2"), Chosen.of(URNS.choice("q2", "s1")),
                    URNS.question("q3"), Chosen.of(URNS.choice("q3", "s2"))),
                Map.of(),
                null));
    assertThat(asked.asked()).hasSize(3);
    assertThat(asked.total().score()).isEqualByComparingTo("3.0");
    var otherwise =
        FrameworkScoring.score(
            framework,
            new FrameworkAnswers(
                Map.of(URNS.question("q1"), Chosen.of(URNS.choice("q1", "s1"))), Map.of(), null));
    assertThat(otherwise.asked()).doesNotContain(URNS.question("q2"));
  }

  @Test
  void aChangedRecommendationIsAChange() {
    var q1 = gardens().piece("q1").content();
    var other =
        Drafts.with(
            gardens(),
            "q1",
            new Content(
                q1.code(),
                q1.label(),
                q1.text(),
                q1.help(),
                q1.evidence(),
                new Bilingual("Paillez-le.", "Mulch it."),
                q1.note(),
                q1.weight(),
                q1.type(),
                q1.statements(),
                q1.after(),
                q1.importance(),
                q1.groups()));
    assertThat(FrameworkChanges.between(library(gardens()), library(other)).changes())
        .singleElement()
        .satisfies(change -> assertThat(change.subject()).isEqualTo(Subject.CONTROL));
  }

  @Test
  void anUnfinishedDraftCanBeTriedAllTheSame() {
    var empty =
        gardens().added(new Piece("q9", "d2", true, STAMP, Content.question("", List.of())), null);
    assertThat(library(empty).frameworks().getFirst().nodes()).hasSize(6);
  }

  @Test
  void aForeignLibraryIsTakenOverAsFarAsADraftHoldsIt() {
    var source = Ateliers.library();
    var draft =
        DraftReading.of(
            source,
            URNS,
            new Bilingual("© Nous", "© Us"),
            new Bilingual("D’après", "After"),
            DraftReading.standard(0, 10, result -> new Bilingual(result.id(), result.id())),
            STAMP);
    assertThat(draft.head().left()).containsKeys(Left.LANGUAGES).doesNotContainKey(Left.GROUPS);
    assertThat(draft.questions().count()).isPositive();
    var reading = LibraryFile.read(LibraryYaml.write(library(draft)));
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.found().orElseThrow().urn()).isEqualTo(URNS.library());
  }

  @Test
  void identifiersTellWhoseTheyAre() {
    assertThat(QuestionnaireUrns.ofOwn(FIRM, URNS.library())).contains(URNS);
    assertThat(QuestionnaireUrns.ofOwn(new UUID(1, 1), URNS.library())).isEmpty();
    assertThat(QuestionnaireUrns.ofOwn(FIRM, Ateliers.library().urn())).isEmpty();
  }

  @Test
  void aLicenceIsReadFromItsWords() {
    assertThat(licence("CC BY 4.0")).isEqualTo(Licence.OPEN);
    assertThat(licence("Licence Ouverte 2.0")).isEqualTo(Licence.OPEN);
    assertThat(licence("CC BY-NC-ND 4.0")).isEqualTo(Licence.CLOSED);
    assertThat(licence("© X. Tous droits réservés.")).isEqualTo(Licence.CLOSED);
    assertThat(licence("© Fabrique Lirelune")).isEqualTo(Licence.UNCLEAR);
  }

  private static Licence licence(String words) {
    var source = Ateliers.library();
    return Licence.of(
        new FrameworkLibrary(
            source.urn(),
            1,
            "fr",
            "X",
            source.name(),
            null,
            LocalText.of("fr", words),
            null,
            null,
            null,
            List.of(),
            List.of(),
            source.frameworks(),
            List.of(),
            List.of()));
  }
}
