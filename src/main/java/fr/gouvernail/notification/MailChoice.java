package fr.gouvernail.notification;

import fr.gouvernail.notification.NoticeKind.Topic;
import fr.gouvernail.tenancy.PersonRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a person does not want mails about.
@Entity
@Table(name = "mail_choice")
class MailChoice {

  @Id
  @Column(name = "person_id")
  private UUID personId;

  @Version private long version;

  /// Names of topics, separated by commas.
  private String declined = "";

  @SuppressWarnings("NullAway.Init")
  protected MailChoice() {}

  MailChoice(PersonRef person) {
    this.personId = person.value();
  }

  Set<Topic> declined() {
    return Arrays.stream(declined.split(","))
        .filter(name -> !name.isEmpty())
        .map(Topic::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  void decline(Set<Topic> topics) {
    declined = topics.stream().sorted().map(Topic::name).collect(Collectors.joining(","));
  }
}
