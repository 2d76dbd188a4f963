package fr.gouvernail.acknowledgement;

import fr.gouvernail.charter.model.CharterNumber;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Members who have not acknowledged yet, for those who are to be reminded.
@Service
@Transactional(readOnly = true)
public class MissingReaders {

  /// Days after which people are reminded (charter model, `reminder_days`).
  public static final List<Integer> DAYS = List.of(7, 14, 28);

  /// A reminder that could not be said for so long is not said any more.
  private static final int LATEST = 60;

  private final CampaignRows campaigns;
  private final Participations participations;
  private final TenantDirectory directory;

  MissingReaders(CampaignRows campaigns, Participations participations, TenantDirectory directory) {
    this.campaigns = campaigns;
    this.participations = participations;
    this.directory = directory;
  }

  /// Somebody to be reminded.
  ///
  /// @param due since when; each such day is said once
  public record Missing(
      PersonRef person, CampaignId campaign, CharterNumber number, LocalDate due) {}

  /// Those of the current workspace, for the last day that has come for each. Two statements.
  @Internal("reminders, which go to the person itself")
  public List<Missing> on(LocalDate today) {
    return campaigns.open().stream()
        .flatMap(campaign ->
            participations.missingMembers().stream().flatMap(row -> missing(campaign, row, today)))
        .toList();
  }

  private Stream<Missing> missing(Campaign campaign, ParticipationRow row, LocalDate today) {
    var asked = LocalDate.ofInstant(row.askedAt(), directory.current().zone());
    return due(asked, today).stream()
        .map(day ->
            new Missing(
                Objects.requireNonNull(row.person()), campaign.ref(), campaign.number(), day));
  }

  private static Optional<LocalDate> due(LocalDate asked, LocalDate today) {
    return DAYS.reversed().stream()
        .map(asked::plusDays)
        .filter(day -> !day.isAfter(today))
        .findFirst()
        .filter(day -> day.plusDays(LATEST).isAfter(today));
  }
}
