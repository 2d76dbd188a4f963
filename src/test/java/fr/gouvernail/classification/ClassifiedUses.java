package fr.gouvernail.classification;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.aiact.Answers;
import fr.gouvernail.aiact.NewerLaw;
import fr.gouvernail.deadline.CalendarFeeds;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;

/// Classifies uses of test companies, as their people do.
@TestConfiguration(proxyBeanMethods = false)
public class ClassifiedUses {

  private final TestUses uses;
  private final Classifications classifications;
  private final Interviews interviews;
  private final CheckLifting lifting;
  private final ClassOverriding overriding;
  private final LawChanges laws;
  private final LawCalendar calendar;
  private final CalendarFeeds feeds;
  private final NewerLaw law;

  ClassifiedUses(
      TestUses uses,
      Classifications classifications,
      Interviews interviews,
      CheckLifting lifting,
      ClassOverriding overriding,
      LawChanges laws,
      LawCalendar calendar,
      CalendarFeeds feeds,
      NewerLaw law) {
    this.uses = uses;
    this.classifications = classifications;
    this.interviews = interviews;
    this.lifting = lifting;
    this.overriding = overriding;
    this.laws = laws;
    this.calendar = calendar;
    this.feeds = feeds;
    this.law = law;
  }

  /// A new use with a run of these answers.
  public UUID classified(Workspace company, PersonRef by, String title, Answers answers) {
    var id = uses.add(company, title);
    record(company, by, id, answers);
    return id;
  }

  /// One more run about a use.
  public ClassificationRow record(Workspace company, PersonRef by, UUID use, Answers answers) {
    return CurrentTenant.call(
        company.id(), () -> Caller.callAs(by, () -> classifications.takeOver(use, answers)));
  }

  /// Reads what that company has under the latest pack, as the portal does once a day.
  public void replay(Workspace company) {
    calendar.replay(company.id());
  }

  /// Leaves rows of every kind in that company, and nothing that waits for anybody.
  public void fill(Workspace company, PersonRef director) {
    var sorting = classified(company, PersonRef.SYSTEM, "Tri", SampleAnswers.UNSURE);
    var begun = uses.add(company, "Commencé");
    as(
        company,
        director,
        () -> {
          interviews.answer(begun, new AnswerChange("N01", null, List.of("oui")));
          var run = classifications.latest(sorting).orElseThrow();
          lifting.lift(sorting, run.id(), "Vu par un juriste, rien à redire.");
          var proposed =
              overriding.propose(
                  sorting,
                  run.id(),
                  AiActClass.MINIMAL,
                  "Note du juriste",
                  "Le juriste conclut que l’outil ne fait que convertir des fichiers.");
          overriding.withdraw(sorting, proposed.proposed().id());
          feeds.create(UUID.randomUUID(), "Agenda", Locale.FRENCH);
        });
    law.install();
    try {
      replay(company);
      as(
          company,
          director,
          () -> {
            // A company that was filled before, by another context, has read that law already.
            laws.last().orElseThrow().changes().stream()
                .filter(line -> line.subject().id().equals(sorting))
                .findFirst()
                .ifPresent(change -> laws.accept(change.id()));
          });
    } finally {
      law.remove();
    }
    record(company, PersonRef.SYSTEM, sorting, SampleAnswers.SORTING);
  }

  private void as(Workspace company, PersonRef person, Runnable work) {
    CurrentTenant.run(company.id(), () -> Caller.runAs(person, work));
  }
}
