package fr.gouvernail.usecase.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The guided sheet as one client component. The server keeps none of what it shows: everything is
/// sent once and forgotten.
@Tag("gv-sheet-editor")
@JsModule("./usecase/sheet-editor.ts")
@StyleSheet("gouvernail/usecase-edit.css")
class SheetEditor extends Component {

  /// What the screen asks of its view. Whatever comes from there is worth no more than a typed
  /// address. Answers say what changed, or `refused` with the reason.
  interface Desk {

    /// @param change `s`, what was seen, and `a`, what is to stand there
    JsonNode save(String field, JsonNode change);

    /// Submits, or submits again.
    JsonNode send();

    /// Answers in words what was to be corrected.
    JsonNode answer(String field, String comment, String words);

    JsonNode comment(String id, String field, String words, JsonNode mentions);

    JsonNode settle(String comment, boolean open);

    JsonNode ask(String person, String office);

    JsonNode writers(JsonNode people);

    void at(String field);

    /// Shows the files of the use.
    void files();
  }

  private final Desk desk;

  SheetEditor(Desk desk) {
    this.desk = desk;
  }

  /// @param rest what is not needed to begin: it is made, and follows, once the screen stands
  void load(ObjectNode data, Supplier<ObjectNode> rest) {
    getElement()
        .executeJs("return this.load($0)", data)
        .then(stands -> getElement().executeJs("this.rest($0)", rest.get()));
  }

  /// Somebody else changed something.
  void arrived(ObjectNode news) {
    getElement().executeJs("this.arrived && this.arrived($0)", news);
  }

  void present(ArrayNode people) {
    getElement().executeJs("this.present && this.present($0)", people);
  }

  @ClientCallable
  JsonNode save(String field, JsonNode change) {
    return desk.save(field, change);
  }

  @ClientCallable
  JsonNode send() {
    return desk.send();
  }

  @ClientCallable
  JsonNode answer(String field, String comment, String words) {
    return desk.answer(field, comment, words);
  }

  @ClientCallable
  JsonNode comment(String id, String field, String words, JsonNode mentions) {
    return desk.comment(id, field, words, mentions);
  }

  @ClientCallable
  JsonNode settle(String comment, boolean open) {
    return desk.settle(comment, open);
  }

  @ClientCallable
  JsonNode ask(String person, String office) {
    return desk.ask(person, office);
  }

  @ClientCallable
  JsonNode writers(JsonNode people) {
    return desk.writers(people);
  }

  @ClientCallable
  void at(String field) {
    desk.at(field);
  }

  @ClientCallable
  void files() {
    desk.files();
  }
}
