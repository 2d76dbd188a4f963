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
import fr.gouvernail.ailead.MissionLetters;
import fr.gouvernail.ailead.Office;
import fr.gouvernail.ailead.Seat;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.identity.Role;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The act of appointment: terms at the left, at the right what follows and the letter as it will
/// be read.
@Route(value = "ai-lead/appoint", layout = TenantLayout.class)
@Requires(Permission.APPOINT_AI_LEAD)
@StyleSheet("gouvernail/home.css")
@StyleSheet("gouvernail/ai-lead.css")
class AppointView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  /// What is said beside the field.
  private static final Set<String> ABOUT_THE_PERSON =
      Set.of("ailead.both", "ailead.director", "ailead.stranger");

  private final AppointmentService appointments;
  private final MissionLetters letters;
  private final Caller caller;
  private final Workspace company = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Office office;
  private final Map<PersonRef, String> names;
  private final TermsForm terms;
  private final Still follows = new Still();
  private final PageHeader header = new PageHeader("");
  private final Still letter = new Still();

  AppointView(
      AiLeads leads,
      AppointmentService appointments,
      MissionLetters letters,
      People people,
      Caller caller) {
    this.appointments = appointments;
    this.letters = letters;
    this.caller = caller;
    office = leads.office();
    var members = people.members();
    names = members.stream().collect(Collectors.toMap(Member::person, Member::name));
    terms = new TermsForm(eligible(members, company), office.today(), this::preview);
  }

  private static List<Member> eligible(List<Member> members, Workspace company) {
    boolean small = company.headcount() < AppointmentService.SMALL;
    return members.stream()
        .filter(m -> m.grant().firm() == null)
        .filter(m -> small || !m.holds(Set.of(Role.DIRECTOR)))
        .toList();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    terms.seat(
        event
                .getLocation()
                .getQueryParameters()
                .getSingleParameter("seat")
                .filter(Seat.DEPUTY.name()::equals)
                .isPresent()
            ? Seat.DEPUTY
            : Seat.LEAD);
    removeAll();
    header
        .context(
            new Anchor(AiLeadNavigation.office(company), getTranslation("ailead.section")),
            new Span(getTranslation("ailead.appoint.page")))
        .sentence(getTranslation("ailead.appoint.sentence"));
    var propose = new Button(getTranslation("ailead.appoint.act"), e -> propose());
    propose.addThemeVariants(ButtonVariant.PRIMARY);
    var main =
        new Div(
            new Card(getTranslation("ailead.appoint.terms"), terms),
            new Card(getTranslation("ailead.follows"), follows),
            propose);
    main.addClassName("gv-stack");
    var side = new Card(getTranslation("ailead.letter.title"), letter);
    side.addClassName("gv-letter-card");
    var columns = new Div(main, side);
    columns.addClassNames("gv-columns", "gv-appoint");
    add(header, columns);
    preview();
  }

  private void preview() {
    header.title(getTranslation("ailead.appoint.title." + terms.seat()));
    var form = terms.form();
    if (form.isEmpty()) {
      var wait = new Paragraph(getTranslation("ailead.letter.preview"));
      wait.addClassName("gv-soft");
      letter.show(wait);
      follows.show(new Paragraph(getTranslation("ailead.appoint.sentence")));
      return;
    }
    letter.show(new LetterText(letters.draft(form.get())));
    follows.show(new Consequences(form.get(), office, names, caller.person()));
  }

  private void propose() {
    if (!terms.complete()) {
      return;
    }
    var form = terms.form().orElseThrow();
    try {
      appointments.propose(form);
    } catch (RuleViolated rule) {
      if (!ABOUT_THE_PERSON.contains(rule.key())) {
        throw rule;
      }
      terms.refuse(getTranslation(rule.key(), rule.args()));
      return;
    }
    Notice.show(
        Tone.OK, getTranslation("ailead.appoint.done", names.getOrDefault(form.person(), "")));
    UI.getCurrent().navigate(AiLeadNavigation.office(company).substring(1));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("ailead.appoint.page");
  }
}
