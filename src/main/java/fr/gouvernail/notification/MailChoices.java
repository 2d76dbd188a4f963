package fr.gouvernail.notification;

import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.SignedIn;
import fr.gouvernail.notification.NoticeKind.Topic;
import fr.gouvernail.tenancy.PersonRef;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// About what a person wants mails, in all companies: about everything until he or she says
/// otherwise.
@Service
@Transactional
public class MailChoices {

  private final MailChoiceRows choices;
  private final Caller caller;

  MailChoices(MailChoiceRows choices, Caller caller) {
    this.choices = choices;
    this.caller = caller;
  }

  /// What the caller wants mails about.
  @SignedIn
  @Transactional(readOnly = true)
  public Set<Topic> wanted() {
    var wanted = EnumSet.copyOf(Topic.chosen());
    wanted.removeAll(declined(caller.person()));
    return wanted;
  }

  /// Keeps what the caller wants mails about.
  @SignedIn
  public void want(Set<Topic> wanted) {
    var person = caller.person();
    var declined = EnumSet.copyOf(Topic.chosen());
    declined.removeAll(wanted);
    var choice = choices.findById(person.value()).orElseGet(() -> new MailChoice(person));
    choice.decline(declined);
    choices.save(choice);
  }

  @Internal("the sending of mails")
  @Transactional(readOnly = true)
  boolean wants(PersonRef person, Topic topic) {
    return !declined(person).contains(topic);
  }

  private Set<Topic> declined(PersonRef person) {
    return choices.findById(person.value()).map(MailChoice::declined).orElse(Set.of());
  }
}
