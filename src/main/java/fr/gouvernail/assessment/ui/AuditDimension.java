package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fr.gouvernail.assessment.StoredAnswer;
import fr.gouvernail.assessment.StoredRemark;
import fr.gouvernail.attachment.ui.FileReceiver;
import fr.gouvernail.attachment.ui.FileReceiver.Outcome;
import fr.gouvernail.attachment.ui.FileReceiver.Sent;
import fr.gouvernail.shell.PassingFailure;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The interview screen, as one client component. The server keeps none of what it shows: texts and
/// answers are sent once and forgotten.
@Tag("gv-audit-dimension")
@JsModule("./assessment/audit-dimension.ts")
class AuditDimension extends Component implements AssessmentRoom.Guest {

  /// What the screen asks of its view.
  interface Desk {
    JsonNode save(
        String question, int known, String mark, String code, String comment, String reason);

    JsonNode remark(String item, int known, String mark, String text, String detail);

    void at(String question);

    /// What is not needed to begin: everything else of the assessment.
    ObjectNode rest(Locale locale);

    JsonNode link(String question, String file);

    JsonNode unlink(String question, String file);

    /// Takes a reply of somebody over as the answer, or puts it aside.
    JsonNode settle(String reply, int known, boolean accepted);

    /// Called outside of the page's lock.
    Outcome take(Sent sent);
  }

  /// When what follows is asked for again, while the database is away.
  private static final int AGAIN_MILLIS = 5_000;

  private @Nullable Desk desk;

  /// @param most bytes of one file
  AuditDimension(long most) {
    getElement().setAttribute("target", new FileReceiver(most, this::take));
  }

  /// @param desk answers this screen from now on
  void load(ObjectNode data, ObjectNode texts, Desk desk) {
    this.desk = desk;
    getElement().executeJs("return this.load($0, $1)", data, texts).then(stands -> rest(desk));
  }

  private void rest(Desk asked) {
    if (asked != desk) {
      return;
    }
    ObjectNode rest;
    try {
      rest = asked.rest(getUI().orElseThrow().getLocale());
    } catch (RuntimeException away) {
      if (!PassingFailure.is(away)) {
        throw away;
      }
      // The first questions can be answered meanwhile.
      getElement()
          .executeJs("return new Promise(again => setTimeout(again, $0))", AGAIN_MILLIS)
          .then(again -> rest(asked));
      return;
    }
    getElement().executeJs("this.rest($0)", rest);
  }

  @Override
  public void present(List<AssessmentRoom.Presence> people) {
    var list = JsonNodeFactory.instance.arrayNode();
    people.forEach(p -> {
      var person = list.addObject().put("name", p.name());
      if (p.at() != null) {
        person.put("question", p.at());
      }
    });
    getElement().executeJs("this.presence && this.presence($0)", list);
  }

  @Override
  public void changed(StoredAnswer answer, String by) {
    getElement()
        .executeJs(
            "this.changed && this.changed($0, $1)", answer.question(), AnswerCode.json(answer, by));
  }

  @Override
  public void remarked(StoredRemark remark, String by) {
    getElement().executeJs("this.remarked && this.remarked($0)", InterviewJson.remark(remark, by));
  }

  @Override
  public void filed(String question, ArrayNode files) {
    getElement().executeJs("this.filed && this.filed($0, $1)", question, files);
  }

  private Outcome take(Sent sent) {
    var now = desk;
    return now == null ? new Outcome(HttpStatus.SERVICE_UNAVAILABLE, "") : now.take(sent);
  }

  @ClientCallable
  private JsonNode save(
      String question,
      int known,
      String mark,
      String code,
      @Nullable String comment,
      @Nullable String reason) {
    return desk().save(question, known, mark, code, text(comment), text(reason));
  }

  @ClientCallable
  private JsonNode remark(
      String item, int known, String mark, @Nullable String text, @Nullable String detail) {
    return desk().remark(item, known, mark, text(text), text(detail));
  }

  @ClientCallable
  private JsonNode link(String question, String file) {
    return desk().link(question, file);
  }

  @ClientCallable
  private JsonNode unlink(String question, String file) {
    return desk().unlink(question, file);
  }

  @ClientCallable
  private JsonNode settle(String reply, int known, boolean accepted) {
    return desk().settle(reply, known, accepted);
  }

  @ClientCallable
  private void at(String question) {
    desk().at(question);
  }

  private Desk desk() {
    if (desk == null) {
      throw new IllegalStateException("the screen shows nothing yet");
    }
    return desk;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
