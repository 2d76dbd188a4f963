package fr.gouvernail.ailead.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.ailead.AiLeads;
import fr.gouvernail.ailead.AppointmentService;
import fr.gouvernail.ailead.Mandate;
import fr.gouvernail.ailead.MandateId;
import fr.gouvernail.ailead.MissionLetters;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;

/// One mandate: its letter to read and take away; the person to whom it is offered answers here.
@Route(value = "ai-lead/mandates/:mandate", layout = TenantLayout.class)
@Requires(Permission.ENTER_WORKSPACE)
@StyleSheet("gouvernail/roadmap.css")
@StyleSheet("gouvernail/ai-lead.css")
class MandateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final AiLeads leads;
  private final AppointmentService appointments;
  private final MissionLetters letters;
  private final People people;
  private final Caller caller;

  MandateView(
      AiLeads leads,
      AppointmentService appointments,
      MissionLetters letters,
      People people,
      Caller caller) {
    this.leads = leads;
    this.appointments = appointments;
    this.letters = letters;
    this.people = people;
    this.caller = caller;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(
        MandateId.of(
            event.getRouteParameters().get("mandate").orElseThrow(() -> new NotFound("mandate"))));
  }

  private void show(MandateId id) {
    removeAll();
    var company = UiTenant.of(UI.getCurrent()).orElseThrow();
    var mandate = leads.mandate(id);
    boolean asked =
        mandate.state() == Mandate.State.PROPOSED && mandate.person().equals(caller.person());
    var name = people.names(List.of(mandate.person())).getOrDefault(mandate.person(), "");
    var seat = getTranslation("ailead.seat." + mandate.seat());
    var header =
        new PageHeader(
                asked
                    ? getTranslation("ailead.mandate.title.mine", seat)
                    : getTranslation("ailead.mandate.title", name))
            .context(
                new Anchor(AiLeadNavigation.office(company), getTranslation("ailead.section")),
                new Span(seat),
                new Span(getTranslation("ailead.mandate.state." + mandate.state())));
    if (asked) {
      header.sentence(
          getTranslation("ailead.mandate.sentence.mine", Formats.here().date(mandate.start())));
    }
    header.actions(new LetterFiles(letters, id, company, this).links());
    var answer = new Paragraph(letters.answer(id, getLocale()));
    answer.addClassName("gv-soft");
    var letter =
        new Card(getTranslation("ailead.letter.title"), new LetterText(letters.of(id)), answer);
    letter.addClassName("gv-letter-card");
    add(header, new Still(letter));
    if (asked) {
      add(answers(mandate, company));
    }
  }

  private Div answers(Mandate mandate, Workspace company) {
    var accept =
        new Button(
            getTranslation("ailead.mandate.accept"),
            e -> {
              appointments.accept(mandate.id());
              leave("ailead.mandate.accepted", company);
            });
    accept.addThemeVariants(ButtonVariant.PRIMARY);
    var decline =
        new Button(
            getTranslation("ailead.mandate.decline"),
            e ->
                new DeclineDialog(
                        reason -> {
                          appointments.decline(mandate.id(), reason);
                          leave("ailead.mandate.declined", company);
                        })
                    .open());
    var answers = new Div(decline, accept);
    answers.addClassName("gv-answers");
    return answers;
  }

  private void leave(String key, Workspace company) {
    Notice.show(Tone.OK, getTranslation(key));
    UI.getCurrent().navigate(AiLeadNavigation.office(company).substring(1));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("ailead.letter.title");
  }
}
