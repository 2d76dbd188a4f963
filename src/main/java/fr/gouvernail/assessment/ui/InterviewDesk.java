package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.UI;
import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.RemarkSaved;
import fr.gouvernail.assessment.SaveAnswer;
import fr.gouvernail.assessment.SaveRemark;
import fr.gouvernail.assessment.Saved;
import fr.gouvernail.assessment.StoredAnswer;
import fr.gouvernail.assessment.StoredRemark;
import fr.gouvernail.assessment.inquiry.InquiryRow;
import fr.gouvernail.assessment.inquiry.InquiryState;
import fr.gouvernail.attachment.AttachmentId;
import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.attachment.ui.FileReceiver.Outcome;
import fr.gouvernail.attachment.ui.FileReceiver.Sent;
import fr.gouvernail.attachment.ui.UploadWords;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.shell.PassingFailure;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What one open interview screen asks of the portal: it records, and shows the others in the room
/// what was recorded.
final class InterviewDesk implements AuditDimension.Desk {

  private static final Logger log = LoggerFactory.getLogger(InterviewDesk.class);

  private final InterviewServices services;
  private final AuditDimension screen;
  private final AssessmentId assessment;
  private final String page;
  private final PersonRef me;
  private final Workspace workspace;
  private AssessmentRoom.@Nullable Visitor visitor;

  /// @param page address of the assessment
  InterviewDesk(
      InterviewServices services,
      AuditDimension screen,
      AssessmentId assessment,
      String page,
      UI ui) {
    this.services = services;
    this.screen = screen;
    this.assessment = assessment;
    this.page = page;
    me = services.caller().person();
    workspace = UiTenant.of(ui).orElseThrow(() -> new NotFound("a workspace on this page"));
  }

  boolean isAbout(AssessmentId other) {
    return assessment.equals(other);
  }

  void enterRoom(UI ui) {
    if (visitor == null) {
      var name = services.people().me().name();
      visitor = services.room().enter(ui, screen, me, name, workspace.id(), assessment);
    }
  }

  void leaveRoom() {
    if (visitor != null) {
      services.room().leave(visitor);
      visitor = null;
    }
  }

  @Override
  public JsonNode save(
      String question, int known, String mark, String code, String comment, String reason) {
    return answered(() -> {
      var content = AnswerCode.read(code, comment, reason);
      return switch (services
          .answers()
          .save(new SaveAnswer(assessment, question, known, mark, content))) {
        case Saved.Recorded recorded -> recorded(question, mark, content, recorded);
        case Saved.Conflict conflict ->
            JsonNodeFactory.instance
                .objectNode()
                .set("conflict", AnswerCode.json(conflict.stored(), name(conflict.stored().by())));
      };
    });
  }

  private JsonNode recorded(
      String question, String mark, AnswerContent content, Saved.Recorded recorded) {
    if (visitor != null) {
      services
          .room()
          .recorded(
              visitor,
              new StoredAnswer(question, recorded.revision(), mark, content, me, recorded.at()));
    }
    return JsonNodeFactory.instance.numberNode(recorded.revision());
  }

  @Override
  public JsonNode remark(String item, int known, String mark, String text, String detail) {
    return answered(() ->
        switch (services
            .remarks()
            .save(new SaveRemark(assessment, item, known, mark, text, detail))) {
          case RemarkSaved.Recorded recorded -> {
            if (visitor != null) {
              services.room().remarked(visitor, recorded.stored(), name(recorded.stored().by()));
            }
            yield JsonNodeFactory.instance.numberNode(recorded.stored().revision());
          }
          case RemarkSaved.Conflict conflict ->
              JsonNodeFactory.instance
                  .objectNode()
                  .set(
                      "conflict",
                      InterviewJson.remark(conflict.stored(), name(conflict.stored().by())));
        });
  }

  private JsonNode answered(Supplier<JsonNode> work) {
    try {
      return work.get();
    } catch (RuleViolated refused) {
      if (refused.key().equals("assessment.remark.again")) {
        return later();
      }
      return JsonNodeFactory.instance
          .objectNode()
          .put("refused", screen.getTranslation(refused.key(), refused.args()))
          .put("closed", refused.key().equals("assessment.closed"));
    } catch (NotFound gone) {
      return JsonNodeFactory.instance
          .objectNode()
          .put("refused", screen.getTranslation("assessment.gone"))
          .put("closed", true);
    } catch (RuntimeException away) {
      if (!PassingFailure.is(away)) {
        throw away;
      }
      log.warn("What was said cannot be recorded now, its page keeps it: {}", away.getMessage());
      return later();
    }
  }

  private static JsonNode later() {
    return JsonNodeFactory.instance.objectNode().put("later", true);
  }

  @Override
  public void at(String question) {
    if (visitor != null && question.matches("[A-Z]{3}-[0-9]{2}")) {
      services.room().at(visitor, question);
    }
  }

