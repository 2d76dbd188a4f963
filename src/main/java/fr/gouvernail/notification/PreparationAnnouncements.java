package fr.gouvernail.notification;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.preparation.DocumentsSettled;
import fr.gouvernail.assessment.preparation.ExpectedDocuments;
import fr.gouvernail.assessment.preparation.PreparationEvent;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Documents that people of a company are asked to gather.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PreparationAnnouncements {

  private final Announcer announcer;
  private final ExpectedDocuments expected;
  private final Texts texts;

  PreparationAnnouncements(Announcer announcer, ExpectedDocuments expected, Texts texts) {
    this.announcer = announcer;
    this.expected = expected;
    this.texts = texts;
  }

  @EventListener
  public void on(PreparationEvent event) {
    switch (event) {
      case PreparationEvent.DocumentsAsked asked ->
          announcer.tell(
              asked.tenant(),
              asked.person(),
              matter(
                  NoticeKind.DOCUMENTS_ASKED,
                  asked.assessment(),
                  asked.person(),
                  asked.left(),
                  asked.due()));
      case PreparationEvent.ContactReleased released ->
          announcer.hush(
              released.tenant(),
              released.person(),
              PreparationEvent.about(released.assessment(), released.person()));
      case PreparationEvent.DocumentJudged judged -> {}
    }
  }

  @EventListener
  public void on(DocumentsSettled settled) {
    settled
        .people()
        .forEach(person ->
            announcer.hush(
                settled.tenant(), person, PreparationEvent.about(settled.assessment(), person)));
  }

  /// « 7 documents sont attendus », in both languages.
  Matter matter(
      NoticeKind kind, AssessmentId assessment, PersonRef person, long left, LocalDate due) {
    return new Matter(
        kind,
        PreparationEvent.about(assessment, person),
        new Text(
            texts.getTranslation("notification.documents", Locale.FRENCH, left),
            texts.getTranslation("notification.documents", Locale.ENGLISH, left)),
        due,
        expected.page(assessment));
  }
}
