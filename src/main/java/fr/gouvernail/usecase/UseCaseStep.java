package fr.gouvernail.usecase;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import fr.gouvernail.usecase.model.Capacity;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Transition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A step from one state to another. The database refuses to change or remove one.
@Entity
@Table(name = "use_case_step")
class UseCaseStep extends TenantOwned {

  @Column(name = "use_case_id", updatable = false)
  private UUID useCase;

  @Column(updatable = false)
  private int edition;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Transition transition;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_state", updatable = false)
  private @Nullable State from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_state", updatable = false)
  private State to;

  @Column(updatable = false)
  private UUID actor;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Capacity capacity;

  @Column(name = "taken_at", updatable = false)
  private Instant takenAt;

  @Column(updatable = false)
  private String reason;

  /// Ids of fields, with commas between them.
  @Column(updatable = false)
  private String fields;

  @Column(updatable = false)
  private boolean alone;

  @Column(updatable = false)
  private @Nullable String decision;

  @Column(updatable = false)
  private @Nullable String hash;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected UseCaseStep() {}

  UseCaseStep(UseCaseId useCase, StepRow row) {
    super(UuidCreator.getTimeOrderedEpoch());
    this.useCase = useCase.value();
    edition = row.edition();
    transition = row.transition();
    from = row.from();
    to = row.to();
    actor = row.actor().value();
    capacity = row.as();
    takenAt = row.at();
    reason = row.reason();
    fields = String.join(",", row.fields());
    alone = row.alone();
    decision = row.decision();
    hash = row.hash();
  }

  StepRow row() {
    return new StepRow(
        edition,
        transition,
        from,
        to,
        new PersonRef(actor),
        capacity,
        takenAt,
        reason,
        fields.isEmpty() ? List.of() : Arrays.asList(fields.split(",")),
        alone,
        decision,
        hash);
  }
}
