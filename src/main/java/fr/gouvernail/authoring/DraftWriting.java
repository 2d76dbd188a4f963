package fr.gouvernail.authoring;

import static fr.gouvernail.identity.Permission.USE_LIBRARIES;

import fr.gouvernail.authoring.model.Bilingual;
import fr.gouvernail.authoring.model.Content;
import fr.gouvernail.authoring.model.Draft;
import fr.gouvernail.authoring.model.DraftKeys;
import fr.gouvernail.authoring.model.Group;
import fr.gouvernail.authoring.model.Head;
import fr.gouvernail.authoring.model.Piece;
import fr.gouvernail.authoring.model.Stamp;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.library.FirmLibraries;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes drafts. Words go over the revision that their author saw; what changes the tree may be
/// sent twice. All methods throw [NotFound] for a draft that no firm of the caller writes, and
/// [RuleViolated] once it is published.
@Service
@Transactional
public class DraftWriting {

  private static final Pattern KEY = Pattern.compile("[a-z0-9]{1,16}");
  private static final Pattern MARK = Pattern.compile("[a-z0-9]{1,12}\\.[0-9]{1,9}");

  /// As the form calls the questionnaire as a whole.
  public static final String HEAD = "head";

  private static final int LONGEST_CODE = 40;
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_TEXT = 8_000;
  private static final int MOST_STATEMENTS = 30;
  private static final int MOST_LEVELS = 21;
  private static final int MOST_SCORE = 1_000;
  private static final int MOST_GROUPS = 100;

  private final DraftRows rows;
  private final FirmLibraries libraries;
  private final Caller caller;
  private final Clock clock;

  DraftWriting(DraftRows rows, FirmLibraries libraries, Caller caller, Clock clock) {
    this.rows = rows;
    this.libraries = libraries;
    this.caller = caller;
    this.clock = clock;
  }

  /// Writes what stands on a dimension or a question.
  ///
  /// @param known the revision that its author saw
  /// @param mark names this sending
  /// @throws NotFound if it was deleted
  @Requires(USE_LIBRARIES)
  public SavedWords save(UUID id, String key, int known, String mark, Content content) {
    var stored = locked(id);
    check(content);
    var draft = stored.draft();
    var piece = draft.find(key).orElseThrow(() -> new NotFound("piece " + key));
    var settled = settled(draft, piece.stamp(), piece.content().equals(content), known, mark);
    return settled != null
        ? settled
        : recorded(stored, draft.with(piece.says(content, next(piece.stamp(), mark))), known);
  }

  /// Writes what stands on the questionnaire as a whole.
  ///
  /// @param known the revision that its author saw
  /// @param mark names this sending
  @Requires(USE_LIBRARIES)
  public SavedWords save(UUID id, int known, String mark, Head.About about) {
    var stored = locked(id);
    check(about);
    var draft = stored.draft();
    var head = draft.head();
    var settled = settled(draft, head.stamp(), head.about().equals(about), known, mark);
    return settled != null
        ? settled
        : recorded(
            stored,
            draft.with(
                new Head(
                    next(head.stamp(), mark),
                    about,
                    head.attribution(),
                    head.aggregation(),
                    head.left())),
            known);
  }

  /// What is to be said without writing anything; null where something is to be written.
  private @Nullable SavedWords settled(
      Draft draft, Stamp there, boolean same, int known, String mark) {
    if (!MARK.matcher(mark).matches()) {
      throw new RuleViolated("authoring.rule.invalid");
    }
    if (same || there.mark().equals(mark)) {
      return new SavedWords.Recorded(there.revision(), draft);
    }
    return there.revision() == known ? null : new SavedWords.Conflict(draft);
  }

  private SavedWords recorded(QuestionnaireDraft stored, Draft draft, int known) {
    write(stored, draft);
    return new SavedWords.Recorded(known + 1, draft);
  }

  /// Adds a dimension or a question.
  ///
  /// @param key a new one
  /// @param parent key of the dimension; null for the top
  /// @param after the neighbour that it follows; the last one where there is no such
  /// @throws RuleViolated if there are too many
  @Requires(USE_LIBRARIES)
  public Draft add(
      UUID id, String key, boolean question, @Nullable String parent, @Nullable String after) {
    return change(
        id,
        draft -> {
          require(draft, key, 1);
          var there = parent != null && draft.find(parent).isEmpty() ? null : parent;
          var code = draft.code(there, question);
          return draft.added(
              new Piece(
                  key,
                  there,
                  question,
                  fresh(),
                  question
                      ? Content.question(code, DraftBeginnings.statements(draft))
                      : Content.dimension(code, Bilingual.NONE, Bilingual.NONE, 1)),
              after);
        });
  }

  /// Copies a dimension, with what stands in it, or a question.
  ///
  /// @param copy key of the copy
  @Requires(USE_LIBRARIES)
  public Draft duplicate(UUID id, String key, String copy) {
    return change(
        id,
        draft -> {
          need(draft, key);
          require(draft, copy, draft.whole(key).size());
          return draft.duplicated(key, copy, DraftKeys::fresh, fresh());
        });
  }

