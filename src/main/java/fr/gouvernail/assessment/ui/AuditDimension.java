package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fr.gouvernail.assessment.StoredAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The interview screen of one dimension, as one client component. The server keeps none of what it
/// shows: texts and answers are sent once and forgotten.
@Tag("gv-audit-dimension")
@JsModule("./assessment/audit-dimension.ts")
class AuditDimension extends Component {

  /// What the screen asks of its view.
  interface Desk {
    JsonNode save(
        String question, int known, String mark, String code, String comment, String reason);

    void at(String question);
  }

  private final Desk desk;

  AuditDimension(Desk desk) {
    this.desk = desk;
  }

  /// @param rest what is not needed to begin: it follows once the screen stands
  void load(ObjectNode data, ObjectNode texts, ObjectNode rest) {
    getElement()
        .executeJs("return this.load($0, $1)", data, texts)
        .then(stands -> getElement().executeJs("this.rest($0)", rest));
  }

  void presence(List<AssessmentRoom.Presence> people) {
    var list = JsonNodeFactory.instance.arrayNode();
    people.forEach(p -> {
      var person = list.addObject().put("name", p.name());
      if (p.question() != null) {
        person.put("question", p.question());
      }
    });
    getElement().executeJs("this.presence && this.presence($0)", list);
  }

  void changed(StoredAnswer answer, String by) {
    getElement()
        .executeJs(
            "this.changed && this.changed($0, $1)", answer.question(), AnswerCode.json(answer, by));
  }

  @ClientCallable
  private JsonNode save(
      String question,
      int known,
      String mark,
      String code,
      @Nullable String comment,
      @Nullable String reason) {
    return desk.save(
        question, known, mark, code, comment == null ? "" : comment, reason == null ? "" : reason);
  }

  @ClientCallable
  private void at(String question) {
    desk.at(question);
  }
}
