package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.decide;
import static fr.gouvernail.usecase.ui.PageWords.page;

import com.vaadin.flow.component.Composite;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.ExplainedList;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.Standing;
import fr.gouvernail.usecase.model.Transition;
import java.util.List;

/// Who decides, in which order, and how the reader stands to it.
final class WhoDecides extends Composite<Card> {

  private final CasePage page;

  WhoDecides(CasePage page) {
    this.page = page;
  }

  @Override
  protected Card initContent() {
    var dossier = page.dossier();
    var company = dossier.circumstances().company();
    var me = dossier.me().person();
    var approvers = dossier.approvers();
    var standing = approvers.standing(me);
    var card = new Card(decide("who"));
    var waits = approvers.waitsFor();
    var list = new ExplainedList();
    signatures().forEach(list::held);
    for (var person : waits) {
      list.missing(
          decide(person.equals(me) ? "who.mine" : "who.awaited", page.name(person), role(person)));
    }
    card.add(list);
    if (waits.isEmpty() && signatures().isEmpty()) {
      card.add(new Note(Tone.ATTENTION, "circle-alert", decide("who.nobody")));
    }
    if (approvers.isJoint()) {
      card.add(new Note(Tone.ACCENT, "users", decide("joint")));
    }
    if (me.equals(company.deputy()) && company.leadAway()) {
      card.add(new Note(Tone.ACCENT, "user-check", decide("deputy", page.name(company.lead()))));
    }
    if (dossier.circumstances().escalated()) {
      card.add(new Note(Tone.ATTENTION, "clock", decide("escalated")));
    }
    if (standing != Standing.APPROVES) {
      boolean alone = standing.name().contains("ALONE");
      card.add(
          new Note(
              alone ? Tone.ATTENTION : Tone.NEUTRAL,
              alone ? "user" : "lock",
              decide("standing." + standing)));
    }
    return card;
  }

  private List<String> signatures() {
    return page.edition().signatures().stream()
        .filter(signature -> signature.transition() == Transition.APPROVE)
        .map(signature ->
            page("signature", page.name(signature.by()), page.formats().dateTime(signature.at())))
        .toList();
  }

  private String role(PersonRef person) {
    var company = page.dossier().circumstances().company();
    if (person.equals(company.lead())) {
      return PageWords.text("identity.role.AI_LEAD");
    }
    return PageWords.text(
        person.equals(company.deputy())
            ? "identity.role.DEPUTY_AI_LEAD"
            : "identity.role.DIRECTOR");
  }
}
