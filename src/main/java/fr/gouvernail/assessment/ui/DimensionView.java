package fr.gouvernail.assessment.ui;

import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.FullScreenLayout;
import fr.gouvernail.tenancy.CurrentTenant;
import org.jspecify.annotations.Nullable;

/// The interview on the whole screen, at one dimension. From there the browser goes to the others
/// by itself.
@Route(
    value = "assessments/:assessment/:dimension([A-Z]{3})/:question?([A-Z]{3}-[0-9]{2})",
    layout = FullScreenLayout.class)
@Requires(CONDUCT_ASSESSMENT)
class DimensionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final String STATUS = "gv-save-status";

  private final InterviewServices services;
  private final CurrentTenant tenant;
  private final AuditDimension screen;
  private @Nullable InterviewDesk desk;
  private String title = "";
  private String about = "";
  private String home = "";

  DimensionView(InterviewServices services, CurrentTenant tenant) {
    this.services = services;
    this.tenant = tenant;
    screen = new AuditDimension(services.attachments().limits().size());
    add(screen);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var parameters = event.getRouteParameters();
    var wanted = AssessmentId.of(parameters.get("assessment").orElse(""));
    var sheet = services.answers().sheet(wanted, parameters.get("dimension").orElse(""));
    home = AssessmentNavigation.page(parameters.get("tenant").orElse(""), wanted);
    var file = sheet.file();
    title = sheet.dimension().label().in(getLocale());
    about =
        getTranslation(
            "assessment.banner",
            file.date().getYear(),
            file.questionnaire().pack(file.pack()).label().in(getLocale()));
    var desk = desk(wanted, event.getUI());
    var scope = services.caller().person() + "|" + tenant.id().value() + "|" + wanted;
    screen.load(
        DimensionJson.of(sheet, getLocale(), scope, home, parameters.get("question").orElse(null)),
        DimensionJson.texts(getLocale()),
        desk);
    if (isAttached()) {
      desk.enterRoom(event.getUI());
    }
  }

  private InterviewDesk desk(AssessmentId wanted, UI ui) {
    var known = desk;
    if (known != null && known.isAbout(wanted)) {
      return known;
    }
    if (known != null) {
      known.leaveRoom();
    }
    var fresh = new InterviewDesk(services, screen, wanted, home, ui);
    desk = fresh;
    return fresh;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    findAncestor(FullScreenLayout.class).banner().about(about).end(bannerEnd());
    if (desk != null) {
      desk.enterRoom(event.getUI());
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    if (desk != null) {
      desk.leaveRoom();
    }
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

  @Override
  public String getPageTitle() {
    return title;
  }
}
