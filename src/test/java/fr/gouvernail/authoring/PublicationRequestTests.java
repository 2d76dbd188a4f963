package fr.gouvernail.authoring;

import static fr.gouvernail.authoring.AuthoringModuleTests.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.PortalTest;
import fr.gouvernail.authoring.model.Bilingual;
import fr.gouvernail.authoring.model.Content;
import fr.gouvernail.authoring.model.Head.About;
import fr.gouvernail.awaiting.Awaited;
import fr.gouvernail.awaiting.AwaitingOutside;
import fr.gouvernail.engagement.mission.TestFirms;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Every consultant writes; whoever decides for the firm publishes, or sends back with a word.
@PortalTest
class PublicationRequestTests {

  private static final String WORD = "Il manque les preuves de la première dimension.";

  @Autowired QuestionnaireDrafts drafts;
  @Autowired DraftWriting writing;
  @Autowired DraftPublishing publishing;
  @Autowired PublicationRequests requests;
  @Autowired AwaitingOutside awaiting;
  @Autowired TestFirms firms;

  TestFirms.Team firm;
  UUID draft;

  @BeforeEach
  void aFinishedDraft() {
    firm = firms.firm();
    draft = finished();
  }

  private UUID finished() {
    return by(
        firm.consultant(),
        () -> {
          var id =
              drafts.begin(
                  UuidCreator.getTimeOrderedEpoch(), firm.id(), new Beginning.Blank("Les jardins"));
          var label = new Bilingual("Le sol", "Soil");
          writing.save(id, "d1", 1, "a.1", Content.dimension("SOL", label, Bilingual.NONE, 1));
          writing.add(id, "q1", true, "d1", null);
          writing.save(id, "q1", 1, "a.2", question("SOL-1", "Le sol est-il couvert ?", null));
          return id;
        });
  }

  private static <T> T by(PersonRef person, Supplier<T> work) {
    return Caller.callAs(person, work);
  }

  private void ask(PersonRef person) {
    Caller.runAs(person, () -> requests.ask(draft, publishing.preview(draft).stamp()));
  }

  private void sendBack(String word) {
    Caller.runAs(firm.administrator(), () -> requests.sendBack(draft, word));
  }

  private List<Awaited> awaits(PersonRef person) {
    return by(person, () -> awaiting.mine(10));
  }

  private UUID publish(PersonRef person) {
    return by(person, () -> publishing.publish(draft, publishing.preview(draft).stamp()));
  }

  private PublicationRequest request() {
    return by(firm.consultant(), () -> drafts.row(draft).request());
  }

