package fr.gouvernail.usecase.model;

import static fr.gouvernail.usecase.model.Given.CONSULTANT;
import static fr.gouvernail.usecase.model.Given.DEPUTY;
import static fr.gouvernail.usecase.model.Given.DIRECTOR;
import static fr.gouvernail.usecase.model.Given.DPO;
import static fr.gouvernail.usecase.model.Given.LEAD;
import static fr.gouvernail.usecase.model.Given.NOW;
import static fr.gouvernail.usecase.model.Given.OWNER;
import static fr.gouvernail.usecase.model.Given.SECOND_DIRECTOR;
import static fr.gouvernail.usecase.model.Standing.ALONE_TOO_SOON;
import static fr.gouvernail.usecase.model.Standing.ALONE_WITHOUT_OPINION;
import static fr.gouvernail.usecase.model.Standing.APPROVES;
import static fr.gouvernail.usecase.model.Standing.APPROVES_ALONE;
import static fr.gouvernail.usecase.model.Standing.DEPUTY_FIRST;
import static fr.gouvernail.usecase.model.Standing.DIRECTOR_FIRST;
import static fr.gouvernail.usecase.model.Standing.EDITOR;
import static fr.gouvernail.usecase.model.Standing.LEAD_FIRST;
import static fr.gouvernail.usecase.model.Standing.NOTHING;
import static fr.gouvernail.usecase.model.Standing.PUT_IT;
import static fr.gouvernail.usecase.model.Standing.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.Opinion.Office;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The separation of duties, §4.
class ApproversTests {

  @Test
  void theLeadApprovesAndTheOthersAreTold() {
    var given = submitted();

    assertThat(standing(given, LEAD)).isEqualTo(APPROVES);
    assertThat(standing(given, DEPUTY)).isEqualTo(LEAD_FIRST);
    assertThat(standing(given, DIRECTOR)).isEqualTo(LEAD_FIRST);
    assertThat(standing(given, OWNER)).isEqualTo(Standing.OWNER);
    assertThat(standing(given, DPO)).isEqualTo(NOTHING);
    assertThat(standing(given, CONSULTANT)).isEqualTo(NOTHING);
    assertThat(given.approvers().waitsFor()).containsExactly(LEAD);
  }

  @Test
  void theDeputyApprovesWhereTheLeadOwnsEditsOrIsAway() {
    for (var given :
        List.of(
            submitted().but(g -> g.owner = LEAD),
            submitted().with("owner", LEAD.toString()),
            submitted().but(g -> g.coEditors.add(LEAD)),
            submitted().but(g -> g.starEditors.add(LEAD)))) {
      assertThat(standing(given, DEPUTY)).isEqualTo(APPROVES);
      assertThat(standing(given, LEAD)).isIn(Standing.OWNER, EDITOR);
      assertThat(standing(given, DIRECTOR)).isEqualTo(DEPUTY_FIRST);
      assertThat(given.approvers().waitsFor()).containsExactly(DEPUTY);
    }
    var away = submitted().but(g -> g.leadAway = true);
    assertThat(standing(away, DEPUTY)).isEqualTo(APPROVES);
    assertThat(standing(away, DIRECTOR)).isEqualTo(DEPUTY_FIRST);
    assertThat(standing(away, LEAD)).as("an absent lead who comes by").isEqualTo(APPROVES);
    assertThat(away.approvers().waitsFor()).containsExactly(DEPUTY);
  }

  @Test
  void theDirectorApprovesWhereBothAreInvolvedOrMissing() {
    var both = submitted().but(g -> g.owner = LEAD).but(g -> g.coEditors.add(DEPUTY));
    assertThat(standing(both, DIRECTOR)).isEqualTo(APPROVES);

    var vacant = submitted().but(g -> g.lead = null).but(g -> g.deputy = null);
    assertThat(standing(vacant, DIRECTOR)).isEqualTo(APPROVES);
    assertThat(vacant.approvers().waitsFor()).containsExactly(DIRECTOR);

    var away = submitted().but(g -> g.leadAway = true).but(g -> g.deputy = null);
    assertThat(away.approvers().waitsFor()).containsExactly(DIRECTOR);
  }

