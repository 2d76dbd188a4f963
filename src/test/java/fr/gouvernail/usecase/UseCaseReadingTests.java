package fr.gouvernail.usecase;

import static fr.gouvernail.usecase.WrittenUseCases.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.acknowledgement.PublishedCharters;
import fr.gouvernail.identity.Role;
import fr.gouvernail.notification.NoticeLine;
import fr.gouvernail.notification.NoticeService;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Transition;
import fr.gouvernail.usecase.model.Value;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What people may read of uses and ideas, and whom a step is told.
@PortalTest
class UseCaseReadingTests {

  private static final String WHY = "Deux prix faux sont partis chez un client ce matin.";

  @Autowired TestCompanies companies;
  @Autowired WrittenUseCases written;
  @Autowired UseCaseService useCases;
  @Autowired UseCaseDrafting drafting;
  @Autowired UseCaseMoves moves;
  @Autowired IdeaService ideas;
  @Autowired NoticeService notices;
  @Autowired PublishedCharters charters;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef owner;
  PersonRef dpo;
  PersonRef employee;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    owner = companies.member(company, Role.BUSINESS_OWNER);
    dpo = companies.member(company, Role.DPO);
    employee = companies.member(company, Role.EMPLOYEE);
  }

  /// In pilot, with the employee as participant or as the one who can stop it.
  private UseCaseId piloted(String field) {
    charters.next(company, director, lead, true);
    var id = written.submitted(company, owner, lead);
    written.move(company, lead, id, Attempt.of(Transition.APPROVE));
    var today = LocalDate.now(ZoneId.of("Europe/Paris"));
    var values = PilotValues.of(today, dpo, lead);
    values.put(
        field,
        field.equals("stop_power")
            ? PilotValues.text(employee.toString())
            : new Value.Choices(List.of(employee.toString())));
    values.forEach((name, value) -> write(id, name, value));
    written.move(company, lead, id, Attempt.of(Transition.START_PILOT));
    return id;
  }

  private void write(UseCaseId id, String field, Value value) {
    as(
        company,
        owner,
        () -> drafting.change(id, new FieldEdit(true, field, seen(id, field), value)));
  }

  private @Nullable Value seen(UseCaseId id, String field) {
    return useCases.dossier(id).shown().edition().values().find(field).orElse(null);
  }

  @Test
  void whomASheetNamesReadsWhatConcernsHimAndNoMore() {
    var id = piloted("pilot_people");
    var named = as(company, employee, () -> useCases.named(id));
    assertThat(named.works()).isTrue();
    assertThat(named.mayStop()).isFalse();
    assertThat(named.values().all().keySet()).isSubsetOf(NamedUse.SHOWN).contains("oversight");
    assertThatThrownBy(() -> as(company, employee, () -> useCases.dossier(id)))
        .isInstanceOf(NotFound.class);
    var other = companies.member(company, Role.EMPLOYEE);
    assertThatThrownBy(() -> as(company, other, () -> useCases.named(id)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoeverCanStopAUseStopsItWithoutSeeingItsSheet() {
    var id = piloted("stop_power");
    var named = as(company, employee, () -> useCases.named(id));
    assertThat(named.mayStop()).isTrue();
    as(company, employee, () -> moves.move(id, named.stamp(), Attempt.of(Transition.SUSPEND, WHY)));
    var stopped = as(company, employee, () -> useCases.named(id));
    assertThat(stopped.state()).isEqualTo(State.SUSPENDED);
    assertThat(stopped.mayStop()).isFalse();
    assertThat(stopped.suspension().reason()).isEqualTo(WHY);
  }

  @Test
  void everybodyConcernedIsToldOfAStopByAWayThatIsOpenToThem() {
    var id = piloted("pilot_people");
    assertThat(as(company, dpo, () -> useCases.dossier(id)).told(Transition.SUSPEND))
        .contains(owner, lead, director, employee, dpo);
    written.move(company, dpo, id, Attempt.of(Transition.SUSPEND, WHY));
    assertThat(as(company, employee, () -> notices.latest(0, 5)))
        .extracting(NoticeLine::path)
        .contains("/uses/" + id);
  }

  @Test
  void aVersionIsComparedWithTheOneThatWasJudgedBefore() {
    var id = written.submitted(company, owner, lead);
    assertThat(as(company, lead, () -> useCases.before(id, 1))).isEmpty();
    assertThat(as(company, lead, () -> useCases.before(id, 2)))
        .hasValueSatisfying(frozen -> assertThat(frozen.row().number()).isEqualTo(1));
  }

  @Test
  void ideasAreReadByThoseWhoSeeUsesAndTheirWordsByThoseWhoFile() {
    var id = UUID.randomUUID();
    var idea = new NewIdea(id, "Traduire les notices", "Les notices sont en allemand.", null);
    as(
        company,
        employee,
        () -> {
          ideas.file(idea);
          return id;
        });
    var consultant = companies.member(company, Role.CONSULTANT);
    assertThat(as(company, consultant, () -> ideas.one(id)).title())
        .isEqualTo("Traduire les notices");
    var other = companies.member(company, Role.EMPLOYEE);
    assertThatThrownBy(() -> as(company, other, () -> ideas.one(id))).isInstanceOf(NotFound.class);
    assertThat(as(company, other, ideas::wordings))
        .singleElement()
        .satisfies(words -> assertThat(words.mayRead()).isFalse());
    assertThat(as(company, owner, ideas::wordings))
        .singleElement()
        .satisfies(words -> assertThat(words.mayRead()).isTrue());
  }
}
