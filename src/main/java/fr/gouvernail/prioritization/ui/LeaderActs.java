package fr.gouvernail.prioritization.ui;

import fr.gouvernail.prioritization.MatrixWords;
import fr.gouvernail.prioritization.workshop.WorkshopDetail;
import fr.gouvernail.prioritization.workshop.WorkshopDetail.Topic;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.usecase.model.Criterion;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/// What whoever leads asks for, confirmed where it cannot be undone. The services check the right
/// to.
final class LeaderActs {

  private final LeaderDesk desk;
  private final MatrixWords words;
  private final Runnable refresh;
  private @Nullable WorkshopDetail workshop;
  private @Nullable Topic topic;
  private Set<Criterion> picked = EnumSet.noneOf(Criterion.class);

  /// For which use and after how many rounds the criteria were picked.
  private String pickedFor = "";

  /// @param refresh shows what became of an act
  LeaderActs(LeaderDesk desk, MatrixWords words, Runnable refresh) {
    this.desk = desk;
    this.words = words;
    this.refresh = refresh;
  }

  void listen(Still head, Still state) {
    head.on(WorkshopHead.CLOSE, nothing -> close());
    state
        .on(LeaderBar.REVEAL, nothing -> reveal())
        .on(LeaderBar.PICK, this::pick)
        .on(LeaderBar.AGAIN, nothing -> again())
        .on(LeaderBar.ADOPT, nothing -> adopt());
  }

  /// What the acts are about from now on. Criteria to discuss are picked for a second round.
  void about(WorkshopDetail workshop, Topic topic) {
    this.workshop = workshop;
    this.topic = topic;
    var now = topic.useCase() + "/" + topic.results().size() + "/" + topic.rounds().size();
    if (!now.equals(pickedFor)) {
      pickedFor = now;
      picked = EnumSet.noneOf(Criterion.class);
      picked.addAll(topic.toDiscuss());
    }
  }

  Set<Criterion> picked() {
    return picked;
  }

  private void pick(String criterion) {
    Criterion.of(criterion)
        .ifPresent(c -> {
          if (!picked.remove(c)) {
            picked.add(c);
          }
          refresh.run();
        });
  }

  private void reveal() {
    var where = workshop;
    var what = topic;
    if (where == null || what == null) {
      return;
    }
    int missing = where.people().size() - what.current().voted().size();
    if (missing == 0) {
      act(() -> desk.leading().reveal(where.id(), what.useCase()));
    } else {
      Confirm.ask(
          words.text("lead.reveal.question"),
          words.text("lead.reveal.text", missing),
          words.text("lead.reveal"),
          () -> act(() -> desk.leading().reveal(where.id(), what.useCase())));
    }
  }

  private void again() {
    var where = workshop;
    var what = topic;
    if (where != null && what != null) {
      var criteria = EnumSet.copyOf(picked);
      act(() -> desk.leading().askAgain(where.id(), what.useCase(), criteria));
    }
  }

  private void adopt() {
    var where = workshop;
    var what = topic;
    if (where != null && what != null) {
      ask(where, what.useCase());
    }
  }

  /// Shows what the use is scored now beside what would be adopted; again where that changed
  /// meanwhile.
  private void ask(WorkshopDetail where, UUID useCase) {
    var now = desk.matrix().one(useCase);
    var result = where.topic(useCase).orElseThrow().result();
    Confirm.ask(
        words.text("lead.adopt.question"),
        words.text(
            "lead.adopt.text",
            words.score(result.impact()),
            words.score(result.feasibility()),
            words.score(now.impact()),
            words.score(now.feasibility())),
        words.text("lead.adopt"),
        () -> {
          try {
            act(() ->
                desk.leading().adopt(where.id(), useCase, now.version(), words.formats().locale()));
          } catch (ObjectOptimisticLockingFailureException meanwhile) {
            Notice.show(Tone.ATTENTION, words.text("lead.adopt.meanwhile"));
            ask(where, useCase);
          }
        });
  }

  private void close() {
    var where = workshop;
    if (where == null) {
      return;
    }
    long secret = where.topics().stream().filter(t -> !t.current().isRevealed()).count();
    Confirm.danger(
        words.text("workshop.close.question"),
        words.text("workshop.close.text", secret),
        words.text("workshop.close"),
        () -> act(() -> desk.leading().close(where.id())));
  }

  private void act(Runnable act) {
    try {
      act.run();
    } catch (RuleViolated refused) {
      Notice.show(Tone.ATTENTION, words.ruled(refused));
    }
    refresh.run();
  }
}
