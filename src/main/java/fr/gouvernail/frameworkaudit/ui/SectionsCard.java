package fr.gouvernail.frameworkaudit.ui;

import static fr.gouvernail.frameworkaudit.ui.AuditWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.framework.RequirementNode;
import fr.gouvernail.framework.ui.Said;
import fr.gouvernail.frameworkaudit.FrameworkSheet;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import java.util.List;

/// The sections of an open audit: how far each is, and its score so far.
final class SectionsCard extends Composite<Card> {

  private final String slug;
  private final FrameworkSheet sheet;

  /// @param slug of the company
  SectionsCard(String slug, FrameworkSheet sheet) {
    this.slug = slug;
    this.sheet = sheet;
  }

  @Override
  protected Card initContent() {
    var table =
        new DataTable(text("sections"))
            .stacked()
            .column(text("sections.name"))
            .figures(text("sections.answered"))
            .figures(text("score"));
    for (var section : Sections.of(sheet.framework())) {
      var inScope =
          section.nodes().stream().filter(n -> sheet.result().node(n.urn()).inScope()).toList();
      if (!inScope.isEmpty()) {
        var under = section.under();
        table.row(
            link(section),
            new Span(progress(inScope)),
            new Span(
                under == null
                    ? AuditWords.score(sheet.result().total())
                    : AuditWords.score(sheet.result().node(under.urn()).below())));
      }
    }
    return new Card(text("sections"), table);
  }

  private Anchor link(Sections.Section section) {
    var under = section.under();
    var link =
        new Anchor(FrameworkAuditNavigation.section(slug, sheet.row().id(), section.number()), "");
    link.add(
        Said.beginning(
            under == null
                ? sheet.framework().name()
                : AuditWords.name(under, sheet.library().locale())));
    if (section.part() > 0) {
      link.add(new Span(" " + text("part", section.part())));
    }
    return link;
  }

  private String progress(List<RequirementNode> nodes) {
    var asked = sheet.result().asked();
    var questions =
        nodes.stream()
            .flatMap(node -> node.questions().stream())
            .filter(question -> asked.contains(question.urn()))
            .toList();
    var answered =
        questions.stream()
            .map(question -> sheet.answers().get(question.urn()))
            .filter(a -> a != null && !a.stale() && !a.given().saysNothing())
            .count();
    var formats = Formats.here();
    return text("answered", formats.number(answered), formats.number(questions.size()));
  }
}
