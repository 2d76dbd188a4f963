package fr.gouvernail.usecase;

import static fr.gouvernail.usecase.WrittenUseCases.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.awaiting.Awaited;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.decision.DecisionService;
import fr.gouvernail.decision.Docket;
import fr.gouvernail.decision.RegisterFilter;
import fr.gouvernail.decision.RequestState;
import fr.gouvernail.decision.Verdict;
import fr.gouvernail.identity.Role;
import fr.gouvernail.seal.Fingerprint;
import fr.gouvernail.seal.SealState;
import fr.gouvernail.seal.Seals;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.Opinion.Office;
import fr.gouvernail.usecase.model.Refusal;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Transition;
import fr.gouvernail.usecase.model.Value;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@PortalTest
class UseCaseLifeTests {

  @Autowired TestCompanies companies;
  @Autowired WrittenUseCases written;
  @Autowired IdeaService ideas;
  @Autowired UseCaseService useCases;
  @Autowired UseCaseDrafting drafting;
  @Autowired UseCaseMoves moves;
  @Autowired UseCaseReview review;
  @Autowired DecisionService decisions;
  @Autowired Awaiting awaiting;
  @Autowired Seals seals;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef owner;
  PersonRef dpo;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    owner = companies.member(company, Role.BUSINESS_OWNER);
    dpo = companies.member(company, Role.DPO);
  }

  @Test
  void anIdeaBecomesTheUseOfWhoeverTakesItUp() {
    var employee = companies.member(company, Role.EMPLOYEE);
    var idea =
        new NewIdea(
            UUID.randomUUID(),
            "Traduire les notices",
            "Les notices sont en allemand, on se trompe de pièce.",
            "production");
    for (int i = 0; i < 2; i++) {
      as(company, employee, () -> file(idea));
    }
    assertThat(kinds(lead)).containsExactly("usecase.idea");

    var id = as(company, owner, () -> ideas.adopt(idea.id()));
    var again = as(company, owner, () -> ideas.adopt(idea.id()));

    assertThat(again).isEqualTo(id);
    var dossier = dossier(id);
    assertThat(dossier.row().title()).isEqualTo("Traduire les notices");
    assertThat(dossier.row().owner()).isEqualTo(owner);
    assertThat(dossier.current().edition().state()).isEqualTo(State.DRAFT);
    assertThat(as(company, employee, () -> ideas.mine(5)))
        .extracting(IdeaRow::state, IdeaRow::useCase)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(IdeaState.ADOPTED, id));
    assertThat(kinds(lead)).isEmpty();
  }

  private NewIdea file(NewIdea idea) {
    ideas.file(idea);
    return idea;
  }

  @Test
  void whatIsSubmittedWaitsForTheLeadAmongAllDecisions() {
    var id = written.submitted(company, owner, lead);

    assertThat(kinds(lead)).containsExactly("usecase.decide");
    var docket = as(company, lead, decisions::open);
    assertThat(docket.lines()).extracting(Docket.Line::mine).containsExactly(true);
    assertThat(as(company, director, decisions::open).lines())
        .extracting(Docket.Line::mine)
        .containsExactly(false);
    var request = docket.lines().getFirst().request().id();
    assertThat(as(company, lead, () -> decisions.detail(request)).elsewhere())
        .isEqualTo("/use-cases/" + id + "/decide");
  }

  @Test
  void aRequestOfAUseIsNotDecidedOnTheCommonPage() {
    written.submitted(company, owner, lead);
    var row = as(company, lead, decisions::open).lines().getFirst().request();

    assertThatThrownBy(() ->
            as(
                company,
                lead,
                () -> decisions.decide(row.id(), row.version(), Verdict.APPROVED, "", List.of())))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("decision.rule.elsewhere");
  }

  @Test
  void anApprovalEntersTheRegisterAndIsSealed() {
    var id = written.submitted(company, owner, lead);

    written.move(company, lead, id, Attempt.of(Transition.APPROVE, "Prix matière vérifié"));

    var dossier = dossier(id);
    assertThat(dossier.row().life()).isEqualTo(State.APPROVED);
    assertThat(dossier.row().work()).isNull();
    assertThat(dossier.current().reservations()).isEqualTo("Prix matière vérifié");
    assertThat(as(company, lead, decisions::open).lines()).isEmpty();
    assertThat(
            as(company, lead, () -> decisions.register(RegisterFilter.ALL, PageRequest.ofSize(5))))
        .singleElement()
        .satisfies(decision -> {
          assertThat(decision.verdict()).isEqualTo(Verdict.APPROVED);
          assertThat(decision.decidedBy()).isEqualTo(lead);
          assertThat(decision.role()).isEqualTo(Role.AI_LEAD);
        });
    assertThat(seal(id)).isEqualTo(SealState.VALID);
    assertThat(kinds(lead)).isEmpty();
    var frozen = as(company, owner, () -> useCases.frozen(id, 1));
    assertThat(frozen.intact()).isTrue();
    assertThat(frozen.sheet().values().text("title")).isEqualTo("Accélérer la réponse aux devis");
  }

  @Test
  void theSecondOfTwoEqualClicksChangesNothing() {
    var id = written.submitted(company, owner, lead);
    var stamp = as(company, lead, () -> useCases.dossier(id).stamp());
    var attempt = Attempt.of(Transition.APPROVE);

    as(company, lead, () -> moves.move(id, stamp, attempt));
    as(company, lead, () -> moves.move(id, stamp, attempt));

    assertThat(as(company, owner, () -> useCases.steps(id)))
        .extracting(StepRow::transition)
        .containsExactly(Transition.APPROVE, Transition.SUBMIT, Transition.START);
  }

  @Test
  void aStepOnAnOlderStateIsRefused() {
    var id = written.submitted(company, owner, lead);
    var stamp = as(company, lead, () -> useCases.dossier(id).stamp());
    as(company, dpo, () -> review.advise(id, Office.DPO, OpinionVerdict.FAVOURABLE, ""));

    assertThatThrownBy(
            () -> as(company, lead, () -> moves.move(id, stamp, Attempt.of(Transition.APPROVE))))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);

    assertThat(dossier(id).row().work()).isEqualTo(State.SUBMITTED);
  }

  @Test
  void nobodyApprovesWhatHeOrSheOwns() {
    var id = written.submitted(company, lead, lead);

    assertThatThrownBy(() -> written.move(company, lead, id, Attempt.of(Transition.APPROVE)))
        .isInstanceOfSatisfying(
            MoveRefused.class,
            e -> assertThat(e.refusals()).extracting(Refusal::code).contains(Refusal.Code.OWN));

    assertThat(dossier(id).row().work()).isEqualTo(State.SUBMITTED);
    assertThat(as(company, lead, decisions::open).lines())
        .extracting(Docket.Line::mine)
        .containsExactly(false);
  }

  @Test
  void theDeputyDecidesWhereTheLeadOwnsTheSheet() {
    var deputy = companies.member(company, Role.DEPUTY_AI_LEAD);
    var id = written.submitted(company, lead, lead);

    assertThat(kinds(deputy)).containsExactly("usecase.decide");
    written.move(company, deputy, id, Attempt.of(Transition.APPROVE));

    assertThat(dossier(id).row().life()).isEqualTo(State.APPROVED);
  }

  @Test
  void correctionsComeBackAsTheNextVersion() {
    var id = written.submitted(company, owner, lead);
    written.move(
        company,
        lead,
        id,
        new Attempt(
            Transition.REQUEST_CHANGES, "Précisez qui relit, et quand.", Set.of("oversight")));
    assertThat(kinds(owner)).containsExactly("usecase.correct");
    assertThatThrownBy(() -> written.move(company, owner, id, Attempt.of(Transition.RESUBMIT)))
        .isInstanceOf(MoveRefused.class);

    as(
        company,
        owner,
        () -> {
          var seen = useCases.dossier(id).current().edition().values().find("oversight");
          return drafting.change(
              id,
              new FieldEdit(
                  false,
                  "oversight",
                  seen.orElseThrow(),
                  new Value.Text("Deux chiffreurs relisent chaque prix avant l’envoi du devis.")));
        });
    as(company, owner, () -> reclassified(id));
    written.move(company, owner, id, Attempt.of(Transition.RESUBMIT));

    assertThat(dossier(id).current().edition().number()).isEqualTo(2);
    assertThat(as(company, owner, () -> useCases.snapshots(id)))
        .extracting(SnapshotRow::number)
        .containsExactly(2, 1);
    assertThat(kinds(lead)).containsExactly("usecase.decide");
    assertThat(as(company, lead, decisions::open).lines())
        .extracting(line -> line.request().state())
        .containsExactly(RequestState.WAITING);
  }

  @Autowired fr.gouvernail.classification.Classifications classifications;

  private UseCaseId reclassified(UseCaseId id) {
    classifications.takeOver(id.value(), WrittenUseCases.MINIMAL);
    return id;
  }

  @Test
  void twoWritersNeverOverwriteEachOther() {
    var id = written.complete(company, owner, lead);
    as(company, owner, () -> drafting.writeWith(id, List.of(dpo)));
    var seen = new Value.Text("Les trois chiffreurs");
    var first = new FieldEdit(false, "users_scope", seen, new Value.Text("Deux chiffreurs"));
    var second = new FieldEdit(false, "users_scope", seen, new Value.Text("Tout le bureau"));

    assertThat(as(company, owner, () -> drafting.change(id, first)).stored()).isTrue();
    var refused = as(company, dpo, () -> drafting.change(id, second));

    assertThat(refused.stored()).isFalse();
    assertThat(refused.dossier().current().edition().values().text("users_scope"))
        .isEqualTo("Deux chiffreurs");
  }

  @Test
  void whoDoesNotWriteASheetCannotChangeIt() {
    var id = written.complete(company, owner, lead);
    var colleague = companies.member(company, Role.BUSINESS_OWNER);
    var edit =
        new FieldEdit(
            false,
            "users_scope",
            new Value.Text("Les trois chiffreurs"),
            new Value.Text("Tout le monde"));

    assertThatThrownBy(() -> as(company, colleague, () -> drafting.change(id, edit)))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("usecase.rule.closed");
  }

  @Test
  void anotherCompanyFindsNothing() {
    var id = written.submitted(company, owner, lead);
    var elsewhere = companies.company();
    var stranger = companies.member(elsewhere, Role.DIRECTOR);

    assertThatThrownBy(() -> as(elsewhere, stranger, () -> useCases.dossier(id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> as(elsewhere, stranger, () -> moves.move(id, "", Attempt.of(Transition.APPROVE))))
        .isInstanceOf(NotFound.class);
  }

  private SealState seal(UseCaseId id) {
    var hash = as(company, owner, () -> useCases.snapshots(id)).getFirst().hash();
    return seals.verify(new Fingerprint(hash)).orElseThrow();
  }

  private Dossier dossier(UseCaseId id) {
    return as(company, owner, () -> useCases.dossier(id));
  }

  private List<String> kinds(PersonRef person) {
    return as(company, person, () -> awaiting.mine(20)).matters().stream()
        .map(Awaited::kind)
        .map(kind -> kind.key())
        .filter(key -> key.startsWith("usecase."))
        .toList();
  }
}
