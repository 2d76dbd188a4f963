package fr.gouvernail.authoring.model;

import fr.gouvernail.authoring.model.Problem.Kind;
import fr.gouvernail.framework.FrameworkQuestion.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds what is wrong with a draft, in the order in which it reads.
public final class DraftCheck {

  private static final int MOST_WEIGHT = 100;

  private final Draft draft;
  private final Map<String, Piece> byKey;
  private final List<Problem> found = new ArrayList<>();

  private DraftCheck(Draft draft) {
    this.draft = draft;
    byKey = draft.pieces().stream().collect(Collectors.toMap(Piece::key, Function.identity()));
  }

  public static List<Problem> of(Draft draft) {
    return new DraftCheck(draft).check();
  }

  private List<Problem> check() {
    head();
    var codes = new HashMap<String, Integer>();
    draft.pieces().forEach(piece -> codes.merge(piece.content().code(), 1, Integer::sum));
    for (var piece : draft.pieces()) {
      var code = piece.content().code();
      if (code.isEmpty()) {
        add(Kind.CODE_MISSING, piece, "code");
      } else if (codes.getOrDefault(code, 0) > 1) {
        add(Kind.CODE_TWICE, piece, "code", code);
      }
      if (piece.content().weight() < 1 || piece.content().weight() > MOST_WEIGHT) {
        add(Kind.WEIGHT, piece, "weight", String.valueOf(MOST_WEIGHT));
      }
      if (piece.question()) {
        question(piece);
      } else {
        dimension(piece);
      }
    }
    return List.copyOf(found);
  }

  private void add(Kind kind, Piece piece, String field, String... args) {
    found.add(new Problem(kind, piece.key(), field, List.of(args)));
  }

  private void about(Kind kind, String field) {
    found.add(new Problem(kind, "", field, List.of()));
  }

  private void head() {
    var about = draft.head().about();
    if (about.title().blank()) {
      about(Kind.TITLE_MISSING, "title");
    }
    if (about.rights().blank()) {
      about(Kind.RIGHTS_MISSING, "rights");
    }
    var levels = about.levels();
    if (levels.size() < 2) {
      about(Kind.SCALE_SHORT, "levels");
    } else if (IntStream.range(1, levels.size())
            .anyMatch(i -> levels.get(i).score() <= levels.get(i - 1).score())
        || levels.getFirst().score() < 0) {
      about(Kind.SCALE_ORDER, "levels");
    }
    if (levels.stream().anyMatch(level -> level.name().blank())) {
      about(Kind.LEVEL_UNNAMED, "levels");
    }
    groups(about.groups());
    if (draft.questions().findAny().isEmpty()) {
      about(Kind.NO_QUESTION, "");
    }
    var half =
        Translations.half(List.of(about.title(), about.presentation(), about.rights()))
            + Translations.half(levels.stream().map(Level::name).toList())
            + Translations.half(
                about.groups().stream()
                    .flatMap(group -> Stream.of(group.name(), group.meaning()))
                    .toList());
    if (half > 0) {
      found.add(new Problem(Kind.TRANSLATION, "", "", List.of(String.valueOf(half))));
    }
  }

  private void groups(List<Group> groups) {
    if (groups.isEmpty()) {
      return;
    }
    if (groups.stream().anyMatch(group -> group.name().blank())) {
      about(Kind.GROUP_UNNAMED, "groups");
    }
    var known = groups.stream().map(Group::key).collect(Collectors.toSet());
    var used = draft.questions().flatMap(piece -> piece.content().groups().stream()).toList();
    var empty = known.stream().filter(key -> !used.contains(key)).count();
    if (empty > 0) {
      counted(Kind.GROUP_EMPTY, empty);
    }
    var outside =
        draft
            .questions()
            .filter(piece -> piece.content().groups().stream().noneMatch(known::contains))
            .count();
    if (outside > 0) {
      counted(Kind.UNGROUPED, outside);
    }
  }

  private void counted(Kind kind, long count) {
    found.add(new Problem(kind, "", "groups", List.of(String.valueOf(count))));
  }

  private void dimension(Piece piece) {
    if (piece.content().label().blank()) {
      add(Kind.LABEL_MISSING, piece, "label");
    }
    if (draft.whole(piece.key()).stream().noneMatch(Piece::question)) {
      add(Kind.DIMENSION_EMPTY, piece, "");
    }
    translation(piece);
  }

  private void question(Piece piece) {
    var content = piece.content();
    if (content.text().blank()) {
      add(Kind.TEXT_MISSING, piece, "text");
    }
    if (content.type().hasChoices()) {
      statements(piece);
    }
    condition(piece);
    translation(piece);
  }

  private void statements(Piece piece) {
    var statements = piece.content().statements();
    if (statements.size() < 2) {
      add(Kind.STATEMENTS_FEW, piece, "statements");
    }
    if (statements.stream().anyMatch(statement -> statement.text().blank())) {
      add(Kind.STATEMENT_EMPTY, piece, "statements");
    }
    var levels = draft.head().about().levels();
    int max = levels.isEmpty() ? 0 : levels.getLast().score();
    int min = levels.isEmpty() ? 0 : levels.getFirst().score();
    var scores = statements.stream().map(Statement::score).filter(score -> score != null).toList();
    // What is chosen together adds up: parts may be worth less than the lowest level.
    int least = piece.content().type() == Type.MULTIPLE_CHOICE ? 0 : min;
    if (scores.stream().anyMatch(score -> score < least || score > max)) {
      add(Kind.SCORE_OUTSIDE, piece, "statements", String.valueOf(least), String.valueOf(max));
    }
    if (scores.isEmpty() && statements.stream().allMatch(s -> s.result() == null)) {
      add(Kind.UNSCORED, piece, "statements");
    }
  }

  private void condition(Piece piece) {
    var after = piece.content().after();
    if (after == null) {
      return;
    }
    var on = Optional.ofNullable(byKey.get(after.question())).filter(Piece::question);
    if (on.isEmpty()) {
      add(Kind.CONDITION_UNKNOWN, piece, "after");
      return;
    }
    if (turnsInCircles(piece)) {
      add(Kind.CONDITION_CYCLE, piece, "after");
      return;
    }
    var known = on.get().content().statements().stream().map(Statement::key).toList();
    if (after.statements().isEmpty()) {
      add(Kind.CONDITION_EMPTY, piece, "after");
    } else if (!known.containsAll(after.statements())) {
      add(Kind.CONDITION_UNKNOWN, piece, "after");
    }
  }

  private boolean turnsInCircles(Piece piece) {
    var way = new HashSet<String>();
    for (var next = Optional.of(piece); next.isPresent(); ) {
      if (!way.add(next.get().key())) {
        return true;
      }
      next =
          Optional.ofNullable(next.get().content().after())
              .flatMap(after -> Optional.ofNullable(byKey.get(after.question())));
    }
    return false;
  }

  private void translation(Piece piece) {
    var content = piece.content();
    var half =
        Translations.half(content.texts())
            + Translations.half(content.statements().stream().map(Statement::text).toList());
    if (half > 0) {
      add(Kind.TRANSLATION, piece, "", String.valueOf(half));
    }
  }

  /// Counts texts in one language only.
  private static final class Translations {
    static long half(List<Bilingual> texts) {
      return texts.stream().filter(Bilingual::half).count();
    }
  }
}
