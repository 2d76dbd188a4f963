package fr.gouvernail.awaiting;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.PersonRef;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A matter outside any workspace that is open for one person; removed once it is settled.
@Entity
@Table(name = "standing_matter")
class StandingMatter {

  @Id private UUID id;

  @Column(updatable = false)
  private String kind;

  @Column(name = "subject_id", updatable = false)
  private UUID subject;

  @Column(name = "person_id", updatable = false)
  private UUID personId;

  @Column(name = "visible_from", updatable = false)
  private LocalDate from;

  @Convert(converter = MatterFactsColumn.class)
  @Column(updatable = false)
  private List<MatterFact> facts;

  @Column(updatable = false)
  private String path;

  @Version private long version;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected StandingMatter() {}

  StandingMatter(Matter matter, PersonRef person) {
    id = UuidCreator.getTimeOrderedEpoch();
    kind = matter.kind().key();
    subject = matter.subject();
    personId = person.value();
    from = matter.from();
    facts = matter.facts();
    path = matter.path();
  }

  String kind() {
    return kind;
  }

  Awaited awaited(MatterKind known) {
    return new Awaited(known, subject, from, null, facts, path);
  }
}
