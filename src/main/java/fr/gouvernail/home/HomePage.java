package fr.gouvernail.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.InWords;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.tenancy.Workspace;
import java.time.LocalDate;
import java.util.List;

/// What the first pages of all roles share: the day, the head, two columns of cards.
abstract class HomePage extends Div {

  final Workspace company;
  final LocalDate today;
  final Formats formats = Formats.here();

  HomePage(Workspace company, LocalDate today) {
    this.company = company;
    this.today = today;
  }

  final PageHeader header(String title) {
    return new PageHeader(title).context(Formats.capital(formats.longDate(today)), company.name());
  }

  final PageHeader greeting(String name, String headline) {
    return header(getTranslation("home.greeting", name.strip().split("\\s")[0], headline));
  }

  /// What awaits, as the title says it.
  ///
  /// @param more how many await beyond these
  /// @param calm for when nothing does
  final String headline(List<Matter> matters, long more, String calm) {
    var count = matters.size() + more;
    if (count == 0) {
      return calm;
    }
    return count == 1
        ? matters.getFirst().headline()
        : Formats.capital(getTranslation("home.matters.several", InWords.of(this, count)));
  }

  final MattersCard awaiting(List<Matter> matters, long more, String calm) {
    return new MattersCard(matters, calm)
        .more(more, "/t/" + company.slug() + "?" + HomeView.EVERYTHING);
  }

  final Anchor primary(String address, String key) {
    var link = new Anchor(address, getTranslation(key));
    link.addClassNames("gv-button", "gv-primary");
    return link;
  }

  static Div columns(Div main, Div side) {
    var columns = new Div(main, side);
    columns.addClassName("gv-columns");
    return columns;
  }

  static Div stack(Component... cards) {
    var stack = new Div(cards);
    stack.addClassName("gv-stack");
    return stack;
  }
}
