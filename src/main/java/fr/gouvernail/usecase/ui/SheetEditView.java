package fr.gouvernail.usecase.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.attachment.ui.AttachmentList;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.FullScreenLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.Dossier;
import fr.gouvernail.usecase.StepRow;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Transition;
import fr.gouvernail.usecase.web.SheetContent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The guided sheet of a use, one section at a time, on the whole screen. Who may not write it
/// reads it, with the reason.
@Route(value = "use-cases/:useCase/edit", layout = FullScreenLayout.class)
@Requires(Permission.READ_USE_CASES)
class SheetEditView extends Div implements BeforeEnterObserver, HasDynamicTitle, SheetRoom.Screen {

  private static final String STATUS = "gv-save-status";

  /// Kind of what files are attached to.
  private static final String FILES = "usecase";

  private final SheetServices services;
  private final SheetContent content;
  private final SheetRoom room;
  private final Caller caller;
  private final AccessPolicy policy;
  private final Workspace company = UiTenant.of(UI.getCurrent()).orElseThrow();
  private @Nullable UseCaseId useCase;
  private @Nullable SheetDesk desk;
  private @Nullable SheetEditor screen;
  private SheetRoom.@Nullable Visitor visitor;
  private String title = "";
  private String about = "";
  private String name = "";

  SheetEditView(
      SheetServices services,
      SheetContent content,
      SheetRoom room,
      Caller caller,
      AccessPolicy policy) {
    this.services = services;
    this.content = content;
    this.room = room;
    this.caller = caller;
    this.policy = policy;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    leaveRoom();
    var id = UseCaseId.of(event.getRouteParameters().get("useCase").orElse(""));
    var query = event.getLocation().getQueryParameters();
    useCase = id;
    var dossier = services.reading().dossier(id);
    var living =
        dossier.work() == null
            || dossier.life() != null
                && query.getParameters().containsKey(UseCaseNavigation.LIVING);
    open(dossier, living, query.getSingleParameter(UseCaseNavigation.AT));
    if (isAttached()) {
      enterRoom();
    }
  }

  private void open(Dossier dossier, boolean living, Optional<String> at) {
    var formats = Formats.here();
    var locale = getLocale();
    var now = new SheetDesk(services, dossier, living, formats, this::getTranslation);
    var sheet = now.sheet(dossier).orElseThrow();
    var opening = new SheetOpening(dossier, sheet, living, company, formats, now.sent(), at);
    var editor = new SheetEditor(now);
    var scope =
        caller.person() + "|" + company.id().value() + "|sheet-" + dossier.id() + "-" + living;
    editor.load(
        opening.head(
            scope,
            content.model(dossier.model(), locale),
            content.catalogues(locale),
            mayAsk(sheet.edition().state()),
            asked(dossier, sheet.edition().state())),
        () ->
            opening.rest(
                services.tools().all(), services.review().comments(dossier.id()), formats));
    now.then(this::sent, this::files);
    desk = now;
    screen = editor;
    removeAll();
    add(editor);
    name = dossier.name(caller.person());
    title = sheet.edition().values().text("title");
    about = getTranslation("usecase.edit.banner", dossier.row().number(), sheet.edition().number());
  }

  /// Opinions are about what may still be approved, or goes on.
  private boolean mayAsk(State state) {
    return policy.allows(Permission.WRITE_USE_CASES)
        && state != State.REJECTED
        && state != State.RETIRED;
  }

  private @Nullable StepRow asked(Dossier dossier, State state) {
    return state != State.CHANGES_REQUESTED
        ? null
        : services.reading().steps(dossier.id()).stream()
            .filter(step -> step.transition() == Transition.REQUEST_CHANGES)
            .findFirst()
            .orElse(null);
  }

  private void sent() {
    if (useCase != null) {
      UI.getCurrent().navigate(UseCaseNavigation.sheet(company.slug(), useCase).substring(1));
    }
  }

  /// The files of the use, over its sheet; what is added there can be chosen here at once.
  private void files() {
    if (useCase == null) {
      return;
    }
    var id = useCase;
    var dialog = new Dialog(getTranslation("usecase.edit.files"));
    dialog.addClassName("gv-sheet-files");
    dialog.add(
        new AttachmentList(
                services.attachments(),
                FILES,
                id.value(),
                policy.allows(Permission.WRITE_USE_CASES))
            .onChange(() -> arrived(services.reading().dossier(id), "")));
    dialog
        .getFooter()
        .add(new Button(getTranslation("usecase.edit.files.close"), e -> dialog.close()));
    dialog.open();
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
    var out =
        useCase == null
            ? UseCaseNavigation.list(company.slug())
            : UseCaseNavigation.sheet(company.slug(), useCase);
    var end = new Span(status, new Anchor(out, getTranslation("usecase.edit.leave")));
    end.addClassName("gv-banner-end");
    return end;
  }

  private void enterRoom() {
    var ui = getUI();
    if (visitor != null || desk == null || useCase == null || ui.isEmpty()) {
      return;
    }
    var here = room.enter(ui.get(), this, caller.person(), name, company.id(), useCase);
    visitor = here;
    desk.meet(
        change -> room.inOrder(here, change),
        dossier -> room.changed(here, dossier),
        comments -> room.commented(here, comments),
        field -> room.at(here, field));
  }

  private void leaveRoom() {
    if (visitor != null) {
      room.leave(visitor);
      visitor = null;
    }
  }

  @Override
  public void arrived(Dossier dossier, String by) {
    if (desk != null && screen != null) {
      screen.arrived(desk.arrived(dossier, by));
    }
  }

  @Override
  public void commented(JsonNode comments) {
    if (screen != null) {
      var news = JsonNodeFactory.instance.objectNode();
      news.set("comments", comments);
      screen.arrived(news);
    }
  }

  @Override
  public void present(List<SheetRoom.Presence> people) {
    if (screen != null) {
      var list = JsonNodeFactory.instance.arrayNode();
      people.forEach(one -> {
        var json = list.addObject().put("name", one.name());
        if (one.field() != null) {
          json.put("field", one.field());
        }
      });
      screen.present(list);
    }
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
