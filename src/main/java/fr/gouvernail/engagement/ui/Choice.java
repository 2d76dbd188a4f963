package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.gouvernail.engagement.Portfolio.Client;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Lucide;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Which clients the portfolio shows, and in which order. It works on what was read already.
final class Choice extends Div {

  enum Order {
    URGENCY,
    NAME,
    SCORE,
    AUDIT,
    NEXT,
    /// Where most happened since the reader was last there.
    NEWS
  }

  /// A level by its id, as the newest audit words it.
  private record Level(String id, int rank, String label) {}

  private final Urgency urgency;
  private final TextField words = new TextField();
  private final Select<Situation> situation = new Select<>();
  private final Select<Level> level = new Select<>();
  private final Select<String> sector = new Select<>();
  private final Checkbox mine = new Checkbox();
  private final Select<Order> order = new Select<>();
  private final Span count = new Span();

  Choice(Urgency urgency, Questionnaires questionnaires, Consumer<List<Client>> show) {
    this.urgency = urgency;
    addClassName("gv-choice");
    words.setLabel(getTranslation("engagement.choice.words"));
    words.setPrefixComponent(Lucide.of("search"));
    words.setClearButtonVisible(true);
    words.setMaxLength(100);
    words.setValueChangeMode(ValueChangeMode.LAZY);
    offer(
        situation,
        "situation",
        urgency.clients().stream().map(urgency::situation).distinct().sorted().toList(),
        s -> getTranslation("engagement.situation." + s.name()));
    offer(level, "level", levels(questionnaires), Level::label);
    offer(
        sector,
        "sector",
        urgency.clients().stream().map(c -> c.company().sectorCode()).distinct().sorted().toList(),
        this::sectorName);
    mine.setLabel(getTranslation("engagement.choice.mine"));
    order.setLabel(getTranslation("engagement.choice.order"));
    order.setItems(Order.values());
    order.setItemLabelGenerator(o -> getTranslation("engagement.order." + o.name()));
    order.setValue(Order.URGENCY);
    count.addClassName("gv-visually-hidden");
    count.getElement().setAttribute("role", "status");
    add(words, situation, level, sector, order, mine, count);
    words.addValueChangeListener(e -> changed(show));
    situation.addValueChangeListener(e -> changed(show));
    level.addValueChangeListener(e -> changed(show));
    sector.addValueChangeListener(e -> changed(show));
    mine.addValueChangeListener(e -> changed(show));
    order.addValueChangeListener(e -> changed(show));
  }

  private <T> void offer(Select<T> select, String key, List<T> items, Function<T, String> words) {
    var all = getTranslation("engagement.choice.all." + key);
    select.setLabel(getTranslation("engagement.choice." + key));
    select.setItems(items);
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(all);
    select.setItemLabelGenerator(item -> item == null ? all : words.apply(item));
    select.setVisible(items.size() > 1);
  }

  /// A sector that nobody named yet goes by its code.
  private String sectorName(String code) {
    var key = "engagement.sector." + code;
    var name = getTranslation(key);
    return name.contains(key) ? Formats.capital(code.replace('_', ' ')) : name;
  }

  private List<Level> levels(Questionnaires questionnaires) {
    var locale = getLocale();
    var found = new TreeMap<Integer, Level>();
    for (var client : urgency.clients()) {
      var last = client.last();
      var id = last == null ? null : last.level();
      if (last != null && id != null) {
        questionnaires
            .get(last.questionnaire(), Version.of(last.version()))
            .map(model -> model.maturityLevel(id))
            .ifPresent(known ->
                found.put(known.rank(), new Level(id, known.rank(), known.label().in(locale))));
      }
    }
    return List.copyOf(found.values());
  }

  /// The chosen clients in the chosen order.
  List<Client> chosen() {
    var wanted = words.getValue().strip().toLowerCase(Locale.ROOT);
    return urgency.clients().stream()
        .filter(c -> c.company().name().toLowerCase(Locale.ROOT).contains(wanted))
        .filter(c -> situation.isEmpty() || urgency.situation(c) == situation.getValue())
        .filter(c -> level.isEmpty() || level.getValue().id().equals(levelOf(c)))
        .filter(c -> sector.isEmpty() || sector.getValue().equals(c.company().sectorCode()))
        .filter(c -> !mine.getValue() || c.mine())
        .sorted(comparator())
        .toList();
  }

  /// Shows everybody again.
  void reset() {
    words.clear();
    situation.clear();
    level.clear();
    sector.clear();
    mine.clear();
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
      case NEWS -> Comparator.comparing(Choice::happened).reversed().thenComparing(urgency.order());
    };
  }

  private static @Nullable String levelOf(Client client) {
    var last = client.last();
    return last == null ? null : last.level();
  }

  private static long happened(Client client) {
    var news = client.news();
    return news == null ? 0 : news.happened().values().stream().mapToLong(Long::longValue).sum();
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