  @Override
  public ObjectNode rest(Locale locale) {
    var sheet = services.answers().whole(assessment);
    var remarks = services.remarks().of(assessment);
    var names = services.people().names(remarks.stream().map(StoredRemark::by).toList());
    var limits = services.attachments().limits();
    var json =
        InterviewJson.of(
            sheet,
            services.texts().address(page, sheet.file().questionnaire(), locale),
            services.people().me().name(),
            locale);
    json.set("remarks", InterviewJson.remarks(remarks, names));
    json.set("rules", InterviewJson.rules(services.contradictions().watched(assessment), locale));
    var evidence = services.files().history(assessment);
    json.set("files", InterviewJson.files(evidence));
    InterviewJson.gone(evidence, screen).ifPresent(gone -> json.set("gone", gone));
    replies(json);
    received(json, locale);
    json.set("upload", UploadWords.of(screen, limits));
    json.put("most", limits.size());
    json.put("perQuestion", limits.perSubject());
    json.put("accept", UploadWords.accepted());
    return json;
  }

  /// What people replied and nobody settled yet.
  private void replies(ObjectNode json) {
    var replied =
        services.inquiries().of(assessment).stream()
            .filter(row -> row.state() == InquiryState.REPLIED)
            .toList();
    if (!replied.isEmpty()) {
      var files = services.inquiries().files(replied.stream().map(InquiryRow::id).toList());
      var names =
          services.people().names(replied.stream().map(InquiryRow::person).distinct().toList());
      json.set("replies", InterviewJson.replies(replied, files, names));
    }
  }

  /// What the company handed over, to be put on questions.
  private void received(ObjectNode json, Locale locale) {
    var lines =
        services.dropBoxes().box(assessment).lines().stream()
            .filter(line -> !line.files().isEmpty())
            .toList();
    if (!lines.isEmpty()) {
      json.set("received", InterviewJson.received(lines, locale));
    }
  }

  /// A reply that was settled elsewhere meanwhile stays as it is.
  @Override
  public JsonNode settle(String reply, int known, boolean accepted) {
    return answered(() -> {
      var row =
          services.inquiries().of(assessment).stream()
              .filter(r -> r.id().toString().equals(reply))
              .findFirst()
              .orElseThrow(() -> new NotFound("reply " + reply));
      if (accepted) {
        var evidence =
            services.inquiries().files(List.of(row.id())).isEmpty()
                ? EvidenceLevel.DECLARED
                : EvidenceLevel.DOCUMENTED;
        var saved = services.inquiries().accept(row.id(), known, evidence);
        if (saved instanceof Saved.Conflict conflict) {
          return JsonNodeFactory.instance
              .objectNode()
              .set("conflict", AnswerCode.json(conflict.stored(), name(conflict.stored().by())));
        }
      } else {
        services.inquiries().keep(row.id());
      }
      return settled(row.question());
    });
  }

  private JsonNode settled(String question) {
    var stored = services.answers().stored(assessment, question);
    if (visitor != null) {
      services.room().recorded(visitor, stored);
    }
    filed(question, services.files().of(assessment, question), true);
    return JsonNodeFactory.instance
        .objectNode()
        .set("answer", AnswerCode.json(stored, name(stored.by())));
  }

  @Override
  public JsonNode link(String question, String file) {
    return files(
        question, () -> services.files().link(assessment, question, AttachmentId.of(file)));
  }

  @Override
  public JsonNode unlink(String question, String file) {
    return files(
        question, () -> services.files().remove(assessment, question, AttachmentId.of(file)));
  }

  private JsonNode files(String question, Runnable change) {
    return answered(() -> {
      change.run();
      var rows = services.files().of(assessment, question);
      filed(question, rows, false);
      return InterviewJson.files(rows);
    });
  }

  /// Runs in the request that sends the file, while the page goes on.
  @Override
  public Outcome take(Sent sent) {
    var question = sent.about();
    try {
      var added =
          CurrentTenant.call(
              workspace.id(),
              () -> services.files().add(assessment, question, sent.name(), sent.bytes()));
      // Read here: whoever runs what waits for a page need not be the person.
      var rows =
          CurrentTenant.call(workspace.id(), () -> services.files().of(assessment, question));
      filed(question, rows, true);
      return added.already()
          ? new Outcome(HttpStatus.OK, text(sent.locale(), "attachment.upload.known"))
          : new Outcome(HttpStatus.CREATED, "");
    } catch (RuleViolated e) {
      return refused(services.words().getTranslation(e.key(), sent.locale(), e.args()));
    } catch (NotFound e) {
      return refused(text(sent.locale(), "attachment.upload.gone"));
    }
  }

  private String text(Locale locale, String key) {
    return services.words().getTranslation(key, locale);
  }

  private static Outcome refused(String why) {
    return new Outcome(HttpStatus.UNPROCESSABLE_CONTENT, why);
  }

  private void filed(String question, List<AttachmentRow> rows, boolean mineToo) {
    if (visitor != null) {
      services.room().filed(visitor, question, InterviewJson.files(rows), mineToo);
    }
  }

  private String name(@Nullable PersonRef person) {
    return person == null ? "" : services.people().names(List.of(person)).getOrDefault(person, "");
  }
}
