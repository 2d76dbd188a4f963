package fr.gouvernail.benchmark.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.benchmark.BenchmarkMembership;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;

/// Whether the company takes part, and how nobody's figure can be inferred.
final class MembershipCard extends Div {

  private static final String JOIN = "join";
  private static final String LEAVE = "leave";

  private final BenchmarkMembership membership;
  private final boolean decides;
  private final Still still = new Still();
  private boolean member;

  /// @param decides whether the person may change it
  MembershipCard(Workspace workspace, BenchmarkMembership membership, boolean decides) {
    this.membership = membership;
    this.decides = decides;
    member = workspace.benchmarkOptIn();
    still
        .on(JOIN, nothing -> new JoinDialog(membership, () -> changed(true)).open())
        .on(LEAVE, nothing -> leave());
    add(still);
    show();
  }

  private void leave() {
    Confirm.ask(
        text("leave.ask"),
        text("leave.text"),
        text("leave"),
        () -> {
          membership.leave();
          changed(false);
        });
  }

  private void changed(boolean now) {
    member = now;
    show();
    Notice.show(Tone.OK, text(now ? "joined" : "left"));
  }

  private void show() {
    var card = new Card(text("part"), new Paragraph(text(member ? "part.yes" : "part.no")));
    card.beside(
        new Chip(
            member ? Tone.OK : Tone.NEUTRAL,
            member ? "check" : "minus",
            text(member ? "part.chip.yes" : "part.chip.no")));
    if (decides) {
      card.add(
          member
              ? new ActButton(text("leave"), LEAVE, "")
              : new ActButton(text("join"), JOIN, "").primary());
    }
    var rules = new UnorderedList();
    rules.addClassName("gv-bench-rules");
    for (int i = 1; i <= 5; i++) {
      rules.add(new ListItem(text("rule." + i)));
    }
    card.add(new Fold(text("rules"), rules));
    card.addClassName("gv-bench-part");
    still.show(card);
  }

  private String text(String key, Object... args) {
    return getTranslation("benchmark." + key, args);
  }
}
