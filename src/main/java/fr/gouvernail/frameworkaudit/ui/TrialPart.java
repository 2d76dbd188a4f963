package fr.gouvernail.frameworkaudit.ui;

import static fr.gouvernail.frameworkaudit.ui.AuditWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.RequirementNode;
import fr.gouvernail.framework.ui.Said;
import fr.gouvernail.frameworkaudit.FrameworkSheet;
import fr.gouvernail.frameworkaudit.FrameworkTrial;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A framework to answer as in an audit, section after section, with where it stands. Nothing is
/// stored: leaving the page ends the trial.
public final class TrialPart extends Div {

  private static final String AT = "trial-section";
  private static final String GROUP = "trial-group";

  private final FrameworkTrial trial;
  private final Clock clock;
  private final Still score = new Still();
  private final Still groups = new Still();
  private final Still turns = new Still();
  private final Div place = new Div();
  private List<Sections.Section> sections = List.of();
  private int shown;

  public TrialPart(FrameworkTrial trial, Clock clock) {
    this.trial = trial;
    this.clock = clock;
    addClassName("gv-trial");
    turns.on(AT, to -> show(Integer.parseInt(to)));
    groups.on(GROUP, this::restrict);
    add(score, groups, turns, place);
    restrict("");
  }

  private void restrict(String group) {
    trial.restrict(group);
    var sheet = trial.sheet();
    sections =
        Sections.of(sheet.framework()).stream()
            .filter(section ->
                section.nodes().stream().anyMatch(n -> sheet.result().node(n.urn()).inScope()))
            .toList();
    if (!sheet.framework().groups().isEmpty()) {
      groups.show(choice(sheet.framework()));
    }
    place.removeAll();
    turns.show();
    if (sections.isEmpty()) {
      score.show(new Note(Tone.NEUTRAL, "info", text("trial.none")));
    } else {
      show(0);
    }
  }

  private Div choice(Framework framework) {
    var label = new Span(text("trial.groups"));
    label.setId("gv-trial-groups");
    label.addClassName("gv-meta");
    var row = new Div(label, pressed(new ActButton(text("trial.all"), GROUP, ""), ""));
    row.addClassName("gv-row");
    row.getElement().setAttribute("role", "group");
    row.getElement().setAttribute("aria-labelledby", "gv-trial-groups");
    framework
        .groups()
        .forEach(group ->
            row.add(
                pressed(
                    new ActButton(
                        group.name().in(UI.getCurrent().getLocale()), GROUP, group.refId()),
                    group.refId())));
    return row;
  }

  private ActButton pressed(ActButton button, String group) {
    button.getElement().setAttribute("aria-pressed", String.valueOf(trial.group().equals(group)));
    return button;
  }

  private void show(int number) {
    shown = Math.clamp(number, 0, sections.size() - 1);
    stand();
    var sheet = trial.sheet();
    var nodes = sections.get(shown).nodes();
    var screen = new SectionScreen();
    place.removeAll();
    place.add(screen);
    screen.load(
        SectionJson.of(
            sheet, nodes, "trial|" + UUID.randomUUID(), UI.getCurrent().getLocale(), Map.of()),
        SectionJson.texts(this::getTranslation),
        (subject, known, mark, content) -> give(screen, nodes, subject, mark, content));
  }

  private void stand() {
    var sheet = trial.sheet();
    score.show(result(sheet));
    if (sections.size() > 1) {
      var row = new Div();
      row.addClassName("gv-row");
      for (int i = 0; i < sections.size(); i++) {
        var button = new ActButton(name(sheet, sections.get(i)), AT, i);
        if (i == shown) {
          button.getElement().setAttribute("aria-current", "true");
        }
        row.add(button);
      }
      turns.show(row);
    }
  }

  private static String name(FrameworkSheet sheet, Sections.Section section) {
    var under = section.under();
    var name =
        under == null ? sheet.framework().name() : AuditWords.name(under, sheet.library().locale());
    var words = name.in(UI.getCurrent().getLocale());
    return section.part() > 0 ? words + " " + text("part", section.part()) : words;
  }

  private static Card result(FrameworkSheet sheet) {
    var total = sheet.result().total();
    var scale = sheet.framework().scale();
    var table =
        new DataTable(text("trial.sections"))
            .stacked()
            .column(text("sections.name"))
            .figures(text("score"))
            .figures(text("sections.answered"));
    sheet.framework().nodes().stream()
        .filter(node -> node.parentUrn() == null)
        .limit(60)
        .forEach(node -> row(table, sheet, node));
    var figure =
        new Div(
            total.score() == null
                ? text("trial.unscored")
                : text(
                    "closed.title",
                    AuditWords.score(total),
                    String.valueOf(scale.min()),
                    String.valueOf(scale.max())));
    figure.addClassName("gv-trial-score");
    figure.getElement().setAttribute("role", "status");
    return new Card(
        text("trial.result"),
        figure,
        new Span(AuditWords.results(total)),
        new Fold(text("trial.sections"), table));
  }

  private static void row(DataTable table, FrameworkSheet sheet, RequirementNode node) {
    var standing = sheet.result().node(node.urn()).below();
    Component name = Said.beginning(AuditWords.name(node, sheet.library().locale()));
    table.row(
        name,
        new Span(AuditWords.score(standing)),
        new Span(
            text(
                "answered",
                String.valueOf(standing.answered()),
                String.valueOf(standing.questions()))));
  }

  private JsonNode give(
      SectionScreen screen,
      List<RequirementNode> nodes,
      String subject,
      String mark,
      JsonNode content) {
    try {
      int revision =
          trial.give(
              subject,
              SectionJson.given(content),
              content.path("comment").asString(""),
              mark,
              clock.instant());
      screen.stand(SectionJson.stand(trial.sheet(), nodes));
      stand();
      return JsonNodeFactory.instance.numberNode(revision);
    } catch (RuleViolated refused) {
      return JsonNodeFactory.instance
          .objectNode()
          .put("refused", getTranslation(refused.key(), refused.args()));
    } catch (NotFound gone) {
      return JsonNodeFactory.instance.objectNode().put("refused", text("gone")).put("closed", true);
    }
  }
}
