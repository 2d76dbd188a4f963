package fr.gouvernail.frameworkaudit.ui;

import static fr.gouvernail.frameworkaudit.ui.AuditWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.framework.Compliance;
import fr.gouvernail.framework.FrameworkLibrary.Referenced;
import fr.gouvernail.framework.LocalText;
import fr.gouvernail.framework.RequirementNode;
import fr.gouvernail.framework.ui.Said;
import fr.gouvernail.frameworkaudit.FrameworkAuditService.Frozen;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What the library of a closed audit suggests for the requirements that are not met: its reference
/// controls.
final class RecommendedCard {

  /// More are counted, and not listed.
  private static final int MOST = 40;

  private final Frozen frozen;
  private final Map<String, LocalText> controls = new HashMap<>();

  private RecommendedCard(Frozen frozen) {
    this.frozen = frozen;
    for (Referenced control : frozen.library().referenceControls()) {
      if (control.name() != null) {
        controls.put(control.urn(), control.name());
      }
    }
  }

  /// The card; nothing where there is nothing to suggest.
  static Optional<Component> of(Frozen frozen) {
    return new RecommendedCard(frozen).card();
  }

  private Optional<Component> card() {
    var open =
        frozen.framework().nodes().stream()
            .filter(node -> isOpen(node) && !suggested(node).isEmpty())
            .toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    var table =
        new DataTable(text("recommended"))
            .stacked()
            .column(text("recommended.for"))
            .column(text("recommended.what"));
    open.stream().limit(MOST).forEach(node -> table.row(name(node), what(node)));
    var card = new Card(text("recommended"), table);
    if (open.size() > MOST) {
      card.foot(new Span(text("recommended.more", open.size() - MOST)));
    }
    return Optional.of(card);
  }

  /// Whether it is not met: its result says so, or without one its score is not the highest.
  private boolean isOpen(RequirementNode node) {
    var standing = frozen.closed().result().node(node.urn());
    if (!standing.inScope() || !node.assessable()) {
      return false;
    }
    var result = standing.result();
    if (result != null) {
      return result == Compliance.NON_COMPLIANT || result == Compliance.PARTIALLY_COMPLIANT;
    }
    var own = standing.own();
    return own != null
        && own.compareTo(BigDecimal.valueOf(frozen.framework().scaleOf(node).max())) < 0;
  }

  private List<LocalText> suggested(RequirementNode node) {
    return node.referenceControls().stream().map(controls::get).filter(Objects::nonNull).toList();
  }

  private Component name(RequirementNode node) {
    var name = new Div();
    if (node.refId() != null) {
      name.add(new Span(node.refId() + "\u00a0"));
    }
    name.add(Said.beginning(name(node, frozen.library().locale())));
    return name;
  }

  /// A question of a firm may have no name but what it asks.
  private static LocalText name(RequirementNode node, String locale) {
    return node.name() == null && node.description() == null && !node.questions().isEmpty()
        ? node.questions().getFirst().text()
        : AuditWords.name(node, locale);
  }

  private Component what(RequirementNode node) {
    var all = new Div();
    suggested(node).forEach(text -> all.add(new Div(Said.of(text))));
    return all;
  }
}
