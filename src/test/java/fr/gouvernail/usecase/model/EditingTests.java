package fr.gouvernail.usecase.model;

import static fr.gouvernail.usecase.model.Given.CONSULTANT;
import static fr.gouvernail.usecase.model.Given.LEAD;
import static fr.gouvernail.usecase.model.Given.MODEL;
import static fr.gouvernail.usecase.model.Given.OWNER;
import static fr.gouvernail.usecase.model.Given.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.tenancy.PersonRef;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditingTests {

  @Test
  void ownerAndCoEditorsWriteADraft() {
    var given = sheet().but(g -> g.coEditors.add(CONSULTANT));

    assertThat(open(given, OWNER))
        .contains("title", "purpose", "risks", "pilot_start")
        .doesNotContain("ai_act_class");
    assertThat(open(given, CONSULTANT)).isEqualTo(open(given, OWNER));
    assertThat(open(given, LEAD)).isEmpty();
    assertThat(open(given, OWNER))
        .as("nothing that only a life decides")
        .doesNotContain("pilot_decision", "corrective_plan");
  }

  @Test
  void theOwnerAloneCorrects() {
    var given = sheet().in(State.CHANGES_REQUESTED).but(g -> g.coEditors.add(CONSULTANT));

    assertThat(open(given, OWNER)).contains("purpose");
    assertThat(open(given, CONSULTANT)).isEmpty();
  }

  @Test
  void nobodyWritesInWhatIsSubmittedRejectedOrRetired() {
    for (var state : List.of(State.SUBMITTED, State.REJECTED, State.RETIRED)) {
      assertThat(open(sheet().in(state), OWNER)).isEmpty();
    }
  }

  @Test
  void substanceIsFrozenOnceApproved() {
    for (var state :
        List.of(State.APPROVED, State.IN_PILOT, State.IN_PRODUCTION, State.SUSPENDED)) {
      assertThat(open(sheet().in(state), OWNER)).isNotEmpty().noneMatch(MODEL::isSubstantive);
      assertThat(open(sheet().in(state), LEAD)).isEmpty();
    }
  }

  @Test
  void whatTheNextStateNeedsStaysOpenForTheOwner() {
    for (var state : List.of(State.APPROVED, State.IN_PILOT)) {
      var stage = Stage.after(state).orElseThrow();
      var needed =
          MODEL
              .fields()
              .filter(f -> f.stage() == stage && !f.substantive())
              .map(Field::id)
              .toList();
      assertThat(open(sheet().in(state), OWNER)).containsAll(needed);
    }
  }

  @Test
  void indicatorsAndNotesGoOn() {
    assertThat(open(sheet().in(State.IN_PRODUCTION), OWNER))
        .contains("indicators", "notes")
        .doesNotContain("risks", "title", "exit");
    assertThat(open(sheet().in(State.SUSPENDED), OWNER))
        .contains("corrective_plan")
        .doesNotContain("indicators");
  }

  private static Set<String> open(Given given, PersonRef person) {
    return Editing.open(MODEL, given.edition(), given.actor(person));
  }
}
