package fr.gouvernail.frameworkaudit.ui;

import static fr.gouvernail.frameworkaudit.ui.AuditWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.framework.FrameworkResult.Standing;
import fr.gouvernail.framework.RequirementNode;
import fr.gouvernail.framework.ui.Said;
import fr.gouvernail.frameworkaudit.FrameworkAuditService.Frozen;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Gauge;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The result of a closed audit, section by section: a bar on the framework's scale beside its
/// figures.
final class ResultCard extends Composite<Div> {

  /// The nodes at the top, or below the only one; more of them are counted, and not listed.
  private static final int MOST = 60;

  private final Frozen frozen;

  ResultCard(Frozen frozen) {
    this.frozen = frozen;
  }

  @Override
  protected Div initContent() {
    var rows = rows();
    var table =
        new DataTable(text("result"))
            .stacked()
            .column(text("sections.name"))
            .column(text("bar"))
            .figures(text("score"))
            .column(text("results"))
            .figures(text("requirements"));
    rows.stream().limit(MOST).forEach(node -> row(table, node));
    var card = new Card(text("result"), table);
    if (rows.size() > MOST) {
      card.foot(new Span(text("more", rows.size() - MOST)));
    }
    return new Div(card);
  }

  private List<RequirementNode> rows() {
    var top = below(null);
    while (top.size() == 1 && !below(top.getFirst().urn()).isEmpty()) {
      top = below(top.getFirst().urn());
    }
    return top.stream().filter(node -> standing(node).requirements() > 0).toList();
  }

  private List<RequirementNode> below(@Nullable String urn) {
    return frozen.framework().nodes().stream()
        .filter(node -> Objects.equals(node.parentUrn(), urn))
        .toList();
  }

  private Standing standing(RequirementNode node) {
    return frozen.closed().result().node(node.urn()).below();
  }

  private void row(DataTable table, RequirementNode node) {
    var standing = standing(node);
    var name = new Div();
    if (node.refId() != null) {
      name.add(new Span(node.refId() + "\u00a0"));
    }
    name.add(Said.beginning(AuditWords.name(node, frozen.library().locale())));
    table.row(
        name,
        standing.percent() == null ? new Span(text("unscored")) : new Gauge(standing.percent()),
        new Span(AuditWords.score(standing)),
        new Span(AuditWords.results(standing)),
        new Span(String.valueOf(standing.requirements())));
  }
}