  @Test
  void theDirectorMayApproveOnceItWaitedTooLong() {
    var late = submitted().but(g -> g.escalated = true);

    assertThat(standing(late, DIRECTOR)).isEqualTo(APPROVES);
    assertThat(standing(late, LEAD)).isEqualTo(APPROVES);
    assertThat(standing(late, DEPUTY)).isEqualTo(LEAD_FIRST);
    assertThat(late.approvers().waitsFor()).containsExactly(LEAD, DIRECTOR);
  }

  @Test
  void onlyADirectorApprovesAResidualRiskOfEightOrNine() {
    var risky = submitted().withRows("risks", List.of(Complete.risk("r1", 3, 3)));

    assertThat(standing(risky, DIRECTOR)).isEqualTo(APPROVES);
    assertThat(standing(risky, LEAD)).isEqualTo(DIRECTOR_FIRST);
    assertThat(risky.approvers().isJoint()).isFalse();
    assertThat(risky.approvers().standingToHold(LEAD))
        .as("the lead may still refuse")
        .isEqualTo(APPROVES);
    assertThat(standing(risky.but(g -> g.starEditors.add(DIRECTOR)), DIRECTOR)).isEqualTo(EDITOR);
    assertThat(risky.approvers().waitsFor()).isEmpty();
  }

  @Test
  void leadAndDirectorApproveAHighRiskTogetherInAnyOrder() {
    var high = submitted().risk(AiActClass.HIGH_RISK);
    assertThat(high.approvers().isJoint()).isTrue();
    assertThat(high.approvers().waitsFor()).containsExactly(LEAD, DIRECTOR);
    assertThat(high.approvers().completes(LEAD)).isFalse();
    assertThat(high.approvers().completes(DIRECTOR)).isFalse();

    var led =
        submitted().risk(AiActClass.HIGH_RISK).signed(Transition.APPROVE, LEAD, Capacity.LEAD);
    assertThat(standing(led, LEAD)).isEqualTo(SIGNED);
    assertThat(led.approvers().completes(DIRECTOR)).isTrue();
    assertThat(led.approvers().waitsFor()).containsExactly(DIRECTOR);
    assertThat(standing(led, DEPUTY)).isEqualTo(DIRECTOR_FIRST);

    var directed =
        submitted()
            .risk(AiActClass.HIGH_RISK)
            .signed(Transition.APPROVE, DIRECTOR, Capacity.DIRECTOR);
    assertThat(directed.approvers().completes(LEAD)).isTrue();
    assertThat(directed.approvers().waitsFor()).containsExactly(LEAD);
  }

  @Test
  void twoDirectorsAreNotLeadAndDirector() {
    var given =
        submitted()
            .risk(AiActClass.HIGH_RISK)
            .but(g -> g.directors.add(SECOND_DIRECTOR))
            .signed(Transition.APPROVE, DIRECTOR, Capacity.DIRECTOR);

    assertThat(standing(given, SECOND_DIRECTOR)).isEqualTo(LEAD_FIRST);
    assertThat(given.approvers().completes(SECOND_DIRECTOR)).isFalse();
  }

  @Test
  void aSignatureOfSomebodyWhoWroteSinceCountsNoMore() {
    var given =
        submitted()
            .risk(AiActClass.HIGH_RISK)
            .signed(Transition.APPROVE, LEAD, Capacity.LEAD)
            .but(g -> g.starEditors.add(LEAD));

    assertThat(given.approvers().completes(DIRECTOR)).isFalse();
    assertThat(standing(given, LEAD)).isEqualTo(EDITOR);
    assertThat(given.approvers().waitsFor()).containsExactly(DEPUTY, DIRECTOR);
  }

  @Test
  void theDeputysSignatureLastsWhenTheLeadComesBack() {
    var given =
        submitted().risk(AiActClass.HIGH_RISK).signed(Transition.APPROVE, DEPUTY, Capacity.DEPUTY);

    assertThat(given.approvers().completes(DIRECTOR)).isTrue();
    assertThat(given.approvers().waitsFor()).containsExactly(DIRECTOR);
    assertThat(standing(given, LEAD)).isEqualTo(DIRECTOR_FIRST);
  }

