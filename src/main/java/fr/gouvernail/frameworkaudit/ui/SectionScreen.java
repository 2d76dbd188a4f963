package fr.gouvernail.frameworkaudit.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One section to answer, as one client component: texts and answers are sent once and forgotten.
@Tag("gv-framework-section")
@JsModule("./frameworkaudit/framework-section.ts")
class SectionScreen extends Component {

  /// What the screen asks of its view.
  interface Desk {
    JsonNode save(String subject, int known, String mark, JsonNode content);
  }

  private @Nullable Desk desk;

  void load(ObjectNode data, ObjectNode texts, Desk desk) {
    this.desk = desk;
    getElement().executeJs("this.load($0, $1)", data, texts);
  }

  /// What is asked and how far one is, after an answer.
  void stand(ObjectNode stand) {
    getElement().executeJs("this.stand($0)", stand);
  }

  @ClientCallable
  private JsonNode save(String subject, int known, String mark, JsonNode content) {
    if (desk == null) {
      throw new IllegalStateException("the screen shows nothing yet");
    }
    return desk.save(subject, known, mark, content);
  }
}
