package fr.gouvernail.engagement.mission;

import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.TenantDirectory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the firm's copies in step with the company's missions, in the same transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FirmCopies {

  private final FirmMissions copies;
  private final TenantDirectory directory;
  private final CurrentTenant tenant;

  FirmCopies(FirmMissions copies, TenantDirectory directory, CurrentTenant tenant) {
    this.copies = copies;
    this.directory = directory;
    this.tenant = tenant;
  }

  /// The company's row changed.
  public void follow(Mission mission) {
    var name = directory.current().name();
    copies
        .findByIdAndFirmId(mission.id(), mission.firm())
        .orElseGet(() -> copies.save(copyOf(mission, name)))
        .take(mission, name);
  }

  private FirmMission copyOf(Mission mission, String name) {
    var terms =
        new MissionTerms(
            mission.purpose(), mission.words(), "", mission.firstDay(), mission.lastDay());
    return new FirmMission(
        new MissionId(mission.id()),
        mission.firm(),
        tenant.id(),
        name,
        null,
        terms,
        mission.consultant(),
        mission.askedBy(),
        mission.askedAt());
  }

  /// A firm that asked the same company by several addresses gets one answer for all.
  ///
  /// @param answered the one that was decided on
  public void followOthers(Mission answered) {
    copies.asked(answered.firm(), tenant.id().value(), MissionStatus.ASKED).stream()
        .filter(copy -> !answered.id().equals(copy.getId()))
        .forEach(copy -> copy.answerWith(answered));
  }
}
