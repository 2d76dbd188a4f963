package fr.gouvernail.sample;

import static fr.gouvernail.sample.SampleLoader.person;

import fr.gouvernail.aiact.Answers;
import fr.gouvernail.classification.Classifications;
import fr.gouvernail.decision.WorkingDays;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.sample.SampleCompanies.Company;
import fr.gouvernail.sample.SampleCompanies.Uses;
import fr.gouvernail.sample.SampleCompanies.Uses.Deed;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tool.ToolForm;
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.usecase.Dossier;
import fr.gouvernail.usecase.IdeaService;
import fr.gouvernail.usecase.MoveRefused;
import fr.gouvernail.usecase.NewIdea;
import fr.gouvernail.usecase.OpinionVerdict;
import fr.gouvernail.usecase.Seed;
import fr.gouvernail.usecase.UseCaseDrafting;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.UseCaseMoves;
import fr.gouvernail.usecase.UseCaseReview;
import fr.gouvernail.usecase.UseCaseService;
import fr.gouvernail.usecase.model.Acceptance;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.Opinion.Office;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Transition;
import fr.gouvernail.usecase.model.Value;
import fr.gouvernail.usecase.model.Values;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Lets the people of a company file ideas, write use-case charters and take them from state to
/// state, each on its day and under the same rules as everybody.
@Component
class SampleUseCases {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private static final Map<String, OpinionVerdict> VERDICTS =
      Map.of(
          "favorable", OpinionVerdict.FAVOURABLE,
          "reserve", OpinionVerdict.RESERVED,
          "defavorable", OpinionVerdict.UNFAVOURABLE);

  private final ToolService tools;
  private final IdeaService ideas;
  private final UseCaseDrafting drafting;
  private final UseCaseReview review;
  private final UseCaseMoves moves;
  private final UseCaseService useCases;
  private final Classifications classifications;
  private final SampleWorkshops workshops;
  private final Clock clock;

  SampleUseCases(
      ToolService tools,
      IdeaService ideas,
      UseCaseDrafting drafting,
      UseCaseReview review,
      UseCaseMoves moves,
      UseCaseService useCases,
      Classifications classifications,
      SampleWorkshops workshops,
      Clock clock) {
    this.tools = tools;
    this.ideas = ideas;
    this.drafting = drafting;
    this.review = review;
    this.moves = moves;
    this.useCases = useCases;
    this.classifications = classifications;
    this.workshops = workshops;
    this.clock = clock;
  }

  /// In the current workspace.
  void load(Company company, Map<String, PersonRef> persons) {
    var uses = company.uses();
    uses.tools()
        .forEach(adding ->
            Caller.runAs(person(persons, adding.by()), () -> tools.add(owned(adding, persons))));
    var ids = new LinkedHashMap<String, UseCaseId>();
    for (var use : uses.cases()) {
      var id = UseCaseId.next();
      ids.put(use.id(), id);
      var minute = 0;
      for (var deed : use.steps()) {
        var who = person(persons, deed.by());
        var at = moment(deed, company.zone(), minute++);
        try {
          TakenOver.at(
              at,
              () ->
                  Caller.callAs(
                      who,
                      () -> {
                        act(id, deed, persons);
                        return id;
                      }));
        } catch (MoveRefused e) {
          throw new IllegalStateException(use.id() + ", " + deed.act() + ": " + e.refusals(), e);
        } catch (RuntimeException e) {
          throw new IllegalStateException(use.id() + ", " + deed.act() + ": " + e, e);
        }
      }
    }
    uses.workshops().forEach(wanted -> workshops.hold(wanted, company.zone(), ids, persons));
    for (var idea : uses.ideas()) {
      TakenOver.at(
          day(idea.ago(), company.zone()).atTime(MORNING).atZone(company.zone()).toInstant(),
          () ->
              Caller.callAs(
                  person(persons, idea.by()),
                  () -> {
                    ideas.file(
                        new NewIdea(
                            UUID.randomUUID(), idea.title(), idea.problem(), idea.department()));
                    return idea;
                  }));
    }
  }

  private static ToolForm owned(Uses.Adding adding, Map<String, PersonRef> persons) {
    var form = adding.form();
    return new ToolForm(
        form.name(),
        form.vendor(),
        form.status(),
        form.kind(),
        form.level(),
        form.hosting(),
        form.agreement(),
        form.training(),
        form.purpose(),
        form.account(),
        person(persons, adding.owner()),
        form.reviewOn(),
        form.note());
  }

  /// Steps of one day follow each other by minutes.
  private Instant moment(Deed deed, ZoneId zone, int minute) {
    var day = deed.on() == null ? day(deed.ago(), zone) : deed.on();
    var at = day.atTime(MORNING).plusMinutes(minute).atZone(zone).toInstant();
    var now = clock.instant();
    return at.isAfter(now) ? now : at;
  }

