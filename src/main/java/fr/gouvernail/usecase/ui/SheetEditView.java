package fr.gouvernail.usecase.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.FullScreenLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.Dossier;
import fr.gouvernail.usecase.Sheet;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.web.SheetContent;
import java.util.Objects;

/// The guided sheet of a use, one section at a time, on the whole screen. Who may not write it
/// reads it, with the reason.
@Route(value = "use-cases/:useCase/edit", layout = FullScreenLayout.class)
@Requires(Permission.READ_USE_CASES)
class SheetEditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final String STATUS = "gv-save-status";

  private final SheetServices services;
  private final SheetContent content;
  private final SheetRoom room;
  private final AccessPolicy policy;
  private final Workspace company = UiTenant.of(UI.getCurrent()).orElseThrow();
  private String title = "";
  private String about = "";
  private String out = "";

  SheetEditView(SheetServices services, SheetContent content, SheetRoom room, AccessPolicy policy) {
    this.services = services;
    this.content = content;
    this.room = room;
    this.policy = policy;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = UseCaseId.of(event.getRouteParameters().get("useCase").orElse(""));
    var query = event.getLocation().getQueryParameters();
    var dossier = services.reading().dossier(id);
    boolean living =
        dossier.work() == null
            || dossier.life() != null
                && query.getParameters().containsKey(UseCaseNavigation.LIVING);
    out = UseCaseNavigation.sheet(company.slug(), id);
    tell(dossier, Objects.requireNonNull(living ? dossier.life() : dossier.work()));
    removeAll();
    add(
        new SheetSitting(
            services,
            content,
            room,
            company,
            dossier,
            living,
            policy.allows(Permission.WRITE_USE_CASES),
            query.getSingleParameter(UseCaseNavigation.AT)));
  }

  private void tell(Dossier dossier, Sheet sheet) {
    title = sheet.edition().values().text("title");
    about = getTranslation("usecase.edit.banner", dossier.row().number(), sheet.edition().number());
    if (isAttached()) {
      fillBanner();
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    fillBanner();
  }

  private void fillBanner() {
    var status = new Span();
    status.setId(STATUS);
    status.addClassName("gv-save");
    status.getElement().setAttribute("role", "status");
    var end = new Span(status, new Anchor(out, getTranslation("usecase.edit.leave")));
    end.addClassName("gv-banner-end");
    findAncestor(FullScreenLayout.class).banner().about(about).end(end);
  }

  @Override
  public String getPageTitle() {
    return title.isEmpty() ? about : title;
  }
}
