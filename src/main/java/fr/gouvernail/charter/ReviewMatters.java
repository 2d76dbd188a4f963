package fr.gouvernail.charter;

import fr.gouvernail.awaiting.Addressee;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.awaiting.Matter;
import fr.gouvernail.awaiting.MatterFact;
import fr.gouvernail.awaiting.MatterKind;
import fr.gouvernail.charter.ReviewEvent.Version;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What awaits people because of a version in review: an opinion whoever is asked, the approval
/// whoever signs it.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewMatters {

  static final MatterKind OPINION =
      new MatterKind("charter.opinion", "message-square", Tone.ACCENT);
  static final MatterKind APPROVAL = new MatterKind("charter.approval", "square-pen", Tone.ACCENT);

  private final DraftDesk desk;
  private final Awaiting awaiting;

  ReviewMatters(DraftDesk desk, Awaiting awaiting) {
    this.desk = desk;
    this.awaiting = awaiting;
  }

  @Configuration(proxyBeanMethods = false)
  static class Kinds {

    @Bean
    static MatterKind opinionToGive() {
      return OPINION;
    }

    @Bean
    static MatterKind charterToApprove() {
      return APPROVAL;
    }
  }

  @EventListener
  public void on(ReviewEvent event) {
    var version = event.version();
    switch (event) {
      case ReviewEvent.Submitted submitted -> ask(version, submitted.asked());
      case ReviewEvent.OpinionGiven given -> awaiting.settled(OPINION, id(version), given.actor());
      case ReviewEvent.ReviewerLeft left -> awaiting.settled(OPINION, id(version), left.person());
      case ReviewEvent.SentBack _, ReviewEvent.Approved _, ReviewEvent.Archived _ ->
          settle(version);
      case ReviewEvent.Commented _, ReviewEvent.Withdrawn _ -> {}
    }
  }

  private void ask(Version version, List<PersonRef> asked) {
    settle(version);
    awaiting.askAll(
        asked.stream()
            .map(person -> matter(OPINION, version, Addressee.person(person), "/review"))
            .toList());
    var signatory = version.signatory();
    awaiting.ask(
        matter(
            APPROVAL,
            version,
            signatory == null
                ? Addressee.holders(Permission.APPROVE_CHARTER)
                : Addressee.person(signatory),
            "/approval"));
  }

  private Matter matter(MatterKind kind, Version version, Addressee to, String page) {
    var today = desk.today();
    return new Matter(
        kind,
        id(version),
        to,
        today,
        null,
        List.of(MatterFact.text(version.number().toString()), MatterFact.day(today)),
        "/charter/" + version.id() + page);
  }

  private void settle(Version version) {
    awaiting.settled(OPINION, id(version));
    awaiting.settled(APPROVAL, id(version));
  }

  private static UUID id(Version version) {
    return version.id().value();
  }
}
