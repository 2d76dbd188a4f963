package fr.gouvernail.usecase.ui;

import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.PassingFailure;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.usecase.Dossier;
import fr.gouvernail.usecase.FieldEdit;
import fr.gouvernail.usecase.MoveRefused;
import fr.gouvernail.usecase.Sheet;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.model.Actor;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.Opinion.Office;
import fr.gouvernail.usecase.model.SheetModel;
import fr.gouvernail.usecase.model.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One person's work at a sheet: hands each act on to the services, and says what it changed on the
/// screen. It remembers which sheet is open and, by a number each, what was shown of it.
final class SheetDesk implements SheetEditor.Desk {

  private static final Logger log = LoggerFactory.getLogger(SheetDesk.class);
  private static final int MOST_PEOPLE = 50;

  private final SheetServices services;
  private final UseCaseId id;
  private final boolean living;
  private final SheetModel model;
  private final State state;
  private final Actor me;
  private final Formats formats;
  private final SentParts sent;
  private final Words words;
  private String stamp;
  private Function<Supplier<JsonNode>, JsonNode> order = Supplier::get;
  private Consumer<Dossier> share = dossier -> {};
  private Consumer<JsonNode> shareComments = comments -> {};
  private Consumer<String> place = field -> {};
  private Runnable sentOff = () -> {};
  private Runnable files = () -> {};

  /// The portal's own texts.
  interface Words {
    String say(String key, Object... args);
  }

  SheetDesk(SheetServices services, Dossier dossier, boolean living, Formats formats, Words words) {
    this.services = services;
    this.words = words;
    id = dossier.id();
    this.living = living;
    model = dossier.model();
    me = dossier.me();
    this.formats = formats;
    state = sheet(dossier).map(s -> s.edition().state()).orElseThrow(() -> new NotFound("sheet"));
    sent = new SentParts(model);
    stamp = dossier.stamp();
  }

  /// Whom to tell what happens here.
  ///
  /// @param order runs a change in its turn among those of others
  void meet(
      Function<Supplier<JsonNode>, JsonNode> order,
      Consumer<Dossier> share,
      Consumer<JsonNode> shareComments,
      Consumer<String> place) {
    this.order = order;
    this.share = share;
    this.shareComments = shareComments;
    this.place = place;
  }

  /// What to do once the sheet was sent off, and when its files are asked for.
  void then(Runnable sentOff, Runnable files) {
    this.sentOff = sentOff;
    this.files = files;
  }

  SentParts sent() {
    return sent;
  }

  /// Whether nothing happened here since this was read.
  boolean isStill(Dossier dossier) {
    return stamp.equals(dossier.stamp());
  }

  java.util.Optional<Sheet> sheet(Dossier dossier) {
    return java.util.Optional.ofNullable(living ? dossier.life() : dossier.work());
  }

  /// What somebody else's change means on this screen.
  ObjectNode arrived(Dossier dossier, String by) {
    return news(dossier).put("by", by);
  }

  private ObjectNode news(Dossier dossier) {
    stamp = dossier.stamp();
    var sheet = sheet(dossier).filter(s -> s.edition().state() == state);
    return sheet
        .map(s -> sent.changes(new SheetParts(dossier, s, me, formats)))
        .orElseGet(() -> JsonNodeFactory.instance.objectNode().put("moved", true));
  }

  @Override
  public JsonNode save(String field, JsonNode change) {
    return carefully(() ->
        order.apply(() -> {
          var edit =
              new FieldEdit(
                  living, field, ValueJson.read(change.get("s")), ValueJson.read(change.get("a")));
          var saved = services.drafting().change(id, edit);
          var there =
              ValueJson.write(
                  sheet(saved.dossier())
                      .flatMap(s -> s.edition().values().find(field))
                      .orElse(null));
          sent.known(field, there);
          var answer = news(saved.dossier());
          if (saved.stored()) {
            share.accept(saved.dossier());
          } else {
            answer.set("conflict", there);
          }
          return answer;
        }));
  }

