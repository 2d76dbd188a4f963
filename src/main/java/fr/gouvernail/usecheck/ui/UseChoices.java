package fr.gouvernail.usecheck.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.charter.model.ListedTool;
import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.usecheck.Asked;
import fr.gouvernail.usecheck.AskedRow;
import fr.gouvernail.usecheck.UseCheck;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which tool, which information: one button each, so that two taps ask the question. What it is
/// for is chosen already, as the person said last, and can be changed beside it.
final class UseChoices extends Div {

  private static final String TOOL = "tool";
  private static final String LEVEL = "level";
  private static final String USE = "use";
  private static final String OTHER = "";

  private final Still choices = new Still();
  private final UseCheck.Charter charter;
  private final CharterWords words;
  private final Consumer<Asked> then;
  private final List<String> tools;
  private @Nullable String tool;
  private @Nullable DataLevel level;
  private CharterModel.Use use;

  /// @param before what the person asked, the latest first
  /// @param then hears each question that is complete
  UseChoices(UseCheck.Charter charter, List<AskedRow> before, Consumer<Asked> then) {
    this.charter = charter;
    this.words = new CharterWords(charter);
    this.then = then;
    tools =
        Stream.concat(charter.frozen().tools().stream().map(ListedTool::name), Stream.of(OTHER))
            .toList();
    use = usual(charter, before);
    choices
        .on(TOOL, place -> choose(() -> tool = one(tools, n -> place(n).equals(place))))
        .on(LEVEL, name -> choose(() -> level = one(levels(), l -> l.name().equals(name))))
        .on(USE, id -> chooseUse(charter.find(id).orElseThrow(() -> new NotFound("use " + id))));
    add(choices);
    tell();
  }

  /// What somebody wants most of the time: the last use of his or hers that needs nobody's leave,
  /// else the first such one of the model.
  private static CharterModel.Use usual(UseCheck.Charter charter, List<AskedRow> before) {
    var uses = charter.model().uses();
    return before.stream()
        .flatMap(row -> charter.find(row.use()).stream())
        .filter(use -> use.verdict() == Verdict.YES)
        .findFirst()
        .or(() -> uses.stream().filter(use -> use.verdict() == Verdict.YES).findFirst())
        .orElseGet(uses::getFirst);
  }

  private List<DataLevel> levels() {
    return charter.model().levels().stream().map(CharterModel.Level::id).toList();
  }

  private String place(String name) {
    return Integer.toString(tools.indexOf(name));
  }

  /// What the browser sends is looked for among what was offered.
  private static <T> T one(List<T> offered, Predicate<T> wanted) {
    return offered.stream().filter(wanted).findFirst().orElseThrow(() -> new NotFound("choice"));
  }

  private void chooseUse(CharterModel.Use wanted) {
    choose(() -> use = wanted);
    // The chips are folded again.
    choices.focus("gv-use-use");
  }

  private void choose(Runnable change) {
    change.run();
    tell();
    if (tool != null && level != null) {
      then.accept(new Asked(tool, level, use.id()));
    }
  }

  private void tell() {
    choices.renew(List.of(tools(), information(), uses()));
  }

  private Component tools() {
    var picks = picks();
    tools.forEach(name ->
        picks.add(
            pick(
                new ActButton("", TOOL, place(name)),
                name.equals(tool),
                new Span(name.equals(OTHER) ? text("check.other") : name))));
    return group("gv-use-tools", text("pick.tool"), picks);
  }

  private Component information() {
    var picks = picks();
    picks.addClassName("gv-picks-levels");
    charter
        .model()
        .levels()
        .forEach(one -> {
          var examples = new Span(words.examples(one));
          examples.addClassName("gv-meta");
          picks.add(
              pick(
                  new ActButton("", LEVEL, one.id()),
                  one.id() == level,
                  new Span(words.name(one.id())),
                  examples));
        });
    return group("gv-use-levels", text("pick.level"), picks);
  }

  private Component uses() {
    var picks = new Div();
    picks.addClassName("gv-use-chips");
    charter
        .model()
        .uses()
        .forEach(one -> {
          var chip = new ActButton("", USE, one.id());
          chip.addClassName("gv-compact");
          picks.add(pick(chip, one.equals(use), new Span(words.use(one))));
        });
    var chosen = new Span(words.use(use));
    chosen.addClassName("gv-strong");
    var change = new Span(text("pick.change"));
    change.addClassName("gv-use-change");
    var summary = new Span(new Span(text("pick.use")), chosen, change);
    summary.addClassName("gv-use-summary");
    var fold = new Fold(summary, picks).focusable("gv-use-use");
    var group = new Div(fold);
    group.setId("gv-use-uses");
    return group;
  }

  private static Div picks() {
    var picks = new Div();
    picks.addClassName("gv-picks");
    return picks;
  }

  private static ActButton pick(ActButton button, boolean chosen, Component... says) {
    var body = new Span(says);
    body.addClassName("gv-pick-words");
    button.add(body);
    if (chosen) {
      button.add(Lucide.of("check"));
    }
    button.addClassName("gv-pick");
    button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
    return button;
  }

  private static Div group(String id, String label, Component picks) {
    var title = new H2(label);
    title.setId(id + "-label");
    var group = new Div(title, picks);
    group.setId(id);
    group.addClassName("gv-use-group");
    group.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", id + "-label");
    return group;
  }

  private String text(String key, Object... args) {
    return getTranslation("usecheck." + key, args);
  }
}
