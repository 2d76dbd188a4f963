package fr.gouvernail.usecase.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import fr.gouvernail.attachment.ui.AttachmentList;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
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

/// One sheet, open in one tab, among the others who have it open.
final class SheetSitting extends Div implements SheetRoom.Screen {

  /// Kind of what files are attached to.
  private static final String FILES = "usecase";

  private final SheetServices services;
  private final SheetRoom room;
  private final Workspace company;
  private final UseCaseId id;
  private final PersonRef me;
  private final String name;
  private final boolean living;
  private final boolean writes;
  private final SheetDesk desk;
  private final SheetEditor screen;
  private SheetRoom.@Nullable Visitor visitor;

  /// @param living whether it is the sheet that lives
  /// @param writes whether the caller writes sheets at all
  /// @param at id of the section or the field to begin with, as somebody typed it
  SheetSitting(
      SheetServices services,
      SheetContent content,
      SheetRoom room,
      Workspace company,
      Dossier dossier,
      boolean living,
      boolean writes,
      Optional<String> at) {
    this.services = services;
    this.room = room;
    this.company = company;
    this.living = living;
    this.writes = writes;
    id = dossier.id();
    me = dossier.me().person();
    name = dossier.name(me);
    var formats = Formats.here();
    desk = new SheetDesk(services, dossier, living, formats, this::getTranslation);
    desk.then(this::sent, this::files);
    screen = new SheetEditor(desk);
    var opening = opening(dossier, formats, at);
    var state = desk.sheet(dossier).orElseThrow().edition().state();
    screen.load(
        opening.head(
            me + "|" + company.id().value() + "|sheet-" + id + "-" + living,
            content.model(dossier.model(), getLocale()),
            content.catalogues(getLocale()),
            getTranslation("usecase.edit.lost"),
            writes && state != State.REJECTED && state != State.RETIRED,
            state == State.CHANGES_REQUESTED ? asked() : null),
        () ->
            (desk.isStill(dossier)
                    ? opening
                    : opening(services.reading().dossier(id), formats, Optional.empty()))
                .rest(services.tools().all(), services.review().comments(id)));
    add(screen);
  }

  private SheetOpening opening(Dossier dossier, Formats formats, Optional<String> at) {
    var sheet = desk.sheet(dossier).orElseThrow(() -> new NotFound("sheet"));
    return new SheetOpening(dossier, sheet, living, company, formats, desk.sent(), at);
  }

  private @Nullable StepRow asked() {
    return services.reading().steps(id).stream()
        .filter(step -> step.transition() == Transition.REQUEST_CHANGES)
        .findFirst()
        .orElse(null);
  }

  private void sent() {
    UI.getCurrent().navigate(UseCaseNavigation.sheet(company.slug(), id).substring(1));
  }

  /// The files of the use, over its sheet; what is added there can be chosen here at once.
  private void files() {
    var dialog = new Dialog(getTranslation("usecase.edit.files"));
    dialog.add(
        new AttachmentList(services.attachments(), FILES, id.value(), writes)
            .onChange(() -> arrived(services.reading().dossier(id), "")));
    dialog
        .getFooter()
        .add(new Button(getTranslation("usecase.edit.files.close"), e -> dialog.close()));
    dialog.open();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    if (visitor != null) {
      return;
    }
    var here = room.enter(event.getUI(), this, me, name, company.id(), id);
    visitor = here;
    desk.meet(
        change -> room.inOrder(here, change),
        dossier -> room.changed(here, dossier),
        comments -> room.commented(here, comments),
        field -> room.at(here, field));
  }

  @Override
  protected void onDetach(DetachEvent event) {
    if (visitor != null) {
      room.leave(visitor);
      visitor = null;
    }
  }

  @Override
  public void arrived(Dossier dossier, String by) {
    screen.arrived(desk.arrived(dossier, by));
  }

  @Override
  public void commented(JsonNode comments) {
    var news = JsonNodeFactory.instance.objectNode();
    news.set("comments", comments);
    screen.arrived(news);
  }

  @Override
  public void present(List<SheetRoom.Presence> people) {
    var list = JsonNodeFactory.instance.arrayNode();
    people.forEach(one -> {
      var json = list.addObject().put("name", one.name());
      if (one.at() != null) {
        json.put("field", one.at());
      }
    });
    screen.present(list);
  }
}
