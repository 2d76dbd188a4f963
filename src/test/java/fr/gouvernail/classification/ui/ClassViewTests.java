package fr.gouvernail.classification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.aiact.NewerLaw;
import fr.gouvernail.aiact.Question;
import fr.gouvernail.classification.AnswerChange;
import fr.gouvernail.classification.ClassificationRow;
import fr.gouvernail.classification.Classifications;
import fr.gouvernail.classification.ClassifiedUses;
import fr.gouvernail.classification.InterviewSheet;
import fr.gouvernail.classification.Interviews;
import fr.gouvernail.classification.SampleAnswers;
import fr.gouvernail.classification.TestUses;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class ClassViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired TestUses uses;
  @Autowired ClassifiedUses classified;
  @Autowired Classifications classifications;
  @Autowired Interviews interviews;
  @Autowired NewerLaw law;
  @Autowired Statements statements;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef owner;
  PersonRef reader;
  UUID use;

  @BeforeEach
  void aUse() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    owner = companies.member(company, Role.BUSINESS_OWNER);
    reader = companies.member(company, Role.REVIEWING_CONSULTANT);
    use = uses.add(company, "Tri de candidatures");
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
    law.remove();
  }

  @Test
  void asksOneQuestionAfterTheOtherAndRecordsWhereTheyLead() {
    open(owner, "");
    assertThat(Seen.title()).isEqualTo("Quelle est la classe de cet usage ?");
    assertThat(Seen.text())
        .contains(
            "Tri de candidatures", "Question 1 sur 16 au plus", "Est-ce de l’IA ?", "art. 3(1)")
        .contains("Aide et exemples", "Elles apparaîtront ici");
    assertThat(heading()).startsWith("Le logiciel élabore-t-il lui-même ses résultats");

    Seen.act("Suivante");
    assertThat(Seen.text()).contains("Choisissez une réponse pour continuer.");
    use("oui");
    assertThat(Seen.text()).contains("Enregistré à").doesNotContain("Choisissez une réponse");
    Seen.act("Suivante");
    assertThat(heading()).startsWith("Que fait votre entreprise avec ce système");
    use("utilise");
    use("detourne");
    use("detourne");
    Seen.act("Suivante");
    assertThat(Seen.page().select("#gv-choices .gv-meta").eachText())
        .contains("art. 5(1)(f) · exception possible");
    use("none");
    Seen.act("Suivante");
    use("non");
    Seen.act("Suivante");
    assertThat(Seen.page().select("#gv-choices .gv-meta").eachText()).contains("Biométrie");
    use("recrutement");
    Seen.act("Suivante");
    use("ne_sait_pas");
    assertThat(Seen.text()).contains("Ce point restera à faire vérifier.");
    Seen.act("Suivante");
    use("non");
    Seen.act("Suivante");
    use("none");
    Seen.act("Suivante");
    use("service");
    Seen.act("Suivante");
    use("candidats");
    Seen.act("Suivante");

    assertThat(heading()).startsWith("10 réponses suffisent.");
    assertThat(Seen.text()).contains("Un point restera à faire vérifier.");
    Seen.act("Enregistrer et voir la classe");
    assertThat(Seen.title()).isEqualTo("Haut risque : permis, sous conditions strictes.");
    assertThat(Seen.text())
        .contains("avec le paquet de droit 1.0.0", "Vous êtes : Déployeur")
        .contains("Contrôle humain", "art. 26(2) · Règlement (UE) 2024/1689")
        .contains("À partir du 2 décembre 2027", "Depuis le 2 février 2025")
        .contains("Un point à faire vérifier", "Un juriste doit voir ce classement")
        .contains("La direction, la référence IA ou le DPO note la vérification.")
        .contains("Paquet de droit 1.0.0, état au 23 novembre 2026.", "pas un avis juridique")
        .contains("N° 1 · ");
    var row = latest();
    assertThat(row.madeBy()).isEqualTo(owner);
    assertThat(row.answers().chosen().get("N02")).containsExactly("utilise");
    assertThat(row.answers().chosen().get("N03")).isEmpty();
    open(owner, "");
    assertThat(Seen.title()).startsWith("Haut risque");
  }

  @Test
  void keysNameEachOptionAndTheWayBackAndForth() {
    fill(SampleAnswers.SORTING.chosen());
    open(owner, "?interview=N08");
    var keys = Seen.page().select("#gv-choices input").eachAttr("data-key");
    assertThat(keys)
        .hasSize(13)
        .startsWith("1", "2", "3")
        .endsWith("c", "0")
        .doesNotHaveDuplicates();
    assertThat(Seen.page().select("#next").attr("data-key")).isEqualTo("Enter");
    assertThat(Seen.page().select("#back").attr("data-key")).isEqualTo("Backspace ArrowLeft");
    assertThat(Seen.page().select("#gv-choices input[type=checkbox]")).hasSize(13);
    assertThat(Seen.page().select("#gv-choices input:not([id])")).isEmpty();
    assertThat(Seen.page().select("fieldset legend").text()).isEqualTo(heading());
  }

  @Test
  void anEarlierAnswerOpensAgainByAClickAndNothingIsLost() {
    fill(SampleAnswers.SORTING.chosen());
    open(owner, "");
    assertThat(heading()).startsWith("10 réponses suffisent.");
    Seen.use("go-N08");
    assertThat(heading()).startsWith("Le système sert-il à l’un de ces usages");
    assertThat(chosen()).containsExactly("gv-choice-recrutement");
    assertThat(Seen.page().select("[aria-current=step]").text()).startsWith("Domaines sensibles");
    use("recrutement");
    use("none");
    assertThat(Seen.page().select("#gv-path-card").text()).doesNotContain("Profilage");
    use("recrutement");
    assertThat(Seen.page().select("#gv-path-card").text()).contains("Profilage Oui");
    Seen.act("Précédente");
    assertThat(heading()).startsWith("Le système est-il intégré à un produit");
  }

  /// Whatever somebody chooses and wherever he or she goes, what was chosen last is what is stored.
  @ParameterizedTest
  @ValueSource(longs = {1, 7, 42})
  void goingBackAndForthNeverLosesAnAnswer(long seed) {
    var random = new Random(seed);
    open(owner, "");
    Map<String, List<String>> model = new HashMap<>();
    for (int i = 0; i < 60; i++) {
      var links = Seen.page().select("[data-act=go]").eachAttr("data-arg");
      var question = question();
      if (question == null || random.nextInt(3) == 0) {
        Seen.use("go-" + links.get(random.nextInt(links.size())));
      } else if (random.nextInt(4) == 0 && !Seen.page().select("#back").isEmpty()) {
        Seen.act("Précédente");
      } else {
        choose(question, random, model);
        Seen.act("Suivante");
      }
      assertThat(as(owner, () -> interviews.open(use)).answers().chosen())
          .containsExactlyInAnyOrderEntriesOf(model);
    }
    assertThat(model).isNotEmpty();
  }

  private void choose(Question question, Random random, Map<String, List<String>> model) {
    var offered = Seen.page().select("#gv-choices input").eachAttr("data-arg");
    var value = offered.get(random.nextInt(offered.size())).split(" ")[1];
    use(value);
    var before = model.get(question.id());
    if (value.equals("none")) {
      put(model, question.id(), before != null && before.isEmpty() ? null : List.of());
    } else if (!question.several()) {
      put(model, question.id(), List.of(value));
    } else {
      var after = new ArrayList<>(before == null ? List.<String>of() : before);
      if (!after.remove(value)) {
        after.add(value);
      }
      var inOrder =
          question.options().stream().map(option -> option.id()).filter(after::contains).toList();
      put(model, question.id(), inOrder.isEmpty() ? null : inOrder);
    }
  }

  private static void put(
      Map<String, List<String>> model, String question, @Nullable List<String> chosen) {
    if (chosen == null) {
      model.remove(question);
    } else {
      model.put(question, chosen);
    }
  }

  private @Nullable Question question() {
    var asked = Seen.page().select("[aria-current=step]").attr("data-arg");
    return law.latest().question(asked).orElse(null);
  }

  @Test
  void aClickThatComesLateMeansNoOtherQuestion() {
    open(owner, "");
    use("oui");
    Seen.act("Suivante");
    var shown = find(Still.class).all();
    for (var late : List.of("N01 non", "N01", "oui", "")) {
      for (var act : List.of("choose", "none", "next", "back")) {
        shown.forEach(still -> Seen.act(still, act, late));
      }
    }
    assertThat(heading()).startsWith("Que fait votre entreprise avec ce système");
    assertThat(stored("N01")).containsExactly("oui");
    assertThat(as(owner, () -> interviews.open(use)).answer("N02")).isEmpty();
  }

  @Test
  void whoAnswersSecondSeesBothAnswersAndChooses() {
    open(owner, "");
    use("oui");
    open(owner, "?interview=N01");
    as(lead, () -> interviews.answer(use, new AnswerChange("N01", List.of("oui"), List.of("non"))));
    use("ne_sait_pas");
    assertThat(Seen.text())
        .contains("a répondu entre-temps : « Non, il applique seulement des règles")
        .contains("Votre réponse : « Je ne sais pas ».");
    Seen.act("Suivante");
    assertThat(heading()).as("first it is settled").startsWith("Le logiciel élabore");
    assertThat(stored("N01")).containsExactly("non");
    Seen.act("Garder ma réponse");
    assertThat(stored("N01")).containsExactly("ne_sait_pas");

    as(
        lead,
        () ->
            interviews.answer(
                use, new AnswerChange("N01", List.of("ne_sait_pas"), List.of("non"))));
    use("oui");
    Seen.act("Prendre la sienne");
    assertThat(stored("N01")).containsExactly("non");
    assertThat(chosen()).containsExactly("gv-choice-non");
    assertThat(Seen.text()).doesNotContain("entre-temps");
  }

  @Test
  void whatSomebodyElseChangedIsReadBeforeItIsRecorded() {
    fill(SampleAnswers.SORTING.chosen());
    open(owner, "");
    as(
        lead,
        () ->
            interviews.answer(
                use, new AnswerChange("N09", List.of("oui"), List.of("ne_sait_pas"))));
    Seen.act("Enregistrer et voir la classe");
    assertThat(Seen.text()).contains("Une réponse ou le droit a changé entre-temps.");
    Seen.act("Enregistrer et voir la classe");
    assertThat(latest().answers().chosen().get("N09")).containsExactly("ne_sait_pas");
  }

  @Test
  void readersSeeTheResultAndNoWayToChangeIt() {
    open(reader, "");
    assertThat(Seen.title()).isEqualTo("Cet usage n’a pas encore de classe.");
    assertThat(Seen.page().select("#gv-choices")).isEmpty();
    classified.record(company, owner, use, SampleAnswers.MOOD);
    open(reader, "?interview");
    assertThat(Seen.title()).isEqualTo("Pratique interdite : cet usage ne peut pas avancer.");
    assertThat(find(Button.class).all()).isEmpty();
    assertThat(Seen.page().select("main [data-act]")).isEmpty();
  }

  @Test
  void isClassifiedAgainFromItsOldAnswers() {
    classified.record(company, owner, use, SampleAnswers.SORTING);
    open(owner, "");
    assertThat(Seen.page().select("a.gv-primary").text()).isEqualTo("Revenir à la fiche");
    click("Refaire le classement");
    assertThat(Seen.title()).isEqualTo("Cet usage a-t-il changé de classe ?");
    assertThat(heading()).startsWith("Le logiciel élabore");
    assertThat(chosen()).containsExactly("gv-choice-oui");
    Seen.use("go-N09");
    use("non");

    open(lead, "");
    assertThat(Seen.text()).contains("Un nouveau classement est en cours, commencé par");
    click("Reprendre l’entretien");
    assertThat(heading()).startsWith("Le système se limite-t-il à l’une de ces tâches");
    use("preparatoire");
    Seen.act("Suivante");
    use("non");
    Seen.act("Suivante");
    while (!heading().contains("réponses suffisent")) {
      Seen.act("Suivante");
    }
    Seen.act("Enregistrer et voir la classe");
    assertThat(Seen.title()).startsWith("Risque minimal");
    assertThat(Seen.text())
        .contains("N° 2 · ", "N° 1 · ", "Profilage : « Oui », puis « Non »")
        .contains("Classe : Haut risque, puis Minimal", "Ne s’applique plus : Contrôle humain");
  }

  @Test
  void aNewInterviewIsGivenUpAfterAQuestion() {
    classified.record(company, owner, use, SampleAnswers.SORTING);
    as(owner, () -> interviews.start(use));
    open(owner, "");
    Seen.act("Abandonner l’entretien");
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(Seen.text()).doesNotContain("est en cours");
  }

  @Test
  void aSecondPersonNotesTheCheck() {
    classified.record(company, owner, use, SampleAnswers.UNSURE);
    open(lead, "");
    Seen.act("Noter que c’est vérifié");
    click("Noter la vérification");
    var field = find(TextArea.class).single();
    assertThat(field.isInvalid()).isTrue();
    assertThat(field.getErrorMessage().replace('\u00a0', ' '))
        .isEqualTo("Écrivez 20 caractères au moins, 2 000 au plus.");
    field.setValue("Me Orsini confirme qu’il y a profilage.");
    click("Noter la vérification");
    assertThat(Seen.text())
        .contains("Vérification notée par", "(Référence IA)", "Me Orsini confirme");
    assertThat(Seen.text()).doesNotContain("Un juriste doit voir");

    classified.record(company, lead, use, SampleAnswers.UNSURE);
    open(lead, "");
    assertThat(Seen.text()).contains("Vous avez donné ces réponses : une autre personne");
    assertThat(Seen.page().select("[data-act=lift]")).isEmpty();
  }

  @Test
  void aLawyersClassIsProposedThenApprovedBesideTheComputedOne() {
    classified.record(company, owner, use, SampleAnswers.SORTING);
    open(owner, "");
    Seen.act("Un juriste conclut autrement");
    click("Proposer à la direction");
    risk().setValue(AiActClass.MINIMAL);
    click("Proposer à la direction");
    assertThat(find(TextField.class).single().isInvalid()).isTrue();
    find(TextField.class).single().setValue("Note du 12 novembre");
    click("Proposer à la direction");
    assertThat(find(TextArea.class).single().isInvalid()).isTrue();
    find(TextArea.class)
        .single()
        .setValue("L’outil se limite à convertir des fichiers, sans rien évaluer.");
    click("Proposer à la direction");
    assertThat(Seen.text())
        .contains("Une autre classe est proposée", "Écrit : Note du 12 novembre")
        .contains("La direction décide.", "Retirer la proposition");
    assertThat(Seen.page().select("[data-act=approve]")).isEmpty();

    open(director, "");
    Seen.act("Approuver cette classe");
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(Seen.title()).startsWith("Risque minimal");
    assertThat(Seen.text())
        .contains("Classe retenue par un juriste, approuvée par", "Classe calculée : Haut risque");
  }

  @SuppressWarnings("unchecked")
  private Select<AiActClass> risk() {
    return (Select<AiActClass>) find(Select.class).single();
  }

  @Test
  void aForgedOrForeignAddressLooksMissing() {
    var other = companies.company();
    var theirs = uses.add(other, "Ailleurs");
    var employee = companies.member(company, Role.EMPLOYEE);
    for (var path : List.of("x", theirs.toString(), new UUID(1, 2).toString())) {
      open(owner, path, "");
      assertThat(Seen.title()).isEqualTo("Page introuvable");
    }
    open(employee, "");
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  /// One statement more than in the product each time: the inventory is asked first, and does not
  /// know the uses of this test.
  @Test
  void thePageCostsFewStatementsHoweverLongItsHistory() {
    fill(SampleAnswers.SORTING.chosen());
    assertThat(statementsFor("?interview=N08")).isLessThanOrEqualTo(4);
    for (int i = 0; i < 12; i++) {
      classified.record(
          company, owner, use, i % 2 == 0 ? SampleAnswers.UNSURE : SampleAnswers.WRITING);
    }
    assertThat(statementsFor("")).isLessThanOrEqualTo(4);
    law.install();
    classified.replay(company);
    assertThat(statementsFor("")).isLessThanOrEqualTo(6);
    assertThat(Seen.text()).contains("dit autre chose");
  }

  @Test
  void speaksEnglish() {
    signIn(owner);
    UI.getCurrent().setLocale(Locale.ENGLISH);
    go("?interview");
    assertThat(Seen.text())
        .contains("Which class does this use have?", "Does the software", "Help and examples")
        .doesNotContain("!{")
        .doesNotContainPattern("classification\\.[a-z]");
    classified.record(company, owner, use, SampleAnswers.UNSURE);
    go("");
    assertThat(Seen.text())
        .contains("High-risk: allowed, on strict conditions.", "Human oversight")
        .doesNotContain("!{")
        .doesNotContainPattern("classification\\.[a-z]");
  }

  private void fill(Map<String, List<String>> answers) {
    answers.forEach((question, chosen) ->
        as(
            owner,
            () -> {
              InterviewSheet sheet = interviews.open(use);
              return interviews.answer(
                  use, new AnswerChange(question, sheet.answer(question).orElse(null), chosen));
            }));
  }

  private List<String> stored(String question) {
    return as(owner, () -> interviews.open(use)).answer(question).orElseThrow();
  }

  private ClassificationRow latest() {
    return as(owner, () -> classifications.latest(use)).orElseThrow();
  }

  private static void use(String option) {
    Seen.use("gv-choice-" + option);
  }

  private static String heading() {
    return Seen.page().expectFirst("#gv-asked").text();
  }

  private static List<String> chosen() {
    return Seen.page().select("#gv-choices input[checked]").eachAttr("id");
  }

  private long statementsFor(String query) {
    open(owner, query);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    return statements.during(() -> go(query)).size();
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }

  private void open(PersonRef person, String query) {
    open(person, use.toString(), query);
  }

  private void open(PersonRef person, String id, String query) {
    signIn(person);
    UI.getCurrent().setLocale(Locale.FRENCH);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    navigate("t/" + company.slug() + "/use-cases/" + id + "/class" + query);
  }

  private void go(String query) {
    navigate("t/" + company.slug() + "/use-cases/" + use + "/class" + query);
  }

  private static void navigate(String address) {
    var location = new Location(address);
    UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
  }

  private void click(String words) {
    test(find(Button.class).all().stream()
            .filter(b -> b.getText().equals(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError(words + " in " + Seen.text())))
        .click();
  }

  private static void signIn(PersonRef person) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
  }
}
