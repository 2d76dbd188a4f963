package fr.gouvernail.authoring.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What is written of one piece of a draft, as one client component: what it holds is sent once and
/// forgotten.
@Tag("gv-draft-form")
@JsModule("./authoring/draft-form.ts")
class DraftForm extends Component {

  /// What the form asks of its view.
  interface Desk {
    JsonNode save(String key, int known, String mark, JsonNode content);

    JsonNode choices(String question);
  }

  private final Desk desk;
  private boolean loaded;

  DraftForm(Desk desk) {
    this.desk = desk;
  }

  void load(ObjectNode data) {
    getElement()
        .executeJs("this.load($0, $1)", data, loaded ? null : FormJson.texts(this::getTranslation));
    loaded = true;
  }

  /// What is wrong with a piece by now.
  void stand(String key, ArrayNode wrong) {
    getElement().executeJs("this.stand($0, $1)", key, wrong);
  }

  /// Gives the focus to the first field.
  void enter() {
    getElement().executeJs("this.enter()");
  }

  @ClientCallable
  private JsonNode save(String key, int known, String mark, JsonNode content) {
    return desk.save(key, known, mark, content);
  }

  @ClientCallable
  private @Nullable JsonNode choices(String question) {
    return desk.choices(question);
  }
}