  /// Puts something elsewhere.
  ///
  /// @param parent key of the dimension; null for the top
  /// @param after the neighbour that it follows; null for the first place
  /// @throws RuleViolated if it would stand in itself, or in a question
  @Requires(USE_LIBRARIES)
  public Draft place(UUID id, String key, @Nullable String parent, @Nullable String after) {
    return change(
        id,
        draft -> {
          need(draft, key);
          if (parent != null) {
            need(draft, parent);
          }
          try {
            return draft.placed(key, parent, after);
          } catch (IllegalArgumentException e) {
            throw new RuleViolated("authoring.rule.invalid");
          }
        });
  }

  /// Puts the questions of a dimension into a group, or takes them out of it.
  ///
  /// @param key of a dimension or a question; [#HEAD] for all questions
  /// @throws NotFound if the dimension or the group is not there
  @Requires(USE_LIBRARIES)
  public Draft group(UUID id, String key, String group, boolean in) {
    return change(
        id,
        draft -> {
          if (!key.equals(HEAD)) {
            need(draft, key);
          }
          if (draft.head().about().groups().stream().noneMatch(one -> one.key().equals(group))) {
            throw new NotFound("group " + group);
          }
          return draft.grouped(
              key.equals(HEAD) ? null : key, group, in, before -> next(before, ""));
        });
  }

  /// Deletes something, with what stands in it.
  @Requires(USE_LIBRARIES)
  public Draft remove(UUID id, String key) {
    return change(id, draft -> draft.removed(key));
  }

  /// Brings back what was deleted.
  @Requires(USE_LIBRARIES)
  public Draft restore(UUID id, String key) {
    return change(id, draft -> draft.restored(key));
  }

  private Draft change(UUID id, UnaryOperator<Draft> change) {
    var stored = locked(id);
    var before = stored.draft();
    var after = change.apply(before);
    if (after != before) {
      write(stored, after);
    }
    return after;
  }

  private QuestionnaireDraft locked(UUID id) {
    var stored = rows.locked(id).orElseThrow(() -> QuestionnaireDrafts.gone(id));
    libraries.firm(stored.firm());
    return stored;
  }

  private void write(QuestionnaireDraft stored, Draft draft) {
    stored.become(draft, caller.person(), TakenOver.now(clock));
  }

  private Stamp fresh() {
    return new Stamp(1, "", caller.person().value(), TakenOver.now(clock));
  }

  private Stamp next(Stamp before, String mark) {
    return before.next(mark, caller.person().value(), TakenOver.now(clock));
  }

  private static void need(Draft draft, String key) {
    if (draft.find(key).isEmpty()) {
      throw new NotFound("piece " + key);
    }
  }

  private static void require(Draft draft, String key, int more) {
    if (key.equals(HEAD) || !KEY.matcher(key).matches()) {
      throw new RuleViolated("authoring.rule.invalid");
    }
    if (draft.find(key).isEmpty() && draft.pieces().size() + more > Draft.MOST) {
      throw new RuleViolated("authoring.rule.large", Draft.MOST);
    }
  }

  private static void check(Content content) {
    length(content.code(), LONGEST_CODE);
    length(content.label(), LONGEST_NAME);
    Stream.of(
            content.text(),
            content.help(),
            content.evidence(),
            content.recommendation(),
            content.note())
        .forEach(text -> length(text, LONGEST_TEXT));
    // A recommendation is the name of a measure in the format.
    length(content.recommendation(), 2_000);
    if (content.groups().size() > MOST_GROUPS
        || !content.groups().stream().allMatch(key -> KEY.matcher(key).matches())) {
      throw new RuleViolated("authoring.rule.invalid");
    }
    var keys = content.statements().stream().map(statement -> statement.key()).toList();
    content
        .statements()
        .forEach(statement -> {
          length(statement.text(), LONGEST_TEXT);
          var score = statement.score();
          if (score != null && Math.abs(score) > MOST_SCORE) {
            throw new RuleViolated("authoring.rule.invalid");
          }
        });
    if (keys.size() > MOST_STATEMENTS
        || keys.stream().distinct().count() < keys.size()
        || !keys.stream().allMatch(key -> KEY.matcher(key).matches())) {
      throw new RuleViolated("authoring.rule.statements", MOST_STATEMENTS);
    }
  }

  private static void check(Head.About about) {
    length(about.code(), LONGEST_CODE);
    length(about.title(), LONGEST_NAME);
    length(about.presentation(), LONGEST_TEXT);
    length(about.rights(), 2_000);
    var groups = about.groups().stream().map(Group::key).toList();
    if (groups.size() > MOST_GROUPS
        || groups.stream().distinct().count() < groups.size()
        || !groups.stream().allMatch(key -> KEY.matcher(key).matches())) {
      throw new RuleViolated("authoring.rule.groups", MOST_GROUPS);
    }
    about
        .groups()
        .forEach(group -> {
          length(group.name(), LONGEST_NAME);
          length(group.meaning(), LONGEST_TEXT);
        });
    if (about.levels().size() > MOST_LEVELS) {
      throw new RuleViolated("authoring.rule.levels", MOST_LEVELS);
    }
    about
        .levels()
        .forEach(level -> {
          length(level.name(), LONGEST_NAME);
          length(level.meaning(), LONGEST_TEXT);
          if (Math.abs(level.score()) > MOST_SCORE) {
            throw new RuleViolated("authoring.rule.invalid");
          }
        });
  }

  private static void length(String text, int most) {
    if (text.length() > most) {
      throw new RuleViolated("authoring.rule.long", most);
    }
  }

  private static void length(Bilingual text, int most) {
    length(text.french(), most);
    length(text.english(), most);
  }
}
