package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.button;
import static fr.gouvernail.usecase.ui.PageWords.idea;
import static fr.gouvernail.usecase.ui.PageWords.meta;
import static fr.gouvernail.usecase.ui.PageWords.written;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.InWords;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.IdeaRow;
import fr.gouvernail.usecase.IdeaService;
import fr.gouvernail.usecase.IdeaState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Ideas: the reader's own, and for those who see use cases all that nobody took up yet.
@Route(value = "ideas", layout = TenantLayout.class)
@Requires(Permission.ENTER_WORKSPACE)
@Section(
    key = "usecase.idea.section",
    order = 61,
    icon = "lightbulb",
    group = Section.Group.MORE,
    phone = 6)
@StyleSheet("gouvernail/usecase.css")
class IdeasView extends Div implements HasDynamicTitle {

  private static final int OWN = 50;

  private final Workspace company = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Formats formats = Formats.here();
  private final boolean files;

  IdeasView(IdeaService ideas, People people, AccessPolicy policy) {
    files = policy.allows(Permission.FILE_IDEA);
    var mine = files ? ideas.mine(OWN) : List.<IdeaRow>of();
    var open = policy.allows(Permission.READ_USE_CASES) ? ideas.open() : List.<IdeaRow>of();
    if (mine.isEmpty() && open.isEmpty()) {
      add(new Still(new PageHeader(idea("title.none")), empty()));
      return;
    }
    var header = new PageHeader(title(mine, open)).sentence(idea("sentence"));
    if (files) {
      header.actions(file());
    }
    var parts = new ArrayList<Component>();
    parts.add(header);
    if (!open.isEmpty()) {
      var names = people.names(open.stream().map(IdeaRow::author).toList());
      parts.add(new Card(idea("open"), open(open, names)));
    }
    if (!mine.isEmpty()) {
      parts.add(new Card(idea("mine"), mine(mine)));
    }
    add(new Still(parts.toArray(Component[]::new)));
  }

  private Component empty() {
    return files
        ? new EmptyState("lightbulb", idea("none.what"), idea("none.how"), file())
        : new EmptyState("lightbulb", idea("none.what"), idea("none.others"));
  }

  private Anchor file() {
    var link = button(UseCaseNavigation.fileIdea(company.slug()), idea("file"));
    link.addClassName("gv-primary");
    return link;
  }

  private String title(List<IdeaRow> mine, List<IdeaRow> open) {
    if (!open.isEmpty()) {
      return Formats.capital(idea("title.open", open.size(), InWords.of(this, open.size())));
    }
    long waiting = mine.stream().filter(row -> row.state() == IdeaState.OPEN).count();
    return Formats.capital(idea("title.mine", waiting, InWords.of(this, waiting)));
  }

  private DataTable open(List<IdeaRow> open, Map<PersonRef, String> names) {
    var table =
        new DataTable(idea("open"))
            .stacked()
            .column(idea("column.title"))
            .column(idea("column.author"))
            .column(idea("column.filed"));
    open.forEach(row ->
        table.row(
            new Anchor(UseCaseNavigation.idea(company.slug(), row.id()), row.title()),
            new Span(names.getOrDefault(row.author(), PageWords.page("somebody"))),
            new Span(formats.date(row.filedAt()))));
    return table;
  }

  private UnorderedList mine(List<IdeaRow> mine) {
    var list = new UnorderedList();
    list.addClassName("gv-list");
    mine.forEach(row -> {
      var title =
          new Paragraph(new Anchor(UseCaseNavigation.idea(company.slug(), row.id()), row.title()));
      title.addClassName("gv-strong");
      var body = new Div(title, meta(idea("filed", formats.date(row.filedAt()))));
      if (!row.answer().isEmpty()) {
        body.add(written(row.answer()));
      }
      body.addClassName("gv-body");
      list.add(new ListItem(body, IdeaChip.of(row.state())));
    });
    return list;
  }

  @Override
  public String getPageTitle() {
    return idea("section");
  }
}
