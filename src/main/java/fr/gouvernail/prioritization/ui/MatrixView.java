package fr.gouvernail.prioritization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.prioritization.MatrixFiles;
import fr.gouvernail.prioritization.MatrixService;
import fr.gouvernail.prioritization.MatrixWords;
import fr.gouvernail.prioritization.model.Board;
import fr.gouvernail.prioritization.model.MatrixFilter;
import fr.gouvernail.prioritization.model.PilotChoice;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Impact and feasibility of a company’s uses of AI: the matrix, its list, and what to try next.
@Route(value = "matrix", layout = TenantLayout.class)
@Requires(Permission.READ_USE_CASES)
@Section(key = "prioritization.section", order = 21, icon = "target")
@StyleSheet("gouvernail/prioritization.css")
class MatrixView extends Div implements BeforeEnterObserver, HasDynamicTitle, MatrixBoard.Desk {

  private final MatrixService matrix;
  private final AccessPolicy policy;
  private final MatrixWords words;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Still head = new Still();
  private final Still filters = new Still();
  private final Still list = new Still();
  private final Still pilot = new Still();
  private final MatrixBoard board;
  private final Div both;
  private MatrixFilter filter = MatrixFilter.ALL;
  private int most = MatrixFiles.MOST;

  MatrixView(MatrixService matrix, MatrixFiles files, AccessPolicy policy, Texts texts) {
    this.matrix = matrix;
    this.policy = policy;
    words = new MatrixWords(texts, Formats.here());
    board = new MatrixBoard(this, MatrixJson.setting(words));
    both = new Div(board, list);
    both.addClassName("gv-matrix-board");
    filters
        .on(MatrixFilters.CHOOSE, this::choose)
        .on(MatrixFilters.CLEAR, nothing -> narrow(MatrixFilter.ALL));
    list.on(MatrixList.SCORE, this::score).on(MatrixList.MORE, nothing -> more());
    add(head, filters, both, exports(files), pilot);
  }

  private Div exports(MatrixFiles files) {
    var locale = words.formats().locale();
    var bar =
        new Div(
            new Span(words.text("files")),
            download("file-text", "pdf", "application/pdf", () -> files.pdf(filter, locale)),
            download("image", "png", "image/png", () -> files.png(filter, locale)),
            download("image", "svg", "image/svg+xml", () -> files.svg(filter, locale)));
    bar.addClassName("gv-matrix-files");
    return bar;
  }

  private Download download(String icon, String ending, String type, Supplier<byte[]> file) {
    var link =
        new Download(
            icon,
            words.text("file." + ending),
            workspace.id(),
            words.text("file") + "-" + workspace.slug() + "." + ending,
            type,
            file);
    link.addClassName("gv-compact");
    return link;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getLocation().getQueryParameters();
    filter = MatrixFilter.of(name -> asked.getSingleParameter(name).orElse(null));
    refresh();
  }

  private void choose(String asked) {
    int space = asked.indexOf(' ');
    if (space > 0) {
      narrow(filter.with(asked.substring(0, space), asked.substring(space + 1)));
    }
  }

  /// Keeps the choice in the address, for the way back and for reloading.
  private void narrow(MatrixFilter wanted) {
    filter = wanted;
    most = MatrixFiles.MOST;
    var address = PrioritizationNavigation.matrix(workspace, filter);
    UI.getCurrent().getPage().getHistory().replaceState(null, address);
    refresh();
  }

  private void more() {
    most += MatrixFiles.MOST;
    refresh();
  }

  private void refresh() {
    var all = matrix.board();
    var found = new Board(all.useCases().stream().filter(filter::lets).toList());
    head.show(new MatrixHead(found, words, workspace, policy));
    both.setVisible(!found.useCases().isEmpty());
    if (all.useCases().isEmpty()) {
      filters.show();
      pilot.show(new EmptyState("layers", words.text("none.what"), words.text("none.how")));
      return;
    }
    filters.show(new MatrixFilters(all, filter, words));
    if (found.useCases().isEmpty()) {
      pilot.show(new EmptyState("search", words.text("none.found"), words.text("none.search")));
      return;
    }
    var shown = found.first(most);
    board.show(MatrixJson.drawing(shown, words, MatrixLegend.html(shown, words)));
    list.show(new MatrixList(shown, found.useCases().size(), words, workspace));
    var below = new ArrayList<Component>();
    var choice = PilotChoice.among(all.useCases());
    if (!choice.candidates().isEmpty()) {
      below.add(new PilotCard(choice, words, workspace));
    }
    pilot.show(below);
  }

  private void score(String useCase) {
    try {
      board.score(UUID.fromString(useCase));
    } catch (IllegalArgumentException forged) {
      throw new NotFound("use case id of another form");
    }
  }

  @Override
  public JsonNode begin(UUID useCase) {
    try {
      return MatrixJson.stored(matrix.one(useCase));
    } catch (NotFound gone) {
      return JsonNodeFactory.instance.nullNode();
    }
  }

  @Override
  public JsonNode keep(UUID useCase, long version, JsonNode scores, JsonNode reasons) {
    try {
      matrix.score(useCase, version, MatrixJson.scores(scores), MatrixJson.reasons(reasons));
      refresh();
      return MatrixJson.done("kept");
    } catch (RuleViolated refused) {
      return MatrixJson.refused(getTranslation(refused.key(), refused.args()));
    } catch (ObjectOptimisticLockingFailureException meanwhile) {
      refresh();
      return MatrixJson.conflict(matrix.one(useCase));
    } catch (NotFound gone) {
      return MatrixJson.refused(words.text("rule.gone"));
    }
  }

  @Override
  public void open(UUID useCase) {
    UI.getCurrent().navigate(PrioritizationNavigation.useCase(workspace, useCase).substring(1));
  }

  @Override
  public String getPageTitle() {
    return words.text("section");
  }
}
