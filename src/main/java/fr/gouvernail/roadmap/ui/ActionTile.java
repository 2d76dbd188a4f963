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
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One action in a quarter. Its title carries the action's id, to bring the focus there.
final class ActionTile extends Article {

  private final RoadmapRow row;
  private final Span end = new Span();

  /// @param guide how long it takes, in words
  /// @param owner name of the owner
  ActionTile(RoadmapRow row, String guide, @Nullable String owner, LocalDate today) {
    this.row = row;
    Still.arg(this, row.id()).addClassName("gv-tile-action");
    getElement().setAttribute("data-status", row.status().name());
    var words = row.title().in(getLocale());
    var title = Still.act(new NativeButton(words), Timeline.OPEN);
    title.setId(row.id().toString());
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
    end.addClassName("gv-tile-end");
    end.add(owner == null ? nobody() : Avatar.small(owner));
    add(new H3(title), meta, end);
  }

  /// Lets it be dragged, and offers the ways to move it without.
  ActionTile movable() {
    getElement().setAttribute("draggable", "true");
    var move = Still.act(new NativeButton(), Timeline.RELOCATE);
    move.add(Lucide.of("arrow-right-left"));
    move.addClassName("gv-icon-button");
    move.setAriaLabel(getTranslation("roadmap.tile.move", row.title().in(getLocale())));
    move.setTitle(getTranslation("roadmap.tile.move.short"));
    end.add(move);
    return this;
  }

  private Span nobody() {
    var nobody = new Span();
    nobody.addClassName("gv-tile-nobody");
    nobody.setTitle(getTranslation("roadmap.tile.nobody"));
    nobody.getElement().setAttribute("role", "img");
    nobody.getElement().setAttribute("aria-label", getTranslation("roadmap.tile.nobody"));
    return nobody;
  }
}
