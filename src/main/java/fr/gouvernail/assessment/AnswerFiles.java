package fr.gouvernail.assessment;

import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;
import static fr.gouvernail.identity.Permission.READ_ASSESSMENT_RESULT;

import fr.gouvernail.attachment.Added;
import fr.gouvernail.attachment.AttachmentId;
import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.attachment.FileHistory;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/// Files as evidence of answers. A file may lie on several questions: its content is kept once.
///
/// No method is one transaction, as in [Attachments].
@Service
public class AnswerFiles {

  /// Of attachments, whose subject is the id of an answer; kept in rows.
  public static final String KIND = "assessment.answer";

  private final Answers answers;
  private final Attachments attachments;

  AnswerFiles(Answers answers, Attachments attachments) {
    this.answers = answers;
    this.attachments = attachments;
  }

  /// The files of an assessment by question, the oldest first; no entry for a question without one.
  /// Three statements.
  @Requires(CONDUCT_ASSESSMENT)
  public Map<String, List<AttachmentRow>> of(AssessmentId id) {
    var files = new TreeMap<String, List<AttachmentRow>>();
    history(id)
        .forEach((question, history) -> {
          if (!history.files().isEmpty()) {
            files.put(question, history.files());
          }
        });
    return files;
  }

  /// What is and was attached to an assessment, by question; no entry for a question without
  /// anything. Three statements.
  @Requires(CONDUCT_ASSESSMENT)
  public Map<String, FileHistory> history(AssessmentId id) {
    return byQuestion(answers.keys(id.value()), attachments::named);
  }

  /// The same of a closed assessment, without the names of who added what, for whoever may read its
  /// result. Two statements.
  @Requires(READ_ASSESSMENT_RESULT)
  public Map<String, FileHistory> ofClosed(AssessmentId id) {
    return byQuestion(answers.keysOfClosed(id.value()), Function.identity());
  }

  private Map<String, FileHistory> byQuestion(
      List<Answers.Place> places, Function<FileHistory, FileHistory> named) {
    var all =
        named.apply(attachments.history(KIND, places.stream().map(Answers.Place::getId).toList()));
    var found = new TreeMap<String, FileHistory>();
    for (var place : places) {
      var history = all.of(place.getId());
      if (!history.isEmpty()) {
        found.put(place.getQuestion(), history);
      }
    }
    return found;
  }

  /// The files of one question, the oldest first.
  ///
  /// @throws NotFound for an unknown assessment or question
  @Requires(CONDUCT_ASSESSMENT)
  public List<AttachmentRow> of(AssessmentId id, String question) {
    return attachments.of(KIND, answer(id, question));
  }

  /// Attaches a file to the answer to a question. The same one sent twice is attached once.
  ///
  /// @throws RuleViolated if the file is refused, see [Attachments#add]
  /// @throws NotFound for an unknown question, or one of a closed assessment
  @Requires(CONDUCT_ASSESSMENT)
  public Added add(AssessmentId id, String question, String name, InputStream sent) {
    return attachments.add(KIND, answer(id, question), name, "", sent);
  }

  /// Attaches a file of the assessment to one more question.
  ///
  /// @throws RuleViolated if that question has too many
  /// @throws NotFound for an unknown file or question, or in a closed assessment
  @Requires(CONDUCT_ASSESSMENT)
  public Added link(AssessmentId id, String question, AttachmentId file) {
    return attachments.link(file, KIND, answer(id, question));
  }

  /// Takes a file away from one question.
  ///
  /// @throws NotFound for an unknown file, or in a closed assessment
  @Requires(CONDUCT_ASSESSMENT)
  public void remove(AssessmentId id, String question, AttachmentId file) {
    var there = of(id, question).stream().anyMatch(row -> row.id().equals(file));
    if (!there) {
      throw new NotFound("file " + file + " of " + question);
    }
    attachments.remove(file);
  }

  private UUID answer(AssessmentId id, String question) {
    return answers
        .idOf(id.value(), question)
        .orElseThrow(() -> new NotFound("question " + question));
  }
}
