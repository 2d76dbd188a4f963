package fr.gouvernail.authoring.ui;

import com.vaadin.flow.component.UI;
import fr.gouvernail.authoring.OpenDraft;
import fr.gouvernail.authoring.SavedWords;
import fr.gouvernail.shell.PassingFailure;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Answers the form that sends what is typed.
final class SavingDesk implements DraftForm.Desk {

  private static final Logger log = LoggerFactory.getLogger(SavingDesk.class);
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final DraftDesk desk;
  private final ColleagueNames names;
  private final BiConsumer<OpenDraft, String> written;

  /// @param written told the draft and the key of what was stored in it
  SavingDesk(DraftDesk desk, ColleagueNames names, BiConsumer<OpenDraft, String> written) {
    this.desk = desk;
    this.names = names;
    this.written = written;
  }

  @Override
  public JsonNode save(String key, int known, String mark, JsonNode content) {
    try {
      return switch (desk.save(key, known, mark, content)) {
        case SavedWords.Recorded(var revision, var draft) -> {
          written.accept(desk.refresh(), key);
          yield JSON.numberNode(revision);
        }
        case SavedWords.Conflict(var draft) ->
            JSON.objectNode()
                .set(
                    "conflict",
                    FormJson.stored(
                        draft, key, names.of(new PersonRef(FormJson.stamp(draft, key).by()))));
      };
    } catch (RuleViolated refused) {
      return refused(UI.getCurrent().getTranslation(refused.key(), refused.args()));
    } catch (NotFound gone) {
      return refused(AuthoringWords.text("gone"));
    } catch (JacksonException unreadable) {
      return refused(AuthoringWords.text("rule.invalid"));
    } catch (RuntimeException away) {
      if (!PassingFailure.is(away)) {
        throw away;
      }
      log.warn("A draft cannot be written now, its page keeps the words: {}", away.getMessage());
      return JSON.objectNode().put("later", true);
    }
  }

  private static JsonNode refused(String message) {
    return JSON.objectNode().put("refused", message);
  }

  @Override
  public JsonNode choices(String question) {
    return FormJson.choices(desk.refresh().draft(), question);
  }
}
