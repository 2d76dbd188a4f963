package fr.gouvernail.awaiting;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A matter that is open for one addressee; removed once it is settled.
@Entity
@Table(name = "open_matter")
class OpenMatter extends TenantOwned {

  /// Stands for nobody, so that it can be compared.
  static final UUID NOBODY = new UUID(0, 0);

  @Column(updatable = false)
  private String kind;

  @Column(name = "subject_id", updatable = false)
  private UUID subject;

  @Column(updatable = false)
  private String addressee;

  @Enumerated(EnumType.STRING)
  private @Nullable Permission rest;

  @Column(name = "not_for")
  private UUID notFor;

  @Column(name = "widens_on")
  private @Nullable LocalDate widensOn;

  @Column(name = "visible_from")
  private LocalDate visibleFrom;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Convert(converter = MatterFactsColumn.class)
  private List<MatterFact> facts;

  private String path;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected OpenMatter() {}

  @SuppressWarnings("NullAway.Init") // `ask` fills the rest
  OpenMatter(Matter matter) {
    super(UuidCreator.getTimeOrderedEpoch());
    kind = matter.kind().key();
    subject = matter.subject();
    addressee = matter.to().key();
    ask(matter);
  }

  /// Takes its newest state.
  final void ask(Matter matter) {
    var except = matter.to().except();
    rest = matter.to().rest();
    notFor = except == null ? NOBODY : except.value();
    widensOn = matter.to().widensOn();
    visibleFrom = matter.from();
    dueOn = matter.due() == null ? Stint.OPEN : matter.due();
    facts = matter.facts();
    path = matter.path();
  }

  Name name() {
    return new Name(kind, subject, addressee);
  }

  /// What makes two the same.
  record Name(String kind, UUID subject, String addressee) {
    static Name of(Matter matter) {
      return new Name(matter.kind().key(), matter.subject(), matter.to().key());
    }
  }
}
