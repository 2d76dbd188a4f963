package fr.gouvernail.usecheck;

import static fr.gouvernail.identity.Permission.ASK_USE;
import static fr.gouvernail.identity.Permission.DECIDE;

import fr.gouvernail.charter.CharterService;
import fr.gouvernail.charter.model.Answers;
import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.charter.model.CharterModels;
import fr.gouvernail.charter.model.FrozenCharter;
import fr.gouvernail.charter.model.ListedTool;
import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.decision.NewRequest;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tool.DataLevel;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// « Puis-je ? »: answers from the charter in force, and remembers what was asked.
@Service
@Transactional
public class UseCheck {

  /// Fewer people could be recognised.
  public static final int FEWEST = 3;

  /// Of the model.
  private static final String DELAY = "delai_reponse";

  private static final Duration SAME = Duration.ofHours(24);
  private static final Duration SIGNALS = Duration.ofDays(365);

  private final UseQuestions questions;
  private final CharterService charters;
  private final CharterModels models;
  private final Caller caller;
  private final TenantDirectory directory;
  private final Clock clock;

  UseCheck(
      UseQuestions questions,
      CharterService charters,
      CharterModels models,
      Caller caller,
      TenantDirectory directory,
      Clock clock) {
    this.questions = questions;
    this.charters = charters;
    this.models = models;
    this.caller = caller;
    this.directory = directory;
    this.clock = clock;
  }

  /// What can be asked: the charter in force, with the model that it was written from.
  ///
  /// @param delay working days within which the company promises an answer to a request
  public record Charter(FrozenCharter frozen, CharterModel model, int delay) {

    /// @throws NotFound if the model names no such use
    CharterModel.Use use(String id) {
      return find(id).orElseThrow(() -> new NotFound("use " + id));
    }

    /// The use of that id.
    public Optional<CharterModel.Use> find(String id) {
      return model.uses().stream().filter(use -> use.id().equals(id)).findFirst();
    }
  }

  /// That of the current workspace; nothing while none is in force.
  @Requires(ASK_USE)
  @Transactional(readOnly = true)
  public Optional<Charter> charter() {
    return find();
  }

  private Optional<Charter> find() {
    return charters
        .inForce()
        .flatMap(published -> {
          var frozen = published.charter();
          return models
              .get(frozen.model(), Version.of(frozen.modelVersion()))
              .map(model -> new Charter(frozen, model, delay(published.answers(), model)));
        });
  }

  private static int delay(Answers answers, CharterModel model) {
    var answered = answers.values().get(DELAY);
    var value =
        answered == null
            ? model.variable(DELAY).map(CharterModel.Variable::fallback).orElse(null)
            : answered;
    try {
      var days = value == null ? UseWishes.DELAY : Integer.parseInt(value.strip());
      return Math.clamp(days, 1, NewRequest.LONGEST_DELAY);
    } catch (NumberFormatException e) {
      return UseWishes.DELAY;
    }
  }

  /// Why, in the order in which it counts.
  ///
  /// @param point `usecheck.why.<POINT>.<VERDICT>` in the bundles
  /// @param text the charter's own words of a condition or exception; empty without any
  public record Reason(String point, Verdict verdict, FrozenCharter.Clause clause, String text) {}

  /// A tool that may be used for it, perhaps under a condition.
  public record Instead(ListedTool tool, Verdict verdict) {}

  /// @param instead tools that may be used for it, the most permissive first
  /// @param less the most sensitive information for which the same tool needs nobody's leave
  /// @param askable whether a decision may be asked for
  public record Answer(
      Asked asked,
      Verdict verdict,
      List<Reason> reasons,
      List<Instead> instead,
      Optional<DataLevel> less,
      boolean askable) {}

  /// Answers by the charter in force, and remembers that it was asked; the same question of the
  /// same day is remembered once.
  ///
  /// @throws NotFound if no charter is in force, or it knows no such tool or use
  @Requires(ASK_USE)
  public Answer ask(Asked asked) {
    var charter = find().orElseThrow(() -> new NotFound("charter in force"));
    var answer = answer(charter, asked);
    var now = TakenOver.now(clock);
    var number = charter.frozen().number();
    if (!questions.isAsked(
        caller.person().value(),
        now.minus(SAME),
        number,
        asked.tool(),
        asked.level(),
        asked.use())) {
      questions.save(new UseQuestion(caller.person(), now, number, asked, answer.verdict()));
    }
    return answer;
  }

  private Answer answer(Charter charter, Asked asked) {
    var frozen = charter.frozen();
    var use = charter.use(asked.use());
    var tool =
        asked.tool().isEmpty()
            ? null
            : frozen.tools().stream()
                .filter(t -> t.name().equals(asked.tool()))
                .findFirst()
                .orElseThrow(() -> new NotFound("listed tool"));
    var today = LocalDate.now(clock.withZone(directory.current().zone()));
    var rules = new UseRules(frozen, today);
    var judged = rules.judge(tool, asked.level(), use);
    var allowed = judged.verdict() == Verdict.YES;
    return new Answer(
        asked,
        judged.verdict(),
        judged.reasons().stream()
            .filter(reason -> reason.verdict() == judged.verdict())
            .flatMap(reason -> clause(frozen, reason).stream())
            .toList(),
        allowed
            ? List.of()
            : rules.instead(tool, asked.level(), use).stream()
                .map(other -> new Instead(other, rules.judge(other, asked.level(), use).verdict()))
                .toList(),
        allowed ? Optional.empty() : rules.less(tool, asked.level(), use),
        !allowed && use.verdict() != Verdict.NO);
  }

  /// A clause that the company removed says nothing any more.
  private static Optional<Reason> clause(FrozenCharter frozen, UseRules.Reason reason) {
    var text = reason.text();
    return frozen.clauses().stream()
        .filter(clause -> clause.id().equals(reason.clause()))
        .findFirst()
        .map(clause ->
            new Reason(reason.point().name(), reason.verdict(), clause, text == null ? "" : text));
  }

  /// The caller's own questions, the latest first.
  @Requires(ASK_USE)
  @Transactional(readOnly = true)
  public List<AskedRow> mine(int most) {
    return questions.of(caller.person().value(), PageRequest.ofSize(Math.max(1, most)));
  }

  /// What people want and may not, or not without leave, in the last year. What fewer than three
  /// people asked is left out, and nobody is named.
  @Requires(DECIDE)
  @Transactional(readOnly = true)
  public List<WantedUse> wanted() {
    return questions.wanted(Verdict.YES, clock.instant().minus(SIGNALS), FEWEST);
  }
}
