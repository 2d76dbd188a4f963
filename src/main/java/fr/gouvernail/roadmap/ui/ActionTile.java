package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.roadmap.ActionStatus;
import fr.gouvernail.roadmap.RoadmapRow;
import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Tone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One action in a quarter.
final class ActionTile extends Article {

  private final NativeButton title;

  /// @param guide how long it takes, in words
  /// @param owner name of the owner
  /// @param move opens the ways to move it; null for those who only read
  ActionTile(
      RoadmapRow row,
      String guide,
      @Nullable String owner,
      LocalDate today,
      Runnable open,
      @Nullable Runnable move) {
    addClassName("gv-tile-action");
    getElement().setAttribute("data-action", row.id().toString());
    getElement().setAttribute("data-status", row.status().name());
    var words = row.title().in(getLocale());
    title = new NativeButton(words, e -> open.run());
    title.addClassName("gv-tile-title");
    var meta = new Span();
    meta.addClassName("gv-tile-meta");
    var origin = row.question();
    meta.add(
        new Span((origin == null ? getTranslation("roadmap.tile.own") : origin) + " · " + guide));
    var law = row.law();
    if (law != null) {
      meta.add(Words.law(this, law));
    }
    if (row.status() != ActionStatus.TO_DO) {
      meta.add(Words.status(this, row.status()));
    } else if (row.tier() == Tier.BLOCKING) {
      meta.add(Words.tier(this, row.tier()));
    }
    if (row.isLate(today)) {
      meta.add(new Chip(Tone.ATTENTION, "clock", getTranslation("roadmap.tile.late")));
    } else if (row.due() != null && row.status().isOpen()) {
      meta.add(new Span(getTranslation("roadmap.tile.due", Formats.here().dayAndMonth(row.due()))));
    }
    add(new H3(title), end(owner, move, words), meta);
  }

  private Span end(@Nullable String owner, @Nullable Runnable move, String words) {
    var end = new Span();
    end.addClassName("gv-tile-end");
    end.add(owner == null ? nobody() : Avatar.small(owner));
    if (move != null) {
      var button = new NativeButton("", e -> move.run());
      button.add(Lucide.of("arrow-right-left"));
      button.addClassName("gv-icon-button");
      button.setAriaLabel(getTranslation("roadmap.tile.move", words));
      button.setTitle(getTranslation("roadmap.tile.move.short"));
      end.add(button);
    }
    return end;
  }

  private Span nobody() {
    var nobody = new Span();
    nobody.addClassName("gv-tile-nobody");
    nobody.setTitle(getTranslation("roadmap.tile.nobody"));
    nobody.getElement().setAttribute("role", "img");
    nobody.getElement().setAttribute("aria-label", getTranslation("roadmap.tile.nobody"));
    return nobody;
  }

  void focusTitle() {
    title.focus();
  }
}
