package fr.gouvernail.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.decision.DecisionService;
import fr.gouvernail.decision.FactWords;
import fr.gouvernail.decision.RequestDetail;
import fr.gouvernail.decision.RequestId;
import fr.gouvernail.decision.TermsOffered;
import fr.gouvernail.decision.Verdict;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The one page on which a request is decided, and where the decision is read afterwards.
@Route(value = "decisions/:request", layout = TenantLayout.class)
@Requires(Permission.READ_DECISIONS)
@StyleSheet("gouvernail/decision.css")
class DecisionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final String HEAD = "gv-decision-head";

  private final DecisionService decisions;
  private final FactWords words;
  private final List<TermsOffered> offers;
  private final AccessPolicy policy;
  private final Clock clock;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Formats formats = Formats.here();
  private String title = "";
  private Still read = new Still();

  DecisionView(
      DecisionService decisions,
      FactWords words,
      List<TermsOffered> offers,
      AccessPolicy policy,
      Clock clock) {
    this.decisions = decisions;
    this.words = words;
    this.offers = offers;
    this.policy = policy;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked =
        event.getRouteParameters().get("request").orElseThrow(() -> new NotFound("request"));
    var detail = decisions.detail(RequestId.of(asked));
    var elsewhere = detail.elsewhere();
    if (elsewhere != null) {
      event.forwardToUrl("t/" + workspace.slug() + elsewhere);
      return;
    }
    show(detail);
  }

  private void show(RequestDetail detail) {
    removeAll();
    var id = detail.row().id();
    var parts = new RequestParts(this, words, detail.names());
    title = detail.row().title();
    var main = new Div(parts.asked(detail));
    if (!detail.messages().isEmpty()) {
      main.add(parts.messages(detail));
    }
    var taken = detail.decision();
    var side =
        new Div(taken == null ? parts.whoDecides(detail, policy) : parts.decided(detail, taken));
    if (taken != null && taken.row().verdict() == Verdict.APPROVED) {
      offers(detail)
          .flatMap(offer -> offer.afterwards(detail).stream())
          .forEach(key -> side.add(new Note(Tone.ACCENT, "scroll-text", getTranslation(key))));
    }
    main.addClassName("gv-decision-stack");
    side.addClassName("gv-decision-stack");
    var columns = new Div(main, side);
    columns.addClassNames("gv-grid", "gv-grid-main-side");
    read = new Still(header(detail, parts), columns);
    add(read);
    if (detail.row().state().isOpen()
        && detail.refusal() == null
        && policy.allows(Permission.DECIDE)) {
      add(
          new DecisionBar(
              detail,
              parts.name(detail.row().askedBy()),
              terms(detail),
              decisions,
              () -> {
                show(decisions.detail(id));
                read.bring(HEAD);
              }));
    } else {
      add(unused(id));
    }
  }

  /// What the reader typed for a decision that somebody else took meanwhile.
  private Still unused(RequestId id) {
    var words = Typed.of(id).words.strip();
    Typed.forget(id);
    if (words.isEmpty()) {
      return new Still();
    }
    var note = new Note(Tone.ATTENTION, "message-square", getTranslation("decision.unused", words));
    note.addClassName("gv-decision-unused");
    return new Still(note);
  }

  private List<TermsOffered.Term> terms(RequestDetail detail) {
    return offers(detail).flatMap(offer -> offer.of(detail).stream()).toList();
  }

  private Stream<TermsOffered> offers(RequestDetail detail) {
    return offers.stream().filter(offer -> offer.kinds().contains(detail.row().kind()));
  }

  private PageHeader header(RequestDetail detail, RequestParts parts) {
    var row = detail.row();
    var today = LocalDate.now(clock.withZone(workspace.zone()));
    var crumbs =
        new ArrayList<Component>(
            List.of(
                new Anchor(DecisionNavigation.open(workspace), getTranslation("decision.section")),
                new Span(getTranslation("decision.kind." + row.kind())),
                RequestParts.state(this, row, today)));
    var header =
        new PageHeader(
                row.state().isOpen()
                    ? getTranslation("decision.ask." + row.kind(), row.title())
                    : getTranslation("decision.over." + row.state(), row.title()))
            .context(crumbs.toArray(Component[]::new));
    header.setId(HEAD);
    var age = row.age(today);
    return header.sentence(
        row.state().isOpen()
            ? getTranslation(
                "decision.asked.by",
                parts.name(row.askedBy()),
                age,
                formats.number(age),
                formats.date(row.dueOn()))
            : getTranslation(
                "decision.asked.then", parts.name(row.askedBy()), formats.date(row.askedAt())));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
