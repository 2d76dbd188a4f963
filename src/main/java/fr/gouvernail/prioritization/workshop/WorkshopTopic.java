package fr.gouvernail.prioritization.workshop;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.prioritization.model.Placed;
import fr.gouvernail.prioritization.model.Scores;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A use of AI that a workshop scores, named as it was then.
@Entity
@Table(name = "workshop_topic")
class WorkshopTopic extends TenantOwned {

  private static final int LONGEST_TITLE = 200;

  @Column(name = "workshop_id", updatable = false)
  private UUID workshopId;

  @Column(name = "use_case_id", updatable = false)
  private UUID useCaseId;

  @Column(updatable = false)
  private int place;

  @Column(updatable = false)
  private int number;

  @Column(updatable = false)
  private String title;

  @Convert(converter = ScoresColumn.class)
  @Column(name = "before_scores", updatable = false)
  private Scores before;

  @Convert(converter = ScoresColumn.class)
  @Column(name = "adopted_scores")
  private @Nullable Scores adopted;

  @Column(name = "adopted_at")
  private @Nullable Instant adoptedAt;

  @Column(name = "adopted_by")
  private @Nullable UUID adoptedBy;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected WorkshopTopic() {}

  WorkshopTopic(Workshop workshop, int place, Placed useCase) {
    super(UuidCreator.getTimeOrderedEpoch());
    workshopId = workshop.id();
    useCaseId = useCase.id();
    this.place = place;
    number = useCase.number();
    var words = useCase.title();
    title = words.substring(0, Math.min(words.length(), LONGEST_TITLE));
    before = useCase.scores();
  }

  /// @return whether it was not adopted as that already
  boolean adopt(Scores scores, PersonRef by, Instant at) {
    if (scores.equals(adopted)) {
      return false;
    }
    adopted = scores;
    adoptedAt = at;
    adoptedBy = by.value();
    return true;
  }

  UUID workshop() {
    return workshopId;
  }

  UUID useCase() {
    return useCaseId;
  }

  int place() {
    return place;
  }

  int number() {
    return number;
  }

  String title() {
    return title;
  }

  Scores before() {
    return before;
  }

  WorkshopDetail.@Nullable Adoption adoption() {
    return adopted == null || adoptedAt == null || adoptedBy == null
        ? null
        : new WorkshopDetail.Adoption(adopted, adoptedAt, new PersonRef(adoptedBy));
  }
}
