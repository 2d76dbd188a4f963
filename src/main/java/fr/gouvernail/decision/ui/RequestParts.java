package fr.gouvernail.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.decision.Fact;
import fr.gouvernail.decision.FactWords;
import fr.gouvernail.decision.RequestDetail;
import fr.gouvernail.decision.RequestRow;
import fr.gouvernail.decision.TakenDecision;
import fr.gouvernail.decision.Verdict;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The parts of a page about one request, for those who decide and for whoever asked.
///
/// @param in gives the language
/// @param names of everybody who is mentioned
public record RequestParts(Component in, FactWords words, Map<PersonRef, String> names) {

  /// Where the request stands; a late one says so.
  public static Chip state(Component in, RequestRow row, LocalDate today) {
    if (row.isLate(today)) {
      return new Chip(Tone.ATTENTION, "clock", in.getTranslation("decision.late"));
    }
    var word = in.getTranslation("decision.state." + row.state());
    return switch (row.state()) {
      case WAITING -> new Chip(Tone.ACCENT, "hourglass", word);
      case QUESTIONED -> new Chip(Tone.NEUTRAL, "message-square", word);
      case APPROVED -> new Chip(Tone.OK, "check", word);
      case REFUSED -> new Chip(Tone.NEUTRAL, "circle-x", word);
      case RETURNED -> new Chip(Tone.ATTENTION, "pencil", word);
      case WITHDRAWN -> new Chip(Tone.OUTLINE, "archive", word);
    };
  }

  /// The name of somebody who acted here.
  public String name(PersonRef person) {
    return names.getOrDefault(person, in.getTranslation("decision.somebody"));
  }

  /// Whose decision it waits for, and why the reader may not take it.
  Card whoDecides(RequestDetail detail, AccessPolicy policy) {
    var card = new Card(in.getTranslation("decision.who"));
    if (!detail.row().state().isOpen()) {
      card.add(new Paragraph(in.getTranslation("decision.who.nobody")));
      return card;
    }
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight", "gv-decision-people");
    detail
        .waitsFor()
        .forEach(person -> {
          var name = name(person);
          var body = new Div(name);
          body.addClassName("gv-body");
          list.add(new ListItem(new Avatar(name), body));
        });
    card.add(list);
    var refusal = detail.refusal();
    if (refusal != null) {
      card.add(
          new Note(
              Tone.NEUTRAL,
              "lock",
              in.getTranslation(
                  policy.allows(Permission.DECIDE) ? refusal : "decision.right.NOTHING")));
    } else if (detail.alone()) {
      card.add(new Note(Tone.ATTENTION, "user", in.getTranslation("decision.alone")));
    }
    return card;
  }

  /// What is asked.
  public Card asked(RequestDetail detail) {
    return new Card(in.getTranslation("decision.asked"), facts(detail.facts()));
  }

  private DescriptionList facts(List<Fact> facts) {
    var list = new DescriptionList();
    list.addClassName("gv-decision-facts");
    var locale = Formats.here().locale();
    facts.forEach(fact ->
        list.add(
            new DescriptionList.Term(words.label(fact, locale)),
            new DescriptionList.Description(words.value(fact, locale))));
    return list;
  }

  /// Questions and answers, the oldest first.
  public Card messages(RequestDetail detail) {
    var list = new OrderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    detail
        .messages()
        .forEach(message -> {
          var name = name(message.author());
          var meta = new Div(new Span(name + " · " + Formats.here().dateTime(message.at())));
          meta.addClassName("gv-meta");
          var text = new Paragraph(message.text());
          text.addClassName("gv-decision-words");
          var body = new Div(meta, text);
          body.addClassName("gv-body");
          list.add(new ListItem(new Avatar(name), body));
        });
    return new Card(in.getTranslation("decision.messages"), list);
  }

  /// What an approval grants: what was written down beyond the request, in the words of keys.
  private static List<Fact> terms(RequestDetail detail, TakenDecision taken) {
    return taken.row().verdict() != Verdict.APPROVED
        ? List.of()
        : taken.snapshot().stream()
            .filter(fact -> fact.coded() && !detail.facts().contains(fact))
            .toList();
  }

  /// What was decided, under which terms, and on what.
  public Card decided(RequestDetail detail, TakenDecision taken) {
    var row = taken.row();
    var formats = Formats.here();
    var card =
        new Card(in.getTranslation("decision.number", row.reference()))
            .beside(
                row.verdict() == Verdict.APPROVED
                    ? new Chip(Tone.OK, "check", in.getTranslation("decision.verdict.APPROVED"))
                    : new Chip(
                        Tone.NEUTRAL, "circle-x", in.getTranslation("decision.verdict.REFUSED")));
    card.add(
        new Paragraph(
            in.getTranslation(
                "decision.by",
                name(row.decidedBy()),
                in.getTranslation("identity.role." + row.role()),
                formats.dateTime(row.decidedAt()))));
    if (!row.reason().isEmpty()) {
      var reason = new Paragraph(row.reason());
      reason.addClassNames("gv-decision-words", "gv-strong");
      card.add(reason);
    }
    var terms = terms(detail, taken);
    if (!terms.isEmpty()) {
      card.add(facts(terms));
    }
    if (row.alone()) {
      card.add(new Note(Tone.ATTENTION, "user", in.getTranslation("decision.alone.taken")));
    }
    card.add(new Fold(in.getTranslation("decision.snapshot"), facts(taken.snapshot())));
    return taken.intact()
        ? card.foot(new Span(in.getTranslation("decision.hash", row.shortHash())))
        : card.foot(
            new Chip(Tone.DANGER, "octagon-alert", in.getTranslation("decision.hash.broken")));
  }
}
