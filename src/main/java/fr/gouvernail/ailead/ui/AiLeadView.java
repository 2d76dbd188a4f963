package fr.gouvernail.ailead.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.ailead.AiLeads;
import fr.gouvernail.ailead.AppointmentService;
import fr.gouvernail.ailead.LeadAbsences;
import fr.gouvernail.ailead.Mandate;
import fr.gouvernail.ailead.MandateId;
import fr.gouvernail.ailead.Office;
import fr.gouvernail.ailead.Seat;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;

/// The AI lead's office: who decides, on what terms, and what may be done about it.
@Route(value = "ai-lead", layout = TenantLayout.class)
@Requires(Permission.ENTER_WORKSPACE)
@Section(key = "ailead.section", order = 52, icon = "user-check")
@StyleSheet("gouvernail/home.css")
@StyleSheet("gouvernail/roadmap.css")
@StyleSheet("gouvernail/ai-lead.css")
class AiLeadView extends Div implements HasDynamicTitle {

  private final AiLeads leads;
  private final AppointmentService appointments;
  private final LeadAbsences absences;
  private final People people;
  private final OfficePage.Reader reader;
  private final Workspace company;
  private final Still page = new Still();

  AiLeadView(
      AiLeads leads,
      AppointmentService appointments,
      LeadAbsences absences,
      People people,
      AccessPolicy policy,
      Caller caller) {
    this.leads = leads;
    this.appointments = appointments;
    this.absences = absences;
    this.people = people;
    company = UiTenant.of(UI.getCurrent()).orElseThrow();
    reader =
        new OfficePage.Reader(
            caller.person(),
            policy.allows(Permission.APPOINT_AI_LEAD),
            policy.allows(Permission.READ_MEMBERS));
    page.on("absence", none -> announce())
        .on("cancel", this::cancel)
        .on("end", this::end)
        .on("withdraw", this::withdraw);
    add(page);
    show();
  }

  private void show() {
    var office = leads.office();
    page.show(new OfficePage(company, office, people.names(office.people()), reader));
  }

  private void announce() {
    new AbsenceDialog(leads.office(), people, absences, () -> done("ailead.absence.done")).open();
  }

  private void cancel(String id) {
    var office = leads.office();
    var leave =
        office.leavesAhead().stream()
            .filter(l -> l.id().toString().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("absence " + id));
    var lead = office.holder(Seat.LEAD).map(Mandate::person).orElseThrow();
    Confirm.ask(
        getTranslation("ailead.absence.cancel.question"),
        getTranslation("ailead.absence.cancel.text", name(lead)),
        getTranslation("ailead.absence.cancel.act"),
        () -> {
          absences.cancel(leave.id());
          show();
        });
  }

  private void end(String id) {
    var mandate = mandate(leads.office(), id);
    new EndDialog(
            mandate,
            name(mandate.person()),
            leads.office().today(),
            appointments,
            () -> done("ailead.end.done"))
        .open();
  }

  private void withdraw(String id) {
    var offer = mandate(leads.office(), id);
    Confirm.danger(
        getTranslation("ailead.withdraw.question", name(offer.person())),
        getTranslation("ailead.withdraw.text"),
        getTranslation("ailead.act.withdraw"),
        () -> {
          appointments.withdraw(offer.id());
          show();
        });
  }

  private void done(String key) {
    show();
    Notice.show(Tone.OK, getTranslation(key));
  }

  private static Mandate mandate(Office office, String id) {
    var wanted = MandateId.of(id);
    return office.mandates().stream()
        .filter(m -> m.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound("appointment " + id));
  }

  private String name(PersonRef person) {
    var names = people.names(List.of(person));
    return names.getOrDefault(person, "");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("ailead.section");
  }
}
