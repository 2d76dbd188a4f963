package fr.gouvernail.usecase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import fr.gouvernail.Seen;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.FieldEdit;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.UseCaseReview;
import fr.gouvernail.usecase.WrittenUseCases;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Transition;
import fr.gouvernail.usecase.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class SheetEditViewTests extends SheetPageTest {

  @Autowired UseCaseReview review;
  @Autowired WrittenUseCases written;

  UseCaseId id;

  @BeforeEach
  void aSheet() {
    id = started("Accélérer les devis");
  }

  @Test
  void theOwnerBeginsWhereSomethingIsLeftToWrite() {
    edit(owner);
    var head = handed("this.load");
    assertThat(head.get("section").stringValue()).isEqualTo("identity");
    assertThat(head.get("next").stringValue()).isEqualTo("SUBMITTED");
    assertThat(head.has("why")).isFalse();
    var news = head.get("news");
    assertThat(news.get("values").get("title").stringValue()).isEqualTo("Accélérer les devis");
    assertThat(news.get("findings").get("problem").get(0).get(0).stringValue()).isEqualTo("b");
    assertThat(news.get("findings").has("oversight")).isFalse();
    assertThat(news.get("progress").get(0).get(2).intValue()).isPositive();
    assertThat(news.get("send").get("ok").booleanValue()).isFalse();
    assertThat(Seen.text()).contains("Fiche 1 · version 1", "Quitter la fiche");
  }

  @Test
  void theRestFollowsOnceTheScreenStands() {
    edit(owner);
    handed("this.load");
    stands();
    var rest = handed("this.rest");
    assertThat(rest.get("news").get("findings").has("oversight")).isTrue();
    assertThat(rest.get("news").get("findings").has("problem")).isFalse();
    assertThat(rest.get("members").size()).isEqualTo(4);
    assertThat(rest.get("comments").isEmpty()).isTrue();
  }

  @Test
  void anAddressNamesTheSectionOrTheField() {
    edit(owner, "?at=oversight");
    assertThat(handed("this.load").get("section").stringValue()).isEqualTo("oversight");
    edit(owner, "?at=retention");
    assertThat(handed("this.load").get("section").stringValue()).isEqualTo("data");
    assertThat(handed("this.load").get("field").stringValue()).isEqualTo("retention");
    edit(owner, "?at=%3Cscript%3E");
    assertThat(handed("this.load").get("section").stringValue()).isEqualTo("identity");
  }

  @Test
  void anAnswerIsRecordedAndSaysWhatItChangedAlone() {
    edit(owner);
    handed("this.load");
    stands();
    var answer = editor().save("category", change(nothing(), text("generative")));
    assertThat(values(id).text("category")).isEqualTo("generative");
    assertThat(answer.has("values")).as("the browser has it").isFalse();
    assertThat(answer.get("findings").propertyNames()).containsExactly("category");
    assertThat(answer.get("findings").get("category").isEmpty()).isTrue();
    var again = editor().save("category", change(nothing(), text("generative")));
    assertThat(again.isEmpty()).as("sent twice, it is recorded once").isTrue();
  }

  @Test
  void choicesAndLinesTravelAsTheyAre() {
    edit(owner);
    var line = JsonNodeFactory.instance.objectNode().put("name", "Devis").put("owner", "Chiffrage");
    var lines = JsonNodeFactory.instance.arrayNode().add(line);
    editor().save("data_categories", change(nothing(), list("C0", "C2")));
    editor().save("data_sources", change(nothing(), lines));
    assertThat(values(id).choices("data_categories")).containsExactly("C0", "C2");
    assertThat(values(id).rows("data_sources").getFirst()).containsEntry("name", "Devis");
    assertThat(
            refusal(
                editor()
                    .save("data_sources", change(lines, JsonNodeFactory.instance.numberNode(3)))))
        .isEqualTo("Cette valeur n’est pas de celles que le champ accepte.");
  }

  @Test
  void whoeverIsLateSeesWhatStandsThereAndWritesOverNothing() {
    edit(owner);
    handed("this.load");
    run(
        owner,
        () -> drafting.change(id, new FieldEdit(false, "purpose", null, new Value.Text("Avant"))));
    var answer = editor().save("purpose", change(nothing(), text("Après")));
    assertThat(answer.get("conflict").stringValue()).isEqualTo("Avant");
    assertThat(values(id).text("purpose")).isEqualTo("Avant");
    editor().save("purpose", change(text("Avant"), text("Après")));
    assertThat(values(id).text("purpose")).isEqualTo("Après");
  }

  @Test
  void changesMadeElsewhereArriveWithTheNextAnswer() {
    edit(owner);
    handed("this.load");
    stands();
    run(
        owner,
        () ->
            drafting.change(id, new FieldEdit(false, "purpose", null, new Value.Text("Ailleurs"))));
    var answer = editor().save("category", change(nothing(), text("generative")));
    assertThat(answer.get("values").get("purpose").stringValue()).isEqualTo("Ailleurs");
  }

  @Test
  void whoMayNotWriteReadsWithTheReason() {
    edit(dpo);
    var head = handed("this.load");
    assertThat(head.get("why").stringValue()).isEqualTo("why.DRAFT");
    assertThat(head.get("open").isEmpty()).isTrue();
    var answer = editor().save("title", change(text("Accélérer les devis"), text("Autre titre")));
    assertThat(answer.get("closed").booleanValue()).isTrue();
    assertThat(refusal(answer)).contains("Ce champ ne se modifie pas");
    assertThat(values(id).text("title")).isEqualTo("Accélérer les devis");
  }

  @Test
  void anEmployeeDoesNotFindThePage() {
    edit(companies.member(company, Role.EMPLOYEE));
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  @Test
  void aSheetThatIsNotCompleteIsNotSent() {
    edit(owner);
    assertThat(refusal(editor().send())).contains("bloquent");
    assertThat(as(owner, () -> reading.dossier(id)).row().life()).isNull();
  }

  @Test
  void aCompleteSheetIsSentByItsOwnerAndThenStands() {
    id = written.complete(company, owner, lead);
    edit(owner);
    var send = handed("this.load").get("news").get("send");
    assertThat(send.get("ok").booleanValue()).isTrue();
    assertThat(send.get("to").stringValue()).isEqualTo("Personne d’essai");
    assertThat(editor().send().get("sent").booleanValue()).isTrue();
    assertThat(as(owner, () -> reading.dossier(id)).row().work()).isEqualTo(State.SUBMITTED);

    edit(owner);
    assertThat(handed("this.load").get("why").stringValue()).isEqualTo("why.SUBMITTED");
    var late =
        editor().save("title", change(text("Accélérer la réponse aux devis"), text("Autre")));
    assertThat(late.get("closed").booleanValue()).isTrue();
  }

  @Test
  void onlyTheOwnerSendsItEvenWhereNothingBlocks() {
    id = written.complete(company, owner, lead);
    run(owner, () -> drafting.writeWith(id, List.of(lead)));
    edit(lead);
    var send = handed("this.load").get("news").get("send");
    assertThat(send.get("why").get(0).stringValue()).isEqualTo("Seul le porteur le peut.");
    assertThat(refusal(editor().send())).contains("Seul le porteur le peut.");
    assertThat(as(owner, () -> reading.dossier(id)).row().work()).isEqualTo(State.DRAFT);
  }

  @Test
  void aSheetThatWasSentMeanwhileIsNotWrittenAnyMore() {
    id = written.complete(company, owner, lead);
    edit(owner);
    handed("this.load");
    written.move(company, owner, id, Attempt.of(Transition.SUBMIT));
    var answer =
        editor().save("title", change(text("Accélérer la réponse aux devis"), text("Autre")));
    assertThat(answer.get("closed").booleanValue()).isTrue();
    var screen = find(SheetSitting.class).single();
    screen.arrived(as(owner, () -> reading.dossier(id)), "Quelqu’un");
    assertThat(handed("this.arrived").get("moved").booleanValue()).isTrue();
  }

  @Test
  void correctionsAreListedInTheApproversWordsAndAnsweredOneByOne() {
    id = written.submitted(company, owner, lead);
    written.move(
        company,
        lead,
        id,
        new Attempt(
            Transition.REQUEST_CHANGES,
            "Précisez le but et qui relit, s’il vous plaît.",
            Set.of("purpose", "oversight")));
    edit(owner);
    var head = handed("this.load");
    assertThat(head.get("asked").get("words").stringValue()).contains("Précisez le but");
    assertThat(listed(head.get("news"))).containsExactly("purpose open", "oversight open");
    assertThat(refusal(editor().send())).contains("But de l’usage");

    var changed =
        editor()
            .save(
                "purpose",
                change(
                    text(values(id).text("purpose")),
                    text("L’outil propose un chiffrage ; un chiffreur fixe chaque prix.")));
    assertThat(listed(changed)).containsExactly("purpose changed", "oversight open");
    var answered =
        editor().answer("oversight", UUID.randomUUID().toString(), "Le chef d’atelier relit tout.");
    assertThat(listed(answered)).containsExactly("purpose changed", "oversight answered");
    assertThat(answered.get("comments").get(0).get("words").stringValue())
        .isEqualTo("Le chef d’atelier relit tout.");
    assertThat(editor().send().get("sent").booleanValue()).isTrue();
    assertThat(as(owner, () -> reading.dossier(id)).row().work()).isEqualTo(State.SUBMITTED);
  }

  @Test
  void theCellOfTheCharterFollowsDataAndTool() {
    id = written.complete(company, owner, lead);
    edit(owner);
    handed("this.load");
    stands();
    assertThat(handed("this.rest").get("news").get("cell").get("charter").stringValue()).isEmpty();
    assertThat(handed("this.rest").get("tools").size()).isEqualTo(1);
  }

  private static List<String> listed(JsonNode news) {
    var all = new ArrayList<String>();
    news.get("listed")
        .forEach(one -> all.add(one.get(0).stringValue() + " " + one.get(1).stringValue()));
    return all;
  }

  @Test
  void coWritersAreChosenByTheOwnerAndWriteToo() {
    var helper = companies.member(company, Role.IT_MANAGER);
    edit(owner);
    handed("this.load");
    var answer = editor().writers(list(helper));
    assertThat(answer.get("people").get("writers").get(0).stringValue())
        .isEqualTo(helper.toString());
    edit(helper);
    assertThat(handed("this.load").has("why")).isFalse();
    assertThat(refusal(editor().writers(list(dpo)))).isEqualTo("Seul le porteur peut le faire.");
  }

  @Test
  void commentsAreWrittenOnceSettledAndReopened() {
    edit(dpo);
    handed("this.load");
    var comment = UUID.randomUUID().toString();
    editor().comment(comment, "purpose", "Trop vague @Personne d’essai", list(owner));
    var answer = editor().comment(comment, "purpose", "Trop vague @Personne d’essai", list(owner));
    assertThat(answer.get("comments").size()).isEqualTo(1);
    assertThat(answer.get("comments").get(0).get("field").stringValue()).isEqualTo("purpose");
    assertThat(as(owner, () -> review.comments(id)).getFirst().mentions()).containsExactly(owner);
    assertThat(editor().settle(comment, false).get("comments").get(0).has("settled")).isTrue();
    assertThat(editor().settle(comment, true).get("comments").get(0).has("settled")).isFalse();
    assertThat(refusal(editor().comment(UUID.randomUUID().toString(), "purpose", " ", list())))
        .contains("Écrivez un commentaire");
  }

  @Test
  void anOpinionIsAskedForOfWhoMayGiveIt() {
    edit(owner);
    handed("this.load");
    stands();
    var answer = editor().ask(dpo.toString(), "DPO");
    assertThat(answer.get("opinions").get(0).get("office").stringValue()).isEqualTo("DPO");
    assertThat(answer.get("opinions").get(0).has("asked")).isTrue();
    assertThat(refusal(editor().ask(owner.toString(), "IT"))).isNotBlank();
    assertThat(refusal(editor().ask("nobody", "DPO"))).isNotBlank();
    assertThat(refusal(editor().ask(dpo.toString(), "KING"))).isNotBlank();
  }

  @Test
  void theLawIsShownAndNeverTyped() {
    edit(owner, "?at=ai_act");
    var head = handed("this.load");
    assertThat(head.get("links").get("law").stringValue()).endsWith("/use-cases/" + id + "/class");
    assertThat(refusal(editor().save("ai_act_class", change(nothing(), text("minimal")))))
        .contains("Ce champ ne se modifie pas");
  }

  @Test
  void wordsFollowTheLanguageOfThePage() {
    edit(owner, "", Locale.ENGLISH);
    assertThat(Seen.text()).contains("Sheet 1 · version 1");
    assertThat(handed("this.load").get("model").stringValue()).contains("/en?");
  }

  @Test
  void othersAreToldWhatChangesAndWhoIsWhere() {
    edit(owner);
    handed("this.load");
    editor().at("purpose");
    editor().at("nonsense");
    var screen = find(SheetSitting.class).single();
    run(
        owner,
        () -> {
          drafting.change(id, new FieldEdit(false, "purpose", null, new Value.Text("Elle écrit")));
          screen.arrived(reading.dossier(id), "Sophie");
        });
    var news = handed("this.arrived");
    assertThat(news.get("by").stringValue()).isEqualTo("Sophie");
    assertThat(news.get("values").get("purpose").stringValue()).isEqualTo("Elle écrit");
  }

  @Test
  void itTakesFewStatements() {
    edit(owner);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    var page = "t/" + company.slug() + "/use-cases/" + id + "/edit";
    assertThat(statements.during(() -> UI.getCurrent().navigate(page))).hasSizeLessThanOrEqualTo(7);
  }

  private void edit(PersonRef person) {
    edit(person, "");
  }

  private void edit(PersonRef person, String query) {
    edit(person, query, Locale.FRENCH);
  }

  private void edit(PersonRef person, String query, Locale locale) {
    open(person, "use-cases/" + id + "/edit" + query, locale);
  }

  private SheetEditor editor() {
    return find(SheetEditor.class).single();
  }

  private static String refusal(JsonNode answer) {
    return answer.get("refused").stringValue();
  }
}
