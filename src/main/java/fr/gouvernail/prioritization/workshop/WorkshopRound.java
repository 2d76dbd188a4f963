package fr.gouvernail.prioritization.workshop;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import fr.gouvernail.usecase.model.Criterion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One vote on some criteria of one use: open, then revealed for good.
@Entity
@Table(name = "workshop_round")
class WorkshopRound extends TenantOwned {

  @Column(name = "topic_id", updatable = false)
  private UUID topicId;

  @Column(updatable = false)
  private int place;

  @Column(updatable = false)
  private String criteria;

  @Column(name = "opened_at", updatable = false)
  private Instant openedAt;

  @Column(name = "revealed_at")
  private @Nullable Instant revealedAt;

  @Column(name = "revealed_by")
  private @Nullable UUID revealedBy;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected WorkshopRound() {}

  WorkshopRound(WorkshopTopic topic, int place, Set<Criterion> criteria, Instant at) {
    super(UuidCreator.getTimeOrderedEpoch());
    topicId = topic.id();
    this.place = place;
    this.criteria = criteria.stream().sorted().map(Criterion::id).collect(Collectors.joining(" "));
    openedAt = at;
  }

  /// @return whether it was secret still
  boolean reveal(PersonRef by, Instant at) {
    if (revealedAt != null) {
      return false;
    }
    revealedAt = at;
    revealedBy = by.value();
    return true;
  }

  UUID topic() {
    return topicId;
  }

  int place() {
    return place;
  }

  Set<Criterion> criteria() {
    var all = EnumSet.noneOf(Criterion.class);
    Arrays.stream(criteria.split(" ")).forEach(id -> Criterion.of(id).ifPresent(all::add));
    return Collections.unmodifiableSet(all);
  }

  boolean isRevealed() {
    return revealedAt != null;
  }

  @Nullable Instant revealedAt() {
    return revealedAt;
  }
}
