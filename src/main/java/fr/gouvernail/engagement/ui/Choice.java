package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.gouvernail.engagement.Portfolio.Client;
import fr.gouvernail.shell.component.Lucide;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Which clients the portfolio shows, and in which order. It works on what was read already.
final class Choice extends Div {

  enum Order {
    URGENCY,
    NAME,
    SCORE,
    AUDIT,
    NEXT
  }

  private final Urgency urgency;
  private final TextField words = new TextField();
  private final Select<Situation> situation = new Select<>();
  private final Select<Order> order = new Select<>();
  private final Span count = new Span();

  Choice(Urgency urgency, Consumer<List<Client>> show) {
    this.urgency = urgency;
    addClassName("gv-choice");
    words.setLabel(getTranslation("engagement.choice.words"));
    words.setPrefixComponent(Lucide.of("search"));
    words.setClearButtonVisible(true);
    words.setMaxLength(100);
    words.setValueChangeMode(ValueChangeMode.LAZY);
    situation.setLabel(getTranslation("engagement.choice.situation"));
    situation.setItems(
        urgency.clients().stream().map(urgency::situation).distinct().sorted().toList());
    situation.setEmptySelectionAllowed(true);
    situation.setEmptySelectionCaption(getTranslation("engagement.choice.all"));
    situation.setItemLabelGenerator(s ->
        getTranslation(s == null ? "engagement.choice.all" : "engagement.situation." + s.name()));
    order.setLabel(getTranslation("engagement.choice.order"));
    order.setItems(Order.values());
    order.setItemLabelGenerator(o -> getTranslation("engagement.order." + o.name()));
    order.setValue(Order.URGENCY);
    count.addClassName("gv-visually-hidden");
    count.getElement().setAttribute("role", "status");
    add(words, situation, order, count);
    words.addValueChangeListener(e -> changed(show));
    situation.addValueChangeListener(e -> changed(show));
    order.addValueChangeListener(e -> changed(show));
  }

  /// The chosen clients in the chosen order.
  List<Client> chosen() {
    var wanted = words.getValue().strip().toLowerCase(Locale.ROOT);
    return urgency.clients().stream()
        .filter(c -> c.company().name().toLowerCase(Locale.ROOT).contains(wanted))
        .filter(c -> situation.isEmpty() || urgency.situation(c) == situation.getValue())
        .sorted(comparator())
        .toList();
  }

  /// Shows everybody again.
  void reset() {
    words.clear();
    situation.clear();
  }

  private void changed(Consumer<List<Client>> show) {
    var chosen = chosen();
    count.setText(
        getTranslation("engagement.choice.count", chosen.size(), urgency.clients().size()));
    show.accept(chosen);
  }

  private Comparator<Client> comparator() {
    return switch (order.getValue()) {
      case URGENCY -> urgency.order();
      case NAME -> Comparator.comparing(c -> c.company().name());
      case SCORE -> Comparator.comparing(Choice::score).thenComparing(urgency.order());
      case AUDIT -> Comparator.comparing(Choice::audited).thenComparing(urgency.order());
      case NEXT -> Comparator.comparing(Choice::due).thenComparing(urgency.order());
    };
  }

  private static BigDecimal score(Client client) {
    var last = client.last();
    return last == null || last.score() == null ? BigDecimal.ZERO : last.score();
  }

  private static LocalDate audited(Client client) {
    var last = client.last();
    return last == null ? LocalDate.MIN : last.date();
  }

  private static LocalDate due(Client client) {
    var next = client.next();
    return next == null ? LocalDate.MAX : next.due();
  }
}
