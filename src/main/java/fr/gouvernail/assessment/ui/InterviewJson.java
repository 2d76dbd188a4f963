package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.Component;
import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.assessment.SaveRemark;
import fr.gouvernail.assessment.StoredRemark;
import fr.gouvernail.assessment.WholeSheet;
import fr.gouvernail.assessment.inquiry.InquiryId;
import fr.gouvernail.assessment.inquiry.InquiryRow;
import fr.gouvernail.assessment.preparation.DropBox;
import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.attachment.FileHistory;
import fr.gouvernail.attachment.ui.GoneFiles;
import fr.gouvernail.questionnaire.ContradictionRule.Watched;
import fr.gouvernail.tenancy.PersonRef;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Puts the whole interview into the form that the client component reads
/// (frontend/assessment/model.ts): what follows once the first questions stand.
final class InterviewJson {

  private static final String PREFIX = "assessment.interview.";
  private static final Map<Locale, ObjectNode> TEXTS = new ConcurrentHashMap<>();

  private InterviewJson() {}

  /// The words of what follows.
  static ObjectNode texts(Locale locale) {
    return TEXTS.computeIfAbsent(
        locale,
        l -> {
          var bundle = ResourceBundle.getBundle("vaadin-i18n.translations", l);
          var json = JsonNodeFactory.instance.objectNode();
          bundle.keySet().stream()
              .filter(key -> key.startsWith(PREFIX))
              .sorted()
              .forEach(key -> json.put(key.substring(PREFIX.length()), bundle.getString(key)));
          return json;
        });
  }

  /// @param questions address of the questions in full
  /// @param me the name of whoever looks
  static ObjectNode of(WholeSheet sheet, String questions, String me, Locale locale) {
    var file = sheet.file();
    var json = JsonNodeFactory.instance.objectNode();
    json.put("questions", questions);
    json.put("me", me);
    json.set("texts", texts(locale));
    json.put("longest", SaveRemark.LONGEST);
    var packs = file.questionnaire().packs();
    if (!file.questionnaire().pack(file.pack()).equals(packs.getFirst())) {
      json.put("essential", packs.getFirst().id());
    }
    var index = json.putArray("index");
    for (var question : file.questions()) {
      var entry = index.addObject().put("id", question.id());
      entry.put("label", question.label().in(locale));
      var answer = sheet.answers().get(question.id());
      if (answer != null) {
        var by = answer.by();
        entry.setAll(AnswerCode.json(answer, by == null ? null : file.names().get(by)));
      }
      previous(entry, sheet.previous().get(question.id()));
    }
    return json;
  }

  private static void previous(ObjectNode entry, @Nullable AnswerContent previous) {
    if (previous != null) {
      var before = entry.putObject("previous").put("code", AnswerCode.write(previous));
      AnswerCode.text(before, "comment", previous.comment());
    }
  }

  static ArrayNode rules(List<Watched> rules, Locale locale) {
    var json = JsonNodeFactory.instance.arrayNode();
    for (var rule : rules) {
      var entry = json.addObject().put("id", rule.rule().id());
      entry.put("text", rule.text().in(locale));
      entry.put("ask", rule.rule().ask().in(locale));
      var when = entry.putObject("when");
      rule.levels().forEach((q, level) -> when.putArray(q).add(level.min()).add(level.max()));
    }
    return json;
  }

  static ArrayNode remarks(List<StoredRemark> remarks, Map<PersonRef, String> names) {
    var json = JsonNodeFactory.instance.arrayNode();
    remarks.forEach(r -> json.add(remark(r, names.getOrDefault(r.by(), ""))));
    return json;
  }

  static ObjectNode remark(StoredRemark remark, String by) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("item", remark.item());
    json.put("rev", remark.revision());
    json.put("mark", remark.mark());
    json.put("text", remark.text());
    AnswerCode.text(json, "detail", remark.detail());
    AnswerCode.text(json, "by", by);
    json.put("at", remark.at().toString());
    return json;
  }

  static ObjectNode files(Map<String, FileHistory> files) {
    var json = JsonNodeFactory.instance.objectNode();
    files.forEach((question, history) -> {
      if (!history.files().isEmpty()) {
        json.set(question, files(history.files()));
      }
    });
    return json;
  }

  /// What is left of files that a rule removed, by question; nothing where none was.
  static Optional<ObjectNode> gone(Map<String, FileHistory> files, Component in) {
    var json = JsonNodeFactory.instance.objectNode();
    files.forEach((question, history) ->
        history
            .gone()
            .forEach(file ->
                json.withArray(question).add(GoneFiles.words(in, file) + " " + file.sha256())));
    return json.isEmpty() ? Optional.empty() : Optional.of(json);
  }

  static ArrayNode replies(
      List<InquiryRow> rows,
      Map<InquiryId, List<AttachmentRow>> files,
      Map<PersonRef, String> names) {
    var json = JsonNodeFactory.instance.arrayNode();
    for (var row : rows) {
      var reply = row.reply();
      var at = row.repliedAt();
      if (reply != null && at != null) {
        var entry = json.addObject().put("id", row.id().toString());
        entry.put("question", row.question());
        entry.put("by", names.getOrDefault(row.person(), ""));
        if (reply.value() != null) {
          entry.put("value", reply.value());
        }
        AnswerCode.text(entry, "text", reply.text());
        entry.put("at", at.toString());
        entry.set("files", files(files.getOrDefault(row.id(), List.of())));
      }
    }
    return json;
  }

  static ArrayNode received(List<DropBox.Line> lines, Locale locale) {
    var json = JsonNodeFactory.instance.arrayNode();
    for (var line : lines) {
      for (var file : files(line.files())) {
        json.addObject().put("document", line.document().label().in(locale)).set("file", file);
      }
    }
    return json;
  }

  static ArrayNode files(List<AttachmentRow> rows) {
    var json = JsonNodeFactory.instance.arrayNode();
    for (var row : rows) {
      var entry = json.addObject().put("id", row.id().toString());
      entry.put("name", row.name());
      entry.put("kind", row.type().extensions().getFirst());
      entry.put("size", row.size());
      entry.put("hash", row.sha256());
      AnswerCode.text(entry, "by", row.byName());
      entry.put("at", row.at().toString());
      if (row.type().isPicture()) {
        entry.put("picture", true);
      }
    }
    return json;
  }
}
