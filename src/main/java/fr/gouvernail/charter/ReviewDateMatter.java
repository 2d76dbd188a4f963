package fr.gouvernail.charter;

import fr.gouvernail.awaiting.Addressee;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.awaiting.Matter;
import fr.gouvernail.awaiting.MatterFact;
import fr.gouvernail.awaiting.MatterKind;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The review of the charter in force awaits those who may prepare the next version, sixty days
/// ahead. There is one such matter a company: a new version brings it up to date.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewDateMatter {

  static final MatterKind REVIEW = new MatterKind("charter.review", "calendar-clock", Tone.ACCENT);

  private static final int DAYS_AHEAD = 60;

  private final Charters charters;
  private final Awaiting awaiting;

  ReviewDateMatter(Charters charters, Awaiting awaiting) {
    this.charters = charters;
    this.awaiting = awaiting;
  }

  @Configuration(proxyBeanMethods = false)
  static class Kinds {

    @Bean
    static MatterKind charterToReview() {
      return REVIEW;
    }
  }

  @EventListener
  public void on(CharterCameIntoForce event) {
    charters
        .rows(Set.of(CharterState.IN_FORCE))
        .forEach(row -> {
          var day = row.review();
          if (day != null) {
            ask(event.tenant(), row.number().toString(), day);
          }
        });
  }

  private void ask(TenantId tenant, String number, LocalDate day) {
    awaiting.ask(
        new Matter(
            REVIEW,
            tenant.value(),
            Addressee.holders(Permission.EDIT_CHARTER),
            day.minusDays(DAYS_AHEAD),
            day,
            List.of(MatterFact.text(number), MatterFact.day(day)),
            "/charter"));
  }

  /// What was put away is reviewed no more.
  @EventListener
  public void on(ReviewEvent.Archived event) {
    if (charters.currentHash().isEmpty()) {
      awaiting.settled(REVIEW, event.tenant().value());
    }
  }
}
