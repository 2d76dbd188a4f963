package fr.gouvernail.prioritization.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fr.gouvernail.prioritization.MatrixWords;
import fr.gouvernail.prioritization.workshop.Ballot;
import fr.gouvernail.prioritization.workshop.WorkshopDetail.Round;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.usecase.model.Criterion;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The secret vote of one person, as one client component: what is filled in stays in the browser
/// until it is sent.
@Tag("gv-ballot")
@JsModule("./prioritization/ballot.ts")
final class BallotBox extends Component {

  private static final List<String> TEXTS =
      List.of("scale", "cast", "secret", "missing", "unsent", "reason", "reason.for");

  /// What the component asks of its view.
  interface Desk {
    /// @throws RuleViolated if the vote is refused
    void cast(UUID round, Ballot ballot);
  }

  private final Desk desk;
  private @Nullable ObjectNode asked;

  BallotBox(Desk desk) {
    this.desk = desk;
    setVisible(false);
  }

  /// Asks about a round, in the place of the one before; about the same one nothing is lost.
  ///
  /// @param person who votes
  void ask(Round round, UUID person, MatrixWords words) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("lang", words.formats().locale().getLanguage());
    json.put("scope", person + "|" + round.id());
    json.put("round", round.id().toString());
    json.set("criteria", MatrixJson.criteria(round.criteria(), words));
    json.set("axes", MatrixJson.axes(words));
    json.put("longest", Ballot.LONGEST_REASON);
    json.set("texts", MatrixJson.texts(TEXTS, "ballot.", words));
    if (isVisible() && json.equals(asked)) {
      return;
    }
    asked = json;
    setVisible(true);
    if (isAttached()) {
      send(json);
    }
  }

  /// Also called when the browser asks for the whole page again after a lost message.
  @Override
  protected void onAttach(AttachEvent event) {
    if (asked != null) {
      send(asked);
    }
  }

  private void send(ObjectNode json) {
    getElement().executeJs("this.ask($0)", json);
  }

  @ClientCallable
  private JsonNode cast(String round, JsonNode ids, JsonNode scores, JsonNode reasons) {
    try {
      desk.cast(UUID.fromString(round), ballot(ids, scores, reasons));
      return MatrixJson.done("cast");
    } catch (RuleViolated refused) {
      return MatrixJson.refused(getTranslation(refused.key(), refused.args()));
    } catch (IllegalArgumentException forged) {
      return MatrixJson.refused(getTranslation("prioritization.rule.incomplete"));
    }
  }

  private static Ballot ballot(JsonNode ids, JsonNode scores, JsonNode reasons) {
    var votes = new EnumMap<Criterion, Ballot.Vote>(Criterion.class);
    for (int i = 0; i < ids.size(); i++) {
      var criterion =
          Criterion.of(ids.get(i).asString())
              .orElseThrow(() -> new RuleViolated("prioritization.rule.incomplete"));
      var reason = reasons.get(i);
      votes.put(
          criterion,
          new Ballot.Vote(
              MatrixJson.score(scores.get(i)),
              reason == null || !reason.isString() ? "" : reason.stringValue()));
    }
    return new Ballot(votes);
  }
}
