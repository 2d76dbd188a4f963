package fr.gouvernail.notification;

import fr.gouvernail.assessment.retention.RetentionEvent;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.shell.Texts;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Files of audits that go soon: the directors and the consultants who led these audits hear of it,
/// with the page on which each file can be kept.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RetentionAnnouncements {

  private static final String PAGE = "/retention";

  private final Announcer announcer;
  private final People people;
  private final AccessPolicy policy;
  private final Texts texts;

  RetentionAnnouncements(Announcer announcer, People people, AccessPolicy policy, Texts texts) {
    this.announcer = announcer;
    this.people = people;
    this.policy = policy;
    this.texts = texts;
  }

  @EventListener
  public void on(RetentionEvent event) {
    switch (event) {
      case RetentionEvent.Announced announced -> {
        var told = new LinkedHashSet<>(people.holding(Set.of(Role.DIRECTOR)));
        announced.leads().stream()
            .filter(lead -> policy.allows(lead, Permission.KEEP_FILES, announced.tenant()))
            .forEach(told::add);
        told.remove(announced.actor());
        announcer.tell(announced.tenant(), told, matter(announced));
      }
      case RetentionEvent.CalledOff off ->
          people
              .holding(Set.of(Role.DIRECTOR, Role.CONSULTANT))
              .forEach(person ->
                  announcer.hush(off.tenant(), person, RetentionEvent.about(off.tenant())));
      case RetentionEvent.RuleChosen chosen -> {}
      case RetentionEvent.Held held -> {}
    }
  }

  /// « 3 fichiers d’audit seront supprimés », in both languages.
  private Matter matter(RetentionEvent.Announced announced) {
    return new Matter(
        NoticeKind.FILES_LEAVING,
        RetentionEvent.about(announced.tenant()),
        new Text(
            texts.getTranslation("notification.files", Locale.FRENCH, announced.files()),
            texts.getTranslation("notification.files", Locale.ENGLISH, announced.files())),
        announced.first().plusDays(1),
        PAGE);
  }
}