  private LocalDate day(int ago, ZoneId zone) {
    return WorkingDays.before(LocalDate.now(clock.withZone(zone)), ago);
  }

  private void act(UseCaseId id, Deed deed, Map<String, PersonRef> persons) {
    switch (deed.act()) {
      case START -> drafting.start(id, seed(deed, persons));
      case CHANGE -> change(id, values(deed, persons));
      case CLASSIFY -> classifications.takeOver(id.value(), answers(deed));
      case DUTIES -> duties(id, deed.detail());
      case OPINION ->
          review.advise(
              id,
              Office.valueOf(deed.detail().getOrDefault("office", "")),
              VERDICTS.getOrDefault(
                  deed.detail().getOrDefault("verdict", ""), OpinionVerdict.FAVOURABLE),
              deed.words());
      case COMMENT ->
          review.comment(
              id,
              UUID.randomUUID(),
              deed.detail().getOrDefault("field", ""),
              deed.words(),
              List.of());
      case ACCEPT ->
          moves.accept(
              id,
              useCases.dossier(id).work() == null,
              Acceptance.Subject.valueOf(deed.detail().getOrDefault("subject", "")),
              deed.words());
      default -> move(id, deed);
    }
  }

  private Seed seed(Deed deed, Map<String, PersonRef> persons) {
    var values = values(deed, persons);
    var reference = values.text("catalogue_ref");
    return new Seed(values, reference.isEmpty() ? null : reference, null, null);
  }

  private void move(UseCaseId id, Deed deed) {
    var dossier = useCases.dossier(id);
    var transition = Transition.valueOf(deed.act().name());
    var work = dossier.work();
    if (transition == Transition.SUBMIT
        && work != null
        && work.edition().state() == State.CHANGES_REQUESTED) {
      transition = Transition.RESUBMIT;
    }
    moves.move(
        id, dossier.stamp(), new Attempt(transition, deed.words(), Set.copyOf(deed.fields())));
  }

  private void change(UseCaseId id, Values values) {
    drafting.fill(id, useCases.dossier(id).work() == null, values);
  }

  private void duties(UseCaseId id, Map<String, String> detail) {
    Dossier dossier = useCases.dossier(id);
    var row = dossier.classification();
    if (row == null) {
      throw new IllegalStateException("not classified");
    }
    var lines =
        row.duties().stream()
            .map(duty -> {
              Map<String, String> line = new LinkedHashMap<>(detail);
              line.put("duty", duty.obligation().id());
              return line;
            })
            .toList();
    if (!lines.isEmpty()) {
      change(id, Values.NONE.withRows("obligations", lines));
    }
  }

  private static Answers answers(Deed deed) {
    var chosen = new LinkedHashMap<String, List<String>>();
    deed.values()
        .forEach((question, options) -> {
          if (options instanceof List<?> list) {
            chosen.put(
                question.toUpperCase(Locale.ROOT), list.stream().map(String::valueOf).toList());
          }
        });
    return new Answers(chosen);
  }

  /// Persons by who they are, tools by their ids.
  private Values values(Deed deed, Map<String, PersonRef> persons) {
    var byName =
        deed.values().containsKey("tool")
            ? tools.all().stream().collect(Collectors.toMap(ToolRow::name, Function.identity()))
            : Map.<String, ToolRow>of();
    var all = new LinkedHashMap<String, Value>();
    deed.values()
        .forEach((field, value) -> {
          if (field.equals("tool")) {
            var tool = byName.get(String.valueOf(value));
            if (tool == null) {
              throw new IllegalStateException("no tool " + value);
            }
            all.put(field, new Value.Text(tool.id().toString()));
          } else {
            all.put(field, value(value, persons));
          }
        });
    return new Values(all);
  }

  private static Value value(Object value, Map<String, PersonRef> persons) {
    if (value instanceof List<?> list) {
      return list.stream().allMatch(String.class::isInstance)
          ? new Value.Choices(list.stream().map(text -> known(text, persons)).toList())
          : new Value.Rows(list.stream().map(line -> line((Map<?, ?>) line, persons)).toList());
    }
    return new Value.Text(known(value, persons));
  }

  private static Map<String, String> line(Map<?, ?> line, Map<String, PersonRef> persons) {
    var cells = new LinkedHashMap<String, String>();
    line.forEach((column, cell) -> cells.put(String.valueOf(column), known(cell, persons)));
    return cells;
  }

  private static String known(Object text, Map<String, PersonRef> persons) {
    var person = persons.get(String.valueOf(text));
    return person == null ? String.valueOf(text) : person.toString();
  }
}
