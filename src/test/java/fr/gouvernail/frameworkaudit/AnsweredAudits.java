package fr.gouvernail.frameworkaudit;

import fr.gouvernail.framework.Compliance;
import fr.gouvernail.framework.FrameworkQuestion;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;

/// Opens, answers and closes audits on frameworks for tests.
@TestConfiguration(proxyBeanMethods = false)
public class AnsweredAudits {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private final FrameworkAuditService audits;
  private final FrameworkAnswering answering;

  AnsweredAudits(FrameworkAuditService audits, FrameworkAnswering answering) {
    this.audits = audits;
    this.answering = answering;
  }

  /// A closed audit on the first library that the consultant's firm has.
  public FrameworkAuditId closed(Workspace company, PersonRef consultant) {
    return CurrentTenant.call(
        company.id(),
        () ->
            Caller.callAs(
                consultant,
                () -> {
                  var library = audits.offered().getFirst();
                  var framework = audits.library(library.id()).frameworks().getFirst();
                  var id =
                      audits.open(
                          FrameworkAuditId.next(), library.id(), framework.urn(), Set.of(), DAY);
                  answer(id);
                  audits.close(id);
                  return id;
                }));
  }

  /// Answers whatever is asked, until nothing is left, within the workspace.
  public void answer(FrameworkAuditId id) {
    var left = true;
    while (left) {
      var sheet = audits.sheet(id);
      var open =
          sheet
              .framework()
              .questions()
              .filter(question -> sheet.result().asked().contains(question.urn()))
              .filter(question -> !sheet.answers().containsKey(question.urn()))
              .toList();
      open.forEach(question -> save(id, question.urn(), any(question)));
      left = !open.isEmpty();
    }
    var sheet = audits.sheet(id);
    sheet.framework().nodes().stream()
        .filter(node -> node.assessable() && sheet.result().node(node.urn()).inScope())
        .filter(node -> sheet.result().node(node.urn()).result() == null)
        .forEach(node -> save(id, node.urn(), GivenAnswer.judged(Compliance.COMPLIANT, null)));
  }

  private void save(FrameworkAuditId id, String subject, GivenAnswer given) {
    answering.save(new SaveGiven(id, subject, 0, "all.1", given, ""));
  }

  private static GivenAnswer any(FrameworkQuestion question) {
    return switch (question.type()) {
      case UNIQUE_CHOICE, MULTIPLE_CHOICE ->
          GivenAnswer.chosen(question.choices().getFirst().urn());
      case NUMBER -> GivenAnswer.written("3");
      case BOOLEAN -> GivenAnswer.written("true");
      case DATE -> GivenAnswer.written("2026-11-02");
      case TEXT -> GivenAnswer.written("Vu");
    };
  }
}