  private static void refused(Runnable act, String key) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.key()).isEqualTo(key));
  }

  @Test
  void aConsultantAsksAndWhoDecidesPublishes() {
    refused(() -> publish(firm.consultant()), "library.rule.decided");
    ask(firm.consultant());
    assertThat(request().waits()).isTrue();
    assertThat(awaits(firm.consultant())).isEmpty();
    assertThat(awaits(firm.administrator()))
        .singleElement()
        .satisfies(matter -> {
          assertThat(matter.kind()).isEqualTo(PublicationMatters.ASKED);
          assertThat(matter.subject()).isEqualTo(draft);
          assertThat(matter.path()).isEqualTo("/portfolio/libraries/write/" + draft + "/publish");
          assertThat(matter.facts().getFirst().value()).isEqualTo("Les jardins");
        });
    assertThat(publish(firm.administrator())).isNotNull();
    assertThat(awaits(firm.administrator())).isEmpty();
  }

  @Test
  void whatIsSentBackAwaitsWhoeverAskedWithTheWordUntilTheNextRequest() {
    ask(firm.consultant());
    refused(() -> sendBack("  "), "authoring.rule.word");
    sendBack(WORD);
    sendBack(WORD);
    assertThat(awaits(firm.administrator())).isEmpty();
    assertThat(awaits(firm.consultant()))
        .singleElement()
        .satisfies(matter -> {
          assertThat(matter.kind()).isEqualTo(PublicationMatters.RETURNED);
          assertThat(matter.facts().getLast().value()).isEqualTo(WORD);
        });
    var answer = request().answer();
    assertThat(answer.by()).isEqualTo(firm.administrator());
    assertThat(answer.word()).isEqualTo(WORD);
    refused(() -> sendBack("Autre chose"), "authoring.rule.unasked");

    ask(firm.consultant());
    assertThat(request().answer()).isNull();
    assertThat(awaits(firm.consultant())).isEmpty();
    assertThat(awaits(firm.administrator())).hasSize(1);
  }

  @Test
  void writingGoesOnAndTheRequestSaysOnWhichStateItWas() {
    ask(firm.consultant());
    var asked = request().changes();
    by(
        firm.consultant(),
        () -> writing.save(draft, "q1", 2, "b.1", question("SOL-1", "Le sol est-il nu ?", null)));
    assertThat(by(firm.administrator(), () -> drafts.draft(draft)).draft().changes())
        .isGreaterThan(asked);
    ask(firm.consultant());
    assertThat(awaits(firm.administrator())).hasSize(1);
    assertThat(request().changes()).isGreaterThan(asked);
  }

  @Test
  void onlyWhatThePreviewShowedAndWhatIsSoundIsAskedFor() {
    refused(
        () -> Caller.runAs(firm.consultant(), () -> requests.ask(draft, "0/1")),
        "authoring.rule.changed");
    by(firm.consultant(), () -> writing.remove(draft, "q1"));
    refused(() -> ask(firm.consultant()), "authoring.rule.problems");
    assertThat(awaits(firm.administrator())).isEmpty();
  }

  @Test
  void whoDecidesAloneHasNobodyToAsk() {
    refused(() -> ask(firm.administrator()), "authoring.rule.yours");
    assertThat(publish(firm.administrator())).isNotNull();
  }

  @Test
  void inAFirmThatNobodyAdministersEverybodyPublishes() {
    firm = firms.withoutAdministrator();
    draft = finished();
    ask(firm.consultant());
    assertThat(awaits(firm.administrator())).hasSize(1);
    assertThat(publish(firm.consultant())).isNotNull();
    assertThat(awaits(firm.administrator())).isEmpty();
  }

  @Test
  void aConsultantSendsNothingBackAndStrangersFindNothing() {
    ask(firm.consultant());
    refused(
        () -> Caller.runAs(firm.consultant(), () -> requests.sendBack(draft, WORD)),
        "library.rule.decided");
    var elsewhere = firms.firm();
    for (var stranger : List.of(elsewhere.administrator(), elsewhere.consultant())) {
      assertThatThrownBy(() -> Caller.runAs(stranger, () -> requests.ask(draft, "1/1")))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> Caller.runAs(stranger, () -> requests.sendBack(draft, WORD)))
          .isInstanceOf(NotFound.class);
      assertThat(awaits(stranger)).isEmpty();
    }
  }

  @Test
  void aDraftThatIsThrownAwayAwaitsNobody() {
    ask(firm.consultant());
    Caller.runAs(firm.consultant(), () -> drafts.discard(draft));
    assertThat(awaits(firm.administrator())).isEmpty();
  }

  @Test
  void manyQuestionsArePutIntoAGroupAtOnce() {
    var about = by(firm.consultant(), () -> drafts.draft(draft)).draft().head().about();
    var group =
        new fr.gouvernail.authoring.model.Group(
            "g1", new Bilingual("L’essentiel", "Essentials"), Bilingual.NONE, true);
    by(
        firm.consultant(),
        () ->
            writing.save(
                draft,
                1,
                "c.1",
                new About(
                    about.code(),
                    about.title(),
                    about.presentation(),
                    about.rights(),
                    about.levels(),
                    List.of(group))));
    by(firm.consultant(), () -> writing.group(draft, DraftWriting.HEAD, "g1", true));
    var grouped = by(firm.consultant(), () -> writing.group(draft, "d1", "g1", true));
    assertThat(grouped.piece("q1").content().groups()).containsExactly("g1");
    assertThatThrownBy(() -> by(firm.consultant(), () -> writing.group(draft, "d1", "g7", true)))
        .isInstanceOf(NotFound.class);
    var edition = publish(firm.administrator());
    var next =
        by(
            firm.consultant(),
            () ->
                drafts.begin(
                    UuidCreator.getTimeOrderedEpoch(), firm.id(), new Beginning.Next(edition)));
    assertThat(by(firm.consultant(), () -> drafts.draft(next)).draft().head().about().groups())
        .containsExactly(group);
  }
}
