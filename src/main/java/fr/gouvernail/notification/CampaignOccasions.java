package fr.gouvernail.notification;

import fr.gouvernail.acknowledgement.MissingReaders;
import fr.gouvernail.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Whoever has not read the charter: seven, fourteen and twenty-eight days after being asked.
@Component
class CampaignOccasions implements Occasions {

  private final MissingReaders missing;

  CampaignOccasions(MissingReaders missing) {
    this.missing = missing;
  }

  @Override
  public List<Reminder> on(TenantId tenant, LocalDate today) {
    return missing.on(today).stream()
        .map(row ->
            new Reminder(
                row.person(),
                CampaignAnnouncements.matter(
                    NoticeKind.CHARTER_REMINDER, row.campaign(), row.number(), row.due())))
        .toList();
  }
}
