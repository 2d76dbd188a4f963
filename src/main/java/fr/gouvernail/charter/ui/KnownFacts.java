package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.tenancy.Workspace;

/// What the portal knows of the company: told with where it comes from, not asked again.
final class KnownFacts extends Composite<Card> {

  private final CharterDraft draft;
  private final Workspace company;

  KnownFacts(CharterDraft draft, Workspace company) {
    this.draft = draft;
    this.company = company;
  }

  @Override
  protected Card initContent() {
    var situation = draft.situation();
    var facts = new DescriptionList();
    facts.addClassName("gv-known-facts");
    add(facts, "name", situation.company());
    add(facts, "sector", company.sector());
    add(
        facts,
        "headcount",
        getTranslation("charter.write.known.people", Formats.here().number(situation.headcount())));
    add(facts, "cse", getTranslation("charter.write." + (situation.hasCse() ? "yes" : "no")));
    add(facts, "number", situation.number().toString());
    var source = new Paragraph(getTranslation("charter.write.known.source"));
    source.addClassName("gv-meta");
    return new Card(getTranslation("charter.write.company.known"), facts, source);
  }

  private void add(DescriptionList facts, String key, String value) {
    facts.add(
        new Div(
            new DescriptionList.Term(getTranslation("charter.write.known." + key)),
            new DescriptionList.Description(value)));
  }
}
