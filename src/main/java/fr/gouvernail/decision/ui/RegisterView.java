package fr.gouvernail.decision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.decision.DecisionRow;
import fr.gouvernail.decision.DecisionService;
import fr.gouvernail.decision.RegisterExports;
import fr.gouvernail.decision.RegisterFilter;
import fr.gouvernail.decision.RequestKind;
import fr.gouvernail.decision.Verdict;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;

/// The register of decisions, the latest first, a page at a time.
@Route(value = "decisions/register", layout = TenantLayout.class)
@Requires(Permission.READ_DECISIONS)
@StyleSheet("gouvernail/decision.css")
class RegisterView extends Div implements HasDynamicTitle {

  private static final int PAGE = 50;

  private final DecisionService decisions;
  private final People people;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Formats formats = Formats.here();
  private final TextField words = new TextField();
  private final Select<Verdict> verdict = new Select<>();
  private final Select<RequestKind> kind = new Select<>();
  private final Still list = new Still();
  private final Button earlier;
  private final List<DecisionRow> shown = new ArrayList<>();

  RegisterView(DecisionService decisions, People people, RegisterExports exports) {
    this.decisions = decisions;
    this.people = people;
    earlier = new Button(text("register.earlier"), e -> more());
    var header =
        new PageHeader(text("register.title"))
            .context(
                new Anchor(DecisionNavigation.open(workspace), text("section")),
                new Span(text("register.section")))
            .sentence(text("register.sentence"))
            .actions(
                download("file-text", "pdf", "application/pdf", exports),
                download(
                    "file-spreadsheet",
                    "xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    exports));
    add(header, filters(), list, earlier);
    refresh();
  }

  private Download download(String icon, String ending, String type, RegisterExports exports) {
    var locale = formats.locale();
    return new Download(
        icon,
        text("register." + ending),
        workspace.id(),
        text("register.file") + "-" + workspace.slug() + "." + ending,
        type,
        () -> ending.equals("pdf") ? exports.pdf(locale) : exports.workbook(locale));
  }

  private Div filters() {
    words.setLabel(text("register.words"));
    words.setClearButtonVisible(true);
    words.setMaxLength(100);
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.addValueChangeListener(e -> refresh());
    fill(verdict, "column.verdict", "verdict.", Verdict.values());
    fill(kind, "column.kind", "kind.", RequestKind.values());
    var bar = new Div(words, verdict, kind);
    bar.addClassName("gv-register-filters");
    return bar;
  }

  private <T> void fill(Select<T> select, String label, String texts, T[] choices) {
    select.setLabel(text(label));
    select.setItems(choices);
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(text("register.all"));
    select.setItemLabelGenerator(c -> c == null ? text("register.all") : text(texts + c));
    select.addValueChangeListener(e -> refresh());
  }

  private void refresh() {
    shown.clear();
    more();
  }

  private void more() {
    var filter = new RegisterFilter(words.getValue(), verdict.getValue(), kind.getValue());
    var next = decisions.register(filter, PageRequest.of(shown.size() / PAGE, PAGE));
    shown.addAll(next);
    earlier.setVisible(next.size() == PAGE);
    if (shown.isEmpty()) {
      var searching = !filter.equals(RegisterFilter.ALL);
      list.show(
          new EmptyState(
              searching ? "search" : "gavel",
              text(searching ? "register.none.found" : "register.none.what"),
              text(searching ? "register.none.search" : "register.none.how")));
      return;
    }
    list.show(
        Card.labelled(
            text("register.section"),
            table(
                people.names(
                    shown.stream().map(DecisionRow::decidedBy).collect(Collectors.toSet())))));
  }

  private DataTable table(Map<PersonRef, String> names) {
    var table =
        new DataTable(text("register.section"))
            .stacked()
            .column(text("column.number"))
            .column(text("column.title"))
            .column(text("column.verdict"))
            .column(text("column.by"))
            .column(text("column.date"))
            .column(text("column.hash"));
    shown.forEach(row -> {
      var kind = new Div(text("kind." + row.kind()));
      kind.addClassName("gv-meta");
      var title = new Anchor(DecisionNavigation.decide(workspace, row.request()), row.title());
      table.row(
          new Span(row.reference()),
          new Div(title, kind),
          verdict(row),
          new Span(names.getOrDefault(row.decidedBy(), text("somebody"))),
          new Span(formats.date(row.decidedAt())),
          hash(row));
    });
    return table;
  }

  private Div verdict(DecisionRow row) {
    var word = text("verdict." + row.verdict());
    var verdict =
        new Div(
            row.verdict() == Verdict.APPROVED
                ? new Chip(Tone.OK, "check", word)
                : new Chip(Tone.NEUTRAL, "circle-x", word));
    if (row.alone()) {
      var alone = new Div(text("alone.short"));
      alone.addClassName("gv-meta");
      verdict.add(alone);
    }
    return verdict;
  }

  private static Span hash(DecisionRow row) {
    var hash = new Span(row.shortHash());
    hash.addClassNames("gv-meta", "gv-hash");
    return hash;
  }

  private String text(String key) {
    return getTranslation("decision." + key);
  }

  @Override
  public String getPageTitle() {
    return text("register.section");
  }
}
