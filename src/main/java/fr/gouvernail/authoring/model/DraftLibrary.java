package fr.gouvernail.authoring.model;

import fr.gouvernail.framework.Choice;
import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.FrameworkLibrary.Referenced;
import fr.gouvernail.framework.FrameworkQuestion;
import fr.gouvernail.framework.FrameworkQuestion.Dependency;
import fr.gouvernail.framework.LocalText;
import fr.gouvernail.framework.RequirementNode;
import fr.gouvernail.framework.Scale;
import fr.gouvernail.framework.Scale.ScoreLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes a library of a draft. Dimensions become sections, questions become requirements with one
/// question each, statements its choices, recommendations reference controls: the measures that the
/// format suggests for a requirement. A draft with problems gives one as well, to try it: what is
/// missing is left out or stands as dots.
public final class DraftLibrary {

  private static final String PACKAGER = "gouvernail";
  private static final String FRENCH = Locale.FRENCH.getLanguage();

  private final Draft draft;
  private final QuestionnaireUrns urns;

  private DraftLibrary(Draft draft, QuestionnaireUrns urns) {
    this.draft = draft;
    this.urns = urns;
  }

  /// @param edition from 1
  /// @param provider name of the firm
  /// @param day of publication; null for none
  public static FrameworkLibrary of(
      Draft draft, QuestionnaireUrns urns, int edition, String provider, @Nullable LocalDate day) {
    return new DraftLibrary(draft, urns).library(edition, provider, day);
  }

  private FrameworkLibrary library(int edition, String provider, @Nullable LocalDate day) {
    var about = draft.head().about();
    var code = about.code().isEmpty() ? urns.base() : about.code();
    var attribution = draft.head().attribution();
    return new FrameworkLibrary(
        urns.library(),
        edition,
        FRENCH,
        code,
        about.title().or(code),
        about.presentation().text(),
        about.rights().below(attribution).text(),
        LocalText.of(FRENCH, provider),
        PACKAGER,
        day,
        List.of(),
        List.of(),
        List.of(
            new Framework(
                urns.framework(),
                code,
                about.title().or(code),
                about.presentation().text(),
                attribution.text(),
                scale(about.levels()),
                Map.of(),
                draft.head().aggregation(),
                about.groups().stream().map(DraftLibrary::group).toList(),
                draft.pieces().stream().map(this::node).toList())),
        draft
            .questions()
            .filter(piece -> !piece.content().recommendation().blank())
            .map(piece ->
                new Referenced(
                    urns.control(piece.key()),
                    "R-" + code(piece),
                    piece.content().recommendation().text()))
            .toList(),
        List.of());
  }

  private static String code(Piece piece) {
    var code = piece.content().code();
    return code.isEmpty() ? piece.key() : code;
  }

  private static Scale scale(List<Level> levels) {
    int min = levels.isEmpty() ? 0 : levels.getFirst().score();
    int max = levels.isEmpty() ? 0 : levels.getLast().score();
    return Scale.valid(min, max)
        ? new Scale(
            min,
            max,
            levels.stream()
                .map(level ->
                    new ScoreLevel(
                        level.score(),
                        level.name().or(String.valueOf(level.score())),
                        level.meaning().text(),
                        null))
                .toList())
        : Scale.PERCENT;
  }

  private static Framework.Group group(Group group) {
    return new Framework.Group(
        group.key(), group.name().or(group.key()), group.meaning().text(), group.initial());
  }

  /// Those that are there, in their order.
  private List<String> groups(Piece piece) {
    var own = piece.content().groups();
    return draft.head().about().groups().stream()
        .map(Group::key)
        .filter(key -> piece.question() && own.contains(key))
        .toList();
  }

  private RequirementNode node(Piece piece) {
    var content = piece.content();
    var parent = piece.parent();
    return new RequirementNode(
        urns.node(piece.key()),
        parent == null ? null : urns.node(parent),
        draft.depth(piece) + 1,
        piece.question(),
        code(piece),
        content.label().text(),
        content.help().text(),
        content.note().text(),
        content.evidence().text(),
        Math.max(1, content.weight()),
        content.importance(),
        groups(piece),
        null,
        null,
        null,
        false,
        List.of(),
        piece.question() && !content.recommendation().blank()
            ? List.of(urns.control(piece.key()))
            : List.of(),
        piece.question() ? List.of(question(piece)) : List.of());
  }

  private FrameworkQuestion question(Piece piece) {
    var content = piece.content();
    return new FrameworkQuestion(
        urns.question(piece.key()),
        content.type(),
        content.text().or(code(piece)),
        null,
        1,
        dependency(content.after()),
        content.type().hasChoices()
            ? content.statements().stream().map(statement -> choice(piece, statement)).toList()
            : List.of());
  }

  private Choice choice(Piece piece, Statement statement) {
    return new Choice(
        urns.choice(piece.key(), statement.key()),
        statement.text().or(Objects.toString(statement.score(), "")),
        null,
        null,
        statement.score(),
        statement.result(),
        List.of(),
        null);
  }

  private @Nullable Dependency dependency(@Nullable AskedAfter after) {
    return after == null || after.statements().isEmpty() || draft.find(after.question()).isEmpty()
        ? null
        : new Dependency(
            urns.question(after.question()),
            after.statements().stream()
                .map(statement -> urns.choice(after.question(), statement))
                .toList(),
            false);
  }
}
