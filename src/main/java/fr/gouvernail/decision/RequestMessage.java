package fr.gouvernail.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "decision_message")
class RequestMessage extends TenantOwned {

  @Column(name = "request_id", updatable = false)
  private UUID request;

  @Column(updatable = false)
  private UUID author;

  @Column(name = "written_at", updatable = false)
  private Instant writtenAt;

  @Column(updatable = false)
  private String text;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected RequestMessage() {}

  RequestMessage(RequestId request, PersonRef author, Instant at, String text) {
    super(UuidCreator.getTimeOrderedEpoch());
    this.request = request.value();
    this.author = author.value();
    this.writtenAt = at;
    this.text = Words.required(text, Words.LONGEST, "decision.rule.message");
  }

  RequestDetail.Message message() {
    return new RequestDetail.Message(new PersonRef(author), writtenAt, text);
  }
}