  @Test
  void aDirectorWhoIsLeadNeedsASecondPersonWhereThereIsOne() {
    var both = submitted().risk(AiActClass.HIGH_RISK).but(g -> g.lead = DIRECTOR);
    assertThat(both.approvers().waitsFor()).containsExactlyInAnyOrder(DIRECTOR, DEPUTY);
    assertThat(both.approvers().completes(DIRECTOR)).isFalse();

    both.but(g -> g.deputy = null);
    assertThat(both.approvers().completes(DIRECTOR)).isTrue();
  }

  @Test
  void theDirectorOfAVerySmallTeamStandsAloneAfterADayAndWithAnOpinion() {
    var alone = alone();
    assertThat(standing(alone, DIRECTOR)).isEqualTo(ALONE_WITHOUT_OPINION);
    assertThat(alone.approvers().waitsFor()).containsExactly(DIRECTOR);

    alone.opinion(CONSULTANT, Office.CONSULTANT);
    assertThat(standing(alone, DIRECTOR)).isEqualTo(APPROVES_ALONE);
    assertThat(alone.approvers().completes(DIRECTOR)).isTrue();

    alone.but(g -> g.submittedAt = NOW.minus(Duration.ofHours(24)).plusSeconds(1));
    assertThat(standing(alone, DIRECTOR)).isEqualTo(ALONE_TOO_SOON);
    alone.but(g -> g.submittedAt = NOW.minus(Duration.ofHours(24)));
    assertThat(standing(alone, DIRECTOR)).isEqualTo(APPROVES_ALONE);
  }

  @Test
  void anOpinionOfADpoDoesAsWellAndOneOfAnEditorDoesNot() {
    assertThat(standing(alone().opinion(DPO, Office.DPO), DIRECTOR)).isEqualTo(APPROVES_ALONE);
    assertThat(standing(alone().opinion(DPO, Office.DPO).but(g -> g.coEditors.add(DPO)), DIRECTOR))
        .isEqualTo(ALONE_WITHOUT_OPINION);
    assertThat(standing(alone().opinion(Given.IT, Office.IT), DIRECTOR))
        .isEqualTo(ALONE_WITHOUT_OPINION);
  }

  @Test
  void nobodyStandsAloneFromTwentyPeopleOnOrBesideAnother() {
    assertThat(standing(alone().but(g -> g.headcount = 20), DIRECTOR)).isEqualTo(Standing.OWNER);
    assertThat(standing(alone().but(g -> g.deputy = DEPUTY), DIRECTOR)).isEqualTo(Standing.OWNER);
    assertThat(standing(alone().but(g -> g.directors.add(SECOND_DIRECTOR)), DIRECTOR))
        .isEqualTo(Standing.OWNER);
  }

  @Test
  void aSheetOfSomebodyElseIsApprovedNormallyInAVerySmallTeam() {
    assertThat(
            standing(alone().but(g -> g.owner = OWNER).but(g -> g.starEditors.clear()), DIRECTOR))
        .isEqualTo(APPROVES);
  }

  @Test
  void nobodyLiftsWhatHeOrShePut() {
    var given = submitted();
    assertThat(given.approvers().lifting(LEAD).standing(LEAD)).isEqualTo(PUT_IT);
    assertThat(given.approvers().lifting(LEAD).standing(DEPUTY)).isEqualTo(APPROVES);
    assertThat(given.approvers().lifting(LEAD).waitsFor()).containsExactly(DEPUTY);
    assertThat(given.but(g -> g.deputy = null).approvers().lifting(LEAD).waitsFor())
        .containsExactly(DIRECTOR);

    var nobody = submitted().but(g -> g.lead = null).but(g -> g.deputy = null);
    assertThat(nobody.approvers().lifting(DIRECTOR).standing(DIRECTOR)).isEqualTo(PUT_IT);
    assertThat(nobody.but(g -> g.headcount = 12).approvers().lifting(DIRECTOR).standing(DIRECTOR))
        .isEqualTo(APPROVES_ALONE);
  }

  private static Given submitted() {
    return Given.sheet().in(State.SUBMITTED);
  }

  private static Given alone() {
    return submitted()
        .but(g -> {
          g.headcount = 12;
          g.owner = DIRECTOR;
          g.lead = DIRECTOR;
          g.deputy = null;
        });
  }

  private static Standing standing(Given given, PersonRef person) {
    return given.approvers().standing(person);
  }
}
