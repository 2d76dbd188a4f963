package fr.gouvernail.assessment.workbook;

import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.assessment.StoredAnswer;
import fr.gouvernail.assessment.WholeSheet;
import fr.gouvernail.assessment.workbook.BroughtWorkbook.Line;
import fr.gouvernail.document.CellText;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.tenancy.PersonRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Holds the rows of a workbook against the answers of the portal.
final class Bringing {

  private final WholeSheet portal;
  private final ReadWorkbook read;
  private final PersonRef me;
  private final Set<String> asked;
  private final Set<String> seen = new HashSet<>();
  private final List<Line> changes = new ArrayList<>();
  private final List<Line> conflicts = new ArrayList<>();
  private final List<CellError> errors = new ArrayList<>();
  private int unchanged;

  private Bringing(WholeSheet portal, ReadWorkbook read, PersonRef me) {
    this.portal = portal;
    this.read = read;
    this.me = me;
    asked = portal.file().questions().stream().map(Question::id).collect(Collectors.toSet());
  }

  /// @param me who brings it
  static BroughtWorkbook of(WholeSheet portal, ReadWorkbook read, PersonRef me) {
    return new Bringing(portal, read, me).all();
  }

  private BroughtWorkbook all() {
    errors.addAll(read.errors());
    read.rows().forEach(this::row);
    var absent =
        read.errors().isEmpty()
            ? portal.file().questions().stream()
                .map(Question::id)
                .filter(question -> !seen.contains(question))
                .toList()
            : List.<String>of();
    return new BroughtWorkbook(
        read, changes, conflicts, unchanged, absent, errors, read.moreErrors());
  }

  private void row(ReadWorkbook.Row row) {
    var stamp = row.stamp();
    seen.add(stamp.question());
    var stored = Objects.requireNonNull(portal.answers().get(stamp.question()));
    var wanted = fitted(row.content(), stored.content());
    if (stamp.revision() > stored.revision()
        || stamp.revision() == stored.revision() && !stamp.equals(stamp(stored))) {
      problem(row, SheetProblem.STAMP_DAMAGED);
    } else if (wanted.equals(stored.content()) || isAsTaken(row)) {
      unchanged++;
    } else if (!asked.contains(stamp.question())) {
      problem(row, SheetProblem.HIDDEN, stamp.question());
    } else {
      var line = new Line(portal.file().questionnaire().question(stamp.question()), stored, wanted);
      (stamp.revision() == stored.revision() || isMine(stored) ? changes : conflicts).add(line);
    }
  }

  private AnswerStamp stamp(StoredAnswer stored) {
    return AnswerStamp.of(portal.file().id(), stored);
  }

  private boolean isAsTaken(ReadWorkbook.Row row) {
    var stamp = row.stamp();
    return stamp.equals(
        AnswerStamp.of(portal.file().id(), stamp.question(), stamp.revision(), row.content()));
  }

  /// Whether the same person wrote it out of the same workbook, before going on with that.
  private boolean isMine(StoredAnswer stored) {
    var taken = read.taken();
    var mark = stored.mark();
    return taken != null
        && mark != null
        && mark.startsWith(taken.prefix())
        && me.equals(stored.by());
  }

  /// What the workbook says, with the texts of the portal where only the way changed them.
  private static AnswerContent fitted(AnswerContent wanted, AnswerContent stored) {
    return new AnswerContent(
        wanted.state(),
        wanted.value(),
        wanted.evidence(),
        fitted(wanted.comment(), stored.comment()),
        fitted(wanted.reason(), stored.reason()),
        wanted.revisit());
  }

  private static String fitted(String wanted, String stored) {
    return CellText.plain(stored).equals(wanted) ? stored : wanted;
  }

  private void problem(ReadWorkbook.Row row, SheetProblem problem, Object... args) {
    errors.add(CellError.of(row.sheet(), row.cell(), problem, args));
  }
}
