package fr.gouvernail.seal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/// A hash and whether its document counts: nothing that leads to a company.
@Entity
@Table(name = "document_seal")
class DocumentSeal implements Persistable<String> {

  @Id
  @Column(updatable = false)
  private String hash;

  @Enumerated(EnumType.STRING)
  private SealState state;

  @Transient private boolean fresh;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected DocumentSeal() {}

  DocumentSeal(Fingerprint document) {
    hash = document.first();
    state = SealState.VALID;
    fresh = true;
  }

  @PostLoad
  @PostPersist
  void stored() {
    fresh = false;
  }

  void become(SealState changed) {
    state = changed;
  }

  @Override
  public String getId() {
    return hash;
  }

  @Override
  public boolean isNew() {
    return fresh;
  }
}
