package fr.gouvernail.prioritization.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fr.gouvernail.shell.component.Packed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The matrix with its dots, and the scores of the one that is moved, as one client component. What
/// comes from it is trusted no more than an address that was typed.
@Tag("gv-matrix")
@JsModule("./prioritization/matrix.ts")
final class MatrixBoard extends Component {

  /// What the component asks of its view.
  interface Desk {
    JsonNode begin(UUID useCase);

    JsonNode keep(UUID useCase, long version, JsonNode scores, JsonNode reasons);

    void open(UUID useCase);
  }

  private final Desk desk;
  private final ObjectNode setting;
  private Packed shown = Packed.of("{}");

  /// @param setting what does not change while the page is open
  MatrixBoard(Desk desk, ObjectNode setting) {
    this.desk = desk;
    this.setting = setting;
  }

  /// Shows a drawing with its legend and dots in the place of the one before.
  void show(ObjectNode drawing) {
    shown = Packed.of(drawing.toString());
    if (isAttached()) {
      send();
    }
  }

  /// Begins to score a use.
  void score(UUID useCase) {
    getElement().executeJs("this.score($0)", useCase.toString());
  }

  /// What the browser shows, for tests.
  String content() {
    return shown.text();
  }

  /// Also called when the browser asks for the whole page again after a lost message.
  @Override
  protected void onAttach(AttachEvent event) {
    getElement().executeJs("this.set($0)", setting);
    send();
  }

  private void send() {
    getElement()
        .executeJs("const d = JSON.parse($0); this.show(d.svg, d.legend, d.dots)", shown.text());
  }

  @ClientCallable
  private JsonNode begin(String id) {
    var useCase = uuid(id);
    return useCase == null ? JsonNodeFactory.instance.nullNode() : desk.begin(useCase);
  }

  @ClientCallable
  private JsonNode keep(String id, double version, JsonNode scores, JsonNode reasons) {
    var useCase = uuid(id);
    return useCase == null
        ? JsonNodeFactory.instance.objectNode()
        : desk.keep(useCase, (long) version, scores, reasons);
  }

  @ClientCallable
  private void open(String id) {
    var useCase = uuid(id);
    if (useCase != null) {
      desk.open(useCase);
    }
  }

  private static @Nullable UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException forged) {
      return null;
    }
  }
}
