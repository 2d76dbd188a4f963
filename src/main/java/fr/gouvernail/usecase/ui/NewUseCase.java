package fr.gouvernail.usecase.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Where a sheet is started, as one client component: what is typed stays in the browser until the
/// sheet exists.
@Tag("gv-new-use-case")
@JsModule("./usecase/new-use-case.ts")
@StyleSheet("gouvernail/usecase-edit.css")
class NewUseCase extends Component {

  /// What the screen asks of its view.
  interface Desk {

    /// What resembles these words.
    JsonNode similar(String title, String purpose);

    /// Starts the sheet, or says `refused` why not.
    ///
    /// @param typed `id`, `title`, `problem`, `purpose`, and perhaps `model`
    JsonNode start(JsonNode typed);

    /// Goes to the sheet that was started. Only then does the screen go: it first forgets what was
    /// typed.
    void open();
  }

  private final Desk desk;

  NewUseCase(Desk desk) {
    this.desk = desk;
  }

  void load(ObjectNode data) {
    getElement().executeJs("this.load($0)", data);
  }

  @ClientCallable
  JsonNode similar(String title, String purpose) {
    return desk.similar(title, purpose);
  }

  @ClientCallable
  JsonNode start(JsonNode typed) {
    return desk.start(typed);
  }

  @ClientCallable
  void open() {
    desk.open();
  }
}
