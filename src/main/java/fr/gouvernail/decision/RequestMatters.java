package fr.gouvernail.decision;

import fr.gouvernail.ailead.AppointmentChanged;
import fr.gouvernail.awaiting.Addressee;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.awaiting.Matter;
import fr.gouvernail.awaiting.MatterFact;
import fr.gouvernail.awaiting.MatterKind;
import fr.gouvernail.awaiting.Office;
import fr.gouvernail.identity.MembershipChanged;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Role;
import fr.gouvernail.shell.component.Tone;
import java.util.EnumSet;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What awaits people because of requests: a decision whoever acts as AI lead, a question whoever
/// asked. Same rule as [Jurisdiction]: the lead, else the deputy, else the directors, who may take
/// over after ten working days; never whoever asked, but a director whom nobody can replace.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RequestMatters {

  static final MatterKind REQUEST = new MatterKind("decision.request", "gavel", Tone.ACCENT);
  static final MatterKind QUESTION =
      new MatterKind("decision.question", "message-square", Tone.ATTENTION);

  private static final int EXCERPT = 280;

  private final DecisionRequests requests;
  private final Mandates mandates;
  private final Awaiting awaiting;

  RequestMatters(DecisionRequests requests, Mandates mandates, Awaiting awaiting) {
    this.requests = requests;
    this.mandates = mandates;
    this.awaiting = awaiting;
  }

  @Configuration(proxyBeanMethods = false)
  static class Kinds {

    @Bean
    static MatterKind requestToDecide() {
      return REQUEST;
    }

    @Bean
    static MatterKind questionToAnswer() {
      return QUESTION;
    }
  }

  /// It waits for a decision.
  public void waits(RequestRow row, Mandates.Today today) {
    awaiting.settled(QUESTION, row.id().value());
    awaiting.settled(REQUEST, row.id().value());
    boolean alone = today.rules().standsAlone(row.askedBy());
    awaiting.ask(
        new Matter(
            REQUEST,
            row.id().value(),
            alone
                ? Addressee.person(row.askedBy())
                : Addressee.acting(Office.AI_LEAD, Permission.APPOINT_AI_LEAD)
                    .except(row.askedBy())
                    .widening(WorkingDays.after(row.waitingSince(), RequestRow.ESCALATES_AFTER)),
            // Nobody decides alone on the day on which he or she asked.
            alone ? row.waitingSince().plusDays(1) : row.waitingSince(),
            row.dueOn(),
            List.of(
                MatterFact.text(row.title()),
                MatterFact.key("decision.kind." + row.kind()),
                MatterFact.text(today.names().getOrDefault(row.askedBy(), "")),
                MatterFact.day(row.askedOn())),
            "/decisions/" + row.id()));
  }

  /// Whoever asked has to answer.
  public void questioned(RequestRow row, String question) {
    awaiting.settled(REQUEST, row.id().value());
    var text = question.strip();
    awaiting.ask(
        new Matter(
            QUESTION,
            row.id().value(),
            Addressee.person(row.askedBy()),
            row.waitingSince(),
            null,
            List.of(
                MatterFact.text(row.title()),
                MatterFact.text(
                    text.length() > EXCERPT ? text.substring(0, EXCERPT) + "\u2026" : text)),
            "/requests/" + row.id()));
  }

  /// It was decided or taken back.
  public void over(RequestRow row) {
    awaiting.settled(REQUEST, row.id().value());
    awaiting.settled(QUESTION, row.id().value());
  }

  /// Whether a director stands alone may have changed.
  @EventListener
  public void on(AppointmentChanged event) {
    if (event.step() != AppointmentChanged.Step.PROPOSED) {
      readdress();
    }
  }

  @EventListener
  public void on(MembershipChanged event) {
    if (!event.admitted() || event.roles().contains(Role.DIRECTOR)) {
      readdress();
    }
  }

  private void readdress() {
    var waiting = requests.in(EnumSet.of(RequestState.WAITING));
    if (!waiting.isEmpty()) {
      var today = mandates.today();
      waiting.stream()
          .filter(row -> RequestKind.ASKED.contains(row.kind()))
          .filter(row -> today.rules().directors().contains(row.askedBy()))
          .forEach(row -> waits(row, today));
    }
  }
}
