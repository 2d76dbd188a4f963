package fr.gouvernail.frameworkaudit.ui;

import static fr.gouvernail.frameworkaudit.ui.AuditWords.text;
import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.framework.RequirementNode;
import fr.gouvernail.framework.ui.Said;
import fr.gouvernail.frameworkaudit.FrameworkAnswering;
import fr.gouvernail.frameworkaudit.FrameworkAuditId;
import fr.gouvernail.frameworkaudit.FrameworkAuditService;
import fr.gouvernail.frameworkaudit.FrameworkSheet;
import fr.gouvernail.frameworkaudit.SaveGiven;
import fr.gouvernail.frameworkaudit.SavedGiven;
import fr.gouvernail.frameworkaudit.StoredGiven;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.PassingFailure;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// One section of an open audit, to answer.
@Route(value = "framework-audits/:frameworkAudit/sections/:section", layout = TenantLayout.class)
@Requires(CONDUCT_ASSESSMENT)
@StyleSheet("gouvernail/library.css")
class SectionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final Logger log = LoggerFactory.getLogger(SectionView.class);

  private final FrameworkAuditService audits;
  private final FrameworkAnswering answering;
  private final People people;
  private final Caller caller;
  private final Workspace workspace;
  private final Still head = new Still();
  private final Still foot = new Still();
  private final SectionScreen screen = new SectionScreen();
  private String title = "";

  SectionView(
      FrameworkAuditService audits,
      FrameworkAnswering answering,
      People people,
      Caller caller,
      TenantDirectory directory) {
    this.audits = audits;
    this.answering = answering;
    this.people = people;
    this.caller = caller;
    workspace = directory.current();
    var status = new Span();
    status.setId("gv-save-status");
    status.addClassName("gv-save");
    status.getElement().setAttribute("role", "status");
    add(head, status, screen, foot);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var parameters = event.getRouteParameters();
    var sheet = audits.sheet(FrameworkAuditId.of(parameters.get("frameworkAudit").orElse("")));
    if (!sheet.row().open()) {
      throw new NotFound("open audit");
    }
    var sections = Sections.of(sheet.framework());
    int number = number(parameters.get("section").orElse(""), sections.size());
    var section = sections.get(number - 1);
    show(sheet, section, sections.size());
    var scope = caller.person() + "|" + workspace.id().value() + "|" + sheet.row().id();
    var names =
        people.names(sheet.answers().values().stream().map(StoredGiven::by).distinct().toList());
    screen.load(
        SectionJson.of(sheet, section.nodes(), scope, getLocale(), names),
        SectionJson.texts(this::getTranslation),
        (subject, known, mark, content) ->
            save(sheet.row().id(), section.nodes(), subject, known, mark, content));
  }

  private static int number(String written, int all) {
    if (written.matches("[1-9]\\d{0,4}") && Integer.parseInt(written) <= all) {
      return Integer.parseInt(written);
    }
    throw new NotFound("section");
  }

  private void show(FrameworkSheet sheet, Sections.Section section, int all) {
    var under = section.under();
    var name =
        under == null ? sheet.framework().name() : AuditWords.name(under, sheet.library().locale());
    title = name.in(getLocale());
    var id = sheet.row().id();
    head.show(
        new PageHeader(title)
            .context(
                new Anchor(
                    FrameworkAuditNavigation.page(workspace.slug(), id),
                    sheet.row().name().in(getLocale())),
                new Span(text("section.place", section.number(), all)))
            .sentence(
                under == null || under.name() == null ? new Span() : Said.of(under.description())));
    var turns = new Div();
    turns.addClassNames("gv-actions", "gv-library-turns");
    if (section.number() > 1) {
      turns.add(turn(id, section.number() - 1, "section.before"));
    }
    turns.add(section.number() < all ? turn(id, section.number() + 1, "section.after") : back(id));
    foot.show(turns, AuditWords.copyright(sheet.library()));
  }

  private Anchor turn(FrameworkAuditId id, int number, String key) {
    var link =
        new Anchor(FrameworkAuditNavigation.section(workspace.slug(), id, number), text(key));
    link.addClassName("gv-button");
    return link;
  }

  private Anchor back(FrameworkAuditId id) {
    var link = new Anchor(FrameworkAuditNavigation.page(workspace.slug(), id), text("section.end"));
    link.addClassNames("gv-button", "gv-primary");
    return link;
  }

  private JsonNode save(
      FrameworkAuditId id,
      List<RequirementNode> nodes,
      String subject,
      int known,
      String mark,
      JsonNode content) {
    return answered(() -> {
      var command =
          new SaveGiven(
              id,
              subject,
              known,
              mark,
              SectionJson.given(content),
              content.path("comment").asString(""));
      return switch (answering.save(command)) {
        case SavedGiven.Recorded recorded -> {
          screen.stand(SectionJson.stand(audits.sheet(id), nodes));
          yield JsonNodeFactory.instance.numberNode(recorded.revision());
        }
        case SavedGiven.Conflict(var stored) ->
            JsonNodeFactory.instance
                .objectNode()
                .set(
                    "conflict",
                    SectionJson.stored(
                        stored, people.names(List.of(stored.by())).getOrDefault(stored.by(), "")));
      };
    });
  }

  private JsonNode answered(Supplier<JsonNode> work) {
    try {
      return work.get();
    } catch (RuleViolated refused) {
      return JsonNodeFactory.instance
          .objectNode()
          .put("refused", getTranslation(refused.key(), refused.args()))
          .put("closed", refused.key().equals("frameworkaudit.rule.closed"));
    } catch (NotFound gone) {
      return JsonNodeFactory.instance.objectNode().put("refused", text("gone")).put("closed", true);
    } catch (RuntimeException away) {
      if (!PassingFailure.is(away)) {
        throw away;
      }
      log.warn("An answer cannot be recorded now, its page keeps it: {}", away.getMessage());
      return JsonNodeFactory.instance.objectNode().put("later", true);
    }
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
