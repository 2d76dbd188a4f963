package fr.gouvernail.assessment.ui;

import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.assessment.AnswerService;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.SaveAnswer;
import fr.gouvernail.assessment.Saved;
import fr.gouvernail.assessment.StoredAnswer;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.FullScreenLayout;
import fr.gouvernail.shell.PassingFailure;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The interview: one dimension on the whole screen.
@Route(
    value = "assessments/:assessment/:dimension([A-Z]{3})/:question?([A-Z]{3}-[0-9]{2})",
    layout = FullScreenLayout.class)
@Requires(CONDUCT_ASSESSMENT)
class DimensionView extends Div
    implements BeforeEnterObserver, HasDynamicTitle, AuditDimension.Desk {

  private static final Logger log = LoggerFactory.getLogger(DimensionView.class);
  private static final String STATUS = "gv-save-status";

  private final AnswerService answers;
  private final AssessmentRoom room;
  private final Caller caller;
  private final People people;
  private final CurrentTenant tenant;
  private final AuditDimension screen = new AuditDimension(this);
  private @Nullable AssessmentId assessment;
  private AssessmentRoom.@Nullable Visitor visitor;
  private String title = "";
  private String about = "";
  private String home = "";

  DimensionView(
      AnswerService answers,
      AssessmentRoom room,
      Caller caller,
      People people,
      CurrentTenant tenant) {
    this.answers = answers;
    this.room = room;
    this.caller = caller;
    this.people = people;
    this.tenant = tenant;
    add(screen);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var parameters = event.getRouteParameters();
    var wanted = AssessmentId.of(parameters.get("assessment").orElse(""));
    var sheet = answers.sheet(wanted, parameters.get("dimension").orElse(""));
    if (!wanted.equals(assessment)) {
      leaveRoom();
    }
    assessment = wanted;
    home = AssessmentNavigation.page(parameters.get("tenant").orElse(""), wanted);
    var file = sheet.file();
    title = sheet.dimension().label().in(getLocale());
    about =
        getTranslation(
            "assessment.banner",
            file.date().getYear(),
            file.questionnaire().pack(file.pack()).label().in(getLocale()));
    var scope = caller.person() + "|" + tenant.id().value() + "|" + wanted;
    screen.load(
        DimensionJson.of(sheet, getLocale(), scope, home, parameters.get("question").orElse(null)),
        DimensionJson.texts(getLocale()),
        DimensionJson.rest(sheet, getLocale()));
    if (isAttached()) {
      enterRoom();
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    findAncestor(FullScreenLayout.class).banner().about(about).end(bannerEnd());
    enterRoom();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    leaveRoom();
  }

  private Span bannerEnd() {
    var status = new Span();
    status.setId(STATUS);
    status.addClassName("gv-save");
    status.getElement().setAttribute("role", "status");
    var out = new Span(status, new Anchor(home, getTranslation("assessment.leave")));
    out.addClassName("gv-banner-end");
    return out;
  }

  private void enterRoom() {
    var id = assessment;
    if (visitor == null && id != null) {
      var me = caller.person();
      var name = people.me().name();
      visitor = getUI().map(ui -> room.enter(ui, screen, me, name, tenant.id(), id)).orElse(null);
    }
  }

  private void leaveRoom() {
    if (visitor != null) {
      room.leave(visitor);
      visitor = null;
    }
  }

  @Override
  public JsonNode save(
      String question, int known, String mark, String code, String comment, String reason) {
    var id = assessment;
    if (id == null) {
      throw new NotFound("no assessment on this screen");
    }
    try {
      var content = AnswerCode.read(code, comment, reason);
      return switch (answers.save(new SaveAnswer(id, question, known, mark, content))) {
        case Saved.Recorded recorded -> {
          if (visitor != null) {
            room.recorded(
                visitor,
                new StoredAnswer(
                    question, recorded.revision(), mark, content, caller.person(), recorded.at()));
          }
          yield JsonNodeFactory.instance.numberNode(recorded.revision());
        }
        case Saved.Conflict conflict -> {
          var by = conflict.stored().by();
          var name = by == null ? null : people.names(List.of(by)).get(by);
          var json = JsonNodeFactory.instance.objectNode();
          json.set("conflict", AnswerCode.json(conflict.stored(), name));
          yield json;
        }
      };
    } catch (RuleViolated refused) {
      return JsonNodeFactory.instance
          .objectNode()
          .put("refused", getTranslation(refused.key(), refused.args()))
          .put("closed", refused.key().equals("assessment.closed"));
    } catch (NotFound gone) {
      return JsonNodeFactory.instance
          .objectNode()
          .put("refused", getTranslation("assessment.gone"))
          .put("closed", true);
    } catch (RuntimeException away) {
      if (!PassingFailure.is(away)) {
        throw away;
      }
      log.warn("An answer cannot be recorded now, its page keeps it: {}", away.getMessage());
      return JsonNodeFactory.instance.objectNode().put("later", true);
    }
  }

  @Override
  public void at(String question) {
    if (visitor != null && question.matches("[A-Z]{3}-[0-9]{2}")) {
      room.at(visitor, question);
    }
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
