package fr.gouvernail.charter;

import static fr.gouvernail.identity.Permission.EDIT_CHARTER;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.charter.model.CharterText;
import fr.gouvernail.charter.model.ClauseEdit;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Edits the clauses of a draft. Each method takes the version of the clause that the caller saw
/// ([CharterDraft#source]); when somebody changed it since, nothing is stored and [Saved] says so.
@Service
@Transactional
public class ClauseEditing {

  private static final Pattern OWN = Pattern.compile("own-[0-9a-f]{32}");

  private final Clauses clauses;
  private final DraftDesk desk;

  ClauseEditing(Clauses clauses, DraftDesk desk) {
    this.clauses = clauses;
    this.desk = desk;
  }

  /// Adds a clause of the company's own; sent twice it is added once.
  ///
  /// @param clause from [EditedClause#newClause]
  /// @param after the clause that it follows; a last one of the articles where there is none such
  /// @throws RuleViolated if the title is missing, a text too long, or the version is no draft
  @Requires(EDIT_CHARTER)
  public Saved add(CharterId id, String clause, String after, String title, String markdown) {
    if (!OWN.matcher(clause).matches()) {
      throw new NotFound("own clause " + clause);
    }
    var charter = draft(id);
    var known = clauses.find(charter.id(), clause).orElse(null);
    if (known != null) {
      return new Saved(known.says(title, markdown), desk.draft(charter));
    }
    var edit = new ClauseEdit(clause, ClauseEdit.Kind.OWN, title, markdown, null, null, after);
    insert(charter, edit);
    return stored(charter, "charter.clause.added", title);
  }

  /// Puts a clause into other words. What one person types in a row is one entry of the trail.
  ///
  /// @param known its version as seen, [EditedClause#UNTOUCHED] for the model's own
  /// @param markdown at most 12 000 characters; placeholders are filled in
  /// @throws RuleViolated if the title is missing, a text too long, or the version is no draft
  @Requires(EDIT_CHARTER)
  public Saved save(CharterId id, String clause, long known, String title, String markdown) {
    var charter = draft(id);
    var row = clauses.find(charter.id(), clause).orElse(null);
    if (row != null && row.says(title, markdown)) {
      return new Saved(true, desk.draft(charter));
    }
    if (version(row) != known) {
      return new Saved(false, desk.draft(charter));
    }
    var continued = row != null && row.isContinuedBy(desk.caller(), desk.now(charter));
    if (row != null && row.edit().kind() == ClauseEdit.Kind.OWN) {
      row.become(
          new ClauseEdit(
              clause, ClauseEdit.Kind.OWN, title, markdown, null, null, row.edit().after()),
          desk.caller(),
          desk.now(charter));
    } else {
      write(charter, row, fromModel(charter, clause, ClauseEdit.Kind.EDITED, title, markdown));
    }
    return continued
        ? new Saved(true, desk.draft(charter))
        : stored(charter, "charter.clause.changed", title);
  }

  /// Leaves a clause out; one of the company's own is gone. Sent twice it is left out once.
  ///
  /// @throws RuleViolated unless the version is a draft
  @Requires(EDIT_CHARTER)
  public Saved remove(CharterId id, String clause, long known) {
    var charter = draft(id);
    var row = clauses.find(charter.id(), clause).orElse(null);
    if (row == null && OWN.matcher(clause).matches()
        || row != null && row.edit().kind() == ClauseEdit.Kind.REMOVED) {
      return new Saved(true, desk.draft(charter));
    }
    if (version(row) != known) {
      return new Saved(false, desk.draft(charter));
    }
    String title;
    if (row != null && row.edit().kind() == ClauseEdit.Kind.OWN) {
      title = row.edit().title();
      clauses.delete(row);
    } else {
      var edit = fromModel(charter, clause, ClauseEdit.Kind.REMOVED, "", "");
      title = String.valueOf(edit.baseTitle());
      write(charter, row, edit);
    }
    return stored(charter, "charter.clause.removed", title);
  }

  /// Takes the model's words again.
  ///
  /// @throws RuleViolated unless the version is a draft
  @Requires(EDIT_CHARTER)
  public Saved restore(CharterId id, String clause, long known) {
    var charter = draft(id);
    var row = clauses.find(charter.id(), clause).orElse(null);
    if (row == null) {
      return new Saved(true, desk.draft(charter));
    }
    if (version(row) != known || row.edit().kind() == ClauseEdit.Kind.OWN) {
      return new Saved(false, desk.draft(charter));
    }
    clauses.delete(row);
    return stored(charter, "charter.clause.restored", String.valueOf(row.edit().baseTitle()));
  }

  /// Keeps the company's words although the model's changed since.
  ///
  /// @throws RuleViolated unless the version is a draft
  @Requires(EDIT_CHARTER)
  public Saved keep(CharterId id, String clause, long known) {
    var charter = draft(id);
    var row = clauses.find(charter.id(), clause).orElse(null);
    if (row == null || version(row) != known || row.edit().kind() == ClauseEdit.Kind.OWN) {
      return new Saved(false, desk.draft(charter));
    }
    var edit = row.edit();
    write(charter, row, fromModel(charter, clause, edit.kind(), edit.title(), edit.markdown()));
    return stored(charter, "charter.clause.kept", String.valueOf(edit.baseTitle()));
  }

  /// Puts a clause of the company's own after another one.
  ///
  /// @throws RuleViolated unless the version is a draft
  @Requires(EDIT_CHARTER)
  public Saved move(CharterId id, String clause, long known, String after) {
    var charter = draft(id);
    var row = clauses.find(charter.id(), clause).orElse(null);
    if (row == null || row.edit().kind() != ClauseEdit.Kind.OWN || after.equals(clause)) {
      throw new NotFound("own clause " + clause);
    }
    var edit = row.edit();
    if (after.equals(edit.after())) {
      return new Saved(true, desk.draft(charter));
    }
    if (version(row) != known) {
      return new Saved(false, desk.draft(charter));
    }
    write(
        charter,
        row,
        new ClauseEdit(
            clause, ClauseEdit.Kind.OWN, edit.title(), edit.markdown(), null, null, after));
    return stored(charter, "charter.clause.moved", edit.title());
  }

  private Charter draft(CharterId id) {
    var charter = desk.locked(id);
    charter.require(CharterState.DRAFT);
    return charter;
  }

  private static long version(@Nullable Clause row) {
    return row == null ? EditedClause.UNTOUCHED : row.stamp();
  }

  private ClauseEdit fromModel(
      Charter charter, String clause, ClauseEdit.Kind kind, String title, String markdown) {
    var draft = desk.draft(charter);
    var model =
        draft.model().clause(clause).orElseThrow(() -> new NotFound("model clause " + clause));
    return new ClauseEdit(
        clause,
        kind,
        title,
        markdown,
        model.title(),
        CharterText.source(draft.filling(), clause).orElse(""),
        null);
  }

  private void write(Charter charter, @Nullable Clause row, ClauseEdit edit) {
    if (row == null) {
      insert(charter, edit);
    } else {
      row.become(edit, desk.caller(), desk.now(charter));
    }
  }

  private void insert(Charter charter, ClauseEdit edit) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    clauses.save(new Clause(id, charter.ref(), edit, desk.caller(), desk.now(charter)));
  }

  private Saved stored(Charter charter, String what, String title) {
    desk.publish(what, charter.ref(), Map.of("clause", title.strip()));
    return new Saved(true, desk.draft(charter));
  }
}