  @Override
  public JsonNode send() {
    return carefully(() -> {
      var onward =
          SheetParts.onward(state).orElseThrow(() -> new RuleViolated("usecase.rule.moved"));
      services.moves().move(id, stamp, Attempt.of(onward));
      share.accept(services.reading().dossier(id));
      sentOff.run();
      return JsonNodeFactory.instance.objectNode().put("sent", true);
    });
  }

  @Override
  public JsonNode answer(String field, String comment, String said) {
    return carefully(() -> {
      services.review().comment(id, uuid(comment), field, said, List.of());
      return commented(shared(services.drafting().answer(id, field)));
    });
  }

  @Override
  public JsonNode comment(String comment, String field, String said, JsonNode mentions) {
    return carefully(() -> {
      services.review().comment(id, uuid(comment), field, said, people(mentions));
      return commented(JsonNodeFactory.instance.objectNode());
    });
  }

  @Override
  public JsonNode settle(String comment, boolean open) {
    return carefully(() -> {
      if (open) {
        services.review().reopen(id, uuid(comment));
      } else {
        services.review().resolve(id, uuid(comment));
      }
      return commented(JsonNodeFactory.instance.objectNode());
    });
  }

  private ObjectNode commented(ObjectNode answer) {
    var comments = CommentsJson.of(services.review().comments(id));
    shareComments.accept(comments);
    answer.set("comments", comments);
    return answer;
  }

  @Override
  public JsonNode ask(String person, String office) {
    return carefully(() -> {
      var wanted =
          Arrays.stream(Office.values())
              .filter(known -> known.name().equals(office))
              .findFirst()
              .orElseThrow(() -> new RuleViolated("usecase.rule.value"));
      return shared(services.review().ask(id, new PersonRef(uuid(person)), wanted));
    });
  }

  @Override
  public JsonNode writers(JsonNode people) {
    return carefully(() -> shared(services.drafting().writeWith(id, people(people))));
  }

  private ObjectNode shared(Dossier dossier) {
    share.accept(dossier);
    return news(dossier);
  }

  @Override
  public void at(String field) {
    if (field.isEmpty() || model.field(field).isPresent()) {
      place.accept(field);
    }
  }

  @Override
  public void files() {
    files.run();
  }

  /// Says what speaks against an act instead of failing, so that nothing typed is lost.
  private JsonNode carefully(Supplier<? extends JsonNode> act) {
    try {
      return act.get();
    } catch (MoveRefused refused) {
      return refused(
          refused.refusals().stream()
              .map(refusal -> model.words(refusal, formats.locale()))
              .reduce((one, other) -> one + " " + other)
              .orElse(""));
    } catch (RuleViolated refused) {
      var closed =
          refused.key().equals("usecase.rule.moved") || refused.key().equals("usecase.rule.closed");
      return refused(words.say(refused.key(), refused.args())).put("closed", closed);
    } catch (NotFound gone) {
      return refused(words.say("usecase.edit.gone")).put("closed", true);
    } catch (ObjectOptimisticLockingFailureException changed) {
      return refused(words.say("usecase.edit.changed"));
    } catch (RuntimeException away) {
      if (!PassingFailure.is(away)) {
        throw away;
      }
      log.warn(
          "A sheet cannot be changed now, its page keeps what was typed: {}", away.getMessage());
      return JsonNodeFactory.instance.objectNode().put("later", true);
    }
  }

  private static ObjectNode refused(String why) {
    return JsonNodeFactory.instance.objectNode().put("refused", why);
  }

  private static List<PersonRef> people(@Nullable JsonNode ids) {
    var people = new ArrayList<PersonRef>();
    if (ids != null && ids.isArray() && ids.size() <= MOST_PEOPLE) {
      ids.forEach(one -> people.add(new PersonRef(uuid(one.isString() ? one.stringValue() : ""))));
    }
    return people;
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new RuleViolated("usecase.rule.value");
    }
  }
}
