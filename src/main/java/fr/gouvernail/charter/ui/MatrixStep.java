package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.html.Div;
import fr.gouvernail.charter.AnswerChange.SetCell;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.model.Answers;
import fr.gouvernail.charter.model.Answers.CellChoice;
import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What may be entrusted to what: the verdict of each cell in a table, the words that some verdicts
/// need below it.
final class MatrixStep extends Div implements Step {

  /// One cell.
  record At(DataLevel level, ToolClass kind) implements Comparable<At> {

    static Optional<At> of(String text) {
      return all().stream().filter(at -> at.id().equals(text)).findFirst();
    }

    static List<At> all() {
      var all = new ArrayList<At>();
      for (var level : DataLevel.values()) {
        for (var kind : ToolClass.values()) {
          all.add(new At(level, kind));
        }
      }
      return all;
    }

    @Override
    public int compareTo(At other) {
      return id().compareTo(other.id());
    }

    String id() {
      return Answers.cell(level, kind);
    }

    SetCell change(@Nullable CellChoice before, @Nullable CellChoice after) {
      return new SetCell(level, kind, before, after);
    }
  }

  private final Sitting sitting;
  private final Still table = new Still();
  private final Div words = new Div();
  private final TreeMap<At, CellQuestion> questions = new TreeMap<>();
  private CharterDraft draft;

  MatrixStep(CharterDraft draft, Sitting sitting) {
    this.draft = draft;
    this.sitting = sitting;
    addClassName("gv-stack");
    table.on(MatrixTable.CHOOSE, this::choose);
    words.addClassName("gv-questions");
    add(
        Card.labelled(getTranslation("charter.write.matrix.title"), table),
        new Card(getTranslation("charter.write.matrix.words"), words));
    tell();
  }

  private void tell() {
    At.all().stream().filter(at -> CellQuestion.hasWords(draft, at)).forEach(this::question);
    table.renew(List.of(new MatrixTable(draft)));
  }

  /// @param asked a cell and a verdict, from the browser
  private void choose(String asked) {
    var parts = asked.split(" ", 2);
    At.of(parts[0])
        .ifPresent(at -> {
          for (var verdict : Verdict.values()) {
            if (verdict.name().equals(parts[parts.length - 1])) {
              var own = draft.answers().cells().get(at.id());
              question(at).answer(own, CellQuestion.with(draft, at, own, verdict));
            }
          }
        });
  }

  /// The words of a cell, in the order of the table.
  private CellQuestion question(At at) {
    var known = questions.get(at);
    if (known != null) {
      return known;
    }
    var question = new CellQuestion(at, draft, sitting);
    questions.put(at, question);
    words.addComponentAtIndex(questions.headMap(at).size(), question);
    return question;
  }

  @Override
  public void show(CharterDraft now, boolean own) {
    draft = now;
    questions.values().forEach(question -> question.show(now, own));
    tell();
  }

  @Override
  public void focus(String target) {
    At.of(target)
        .ifPresent(at -> {
          var question = questions.get(at);
          if (question == null || !question.reach()) {
            table.focus(MatrixTable.id(target));
          }
        });
  }
}
