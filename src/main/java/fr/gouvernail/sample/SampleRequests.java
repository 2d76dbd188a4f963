package fr.gouvernail.sample;

import static fr.gouvernail.sample.SampleLoader.person;

import fr.gouvernail.decision.DecisionService;
import fr.gouvernail.decision.Fact;
import fr.gouvernail.decision.RequestDetail;
import fr.gouvernail.decision.RequestId;
import fr.gouvernail.decision.RequestService;
import fr.gouvernail.decision.TermsOffered;
import fr.gouvernail.decision.WorkingDays;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.sample.SampleCompanies.Company;
import fr.gouvernail.sample.SampleCompanies.Request;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.usecheck.Asked;
import fr.gouvernail.usecheck.UseCheck;
import fr.gouvernail.usecheck.UseWish;
import fr.gouvernail.usecheck.UseWishes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lets people ask, answer and decide on the days that the file says.
@Component
class SampleRequests {

  private static final LocalTime MORNING = LocalTime.of(9, 30);

  private final UseWishes wishes;
  private final UseCheck check;
  private final RequestService requests;
  private final DecisionService decisions;
  private final List<TermsOffered> offers;
  private final Clock clock;

  SampleRequests(
      UseWishes wishes,
      UseCheck check,
      RequestService requests,
      DecisionService decisions,
      List<TermsOffered> offers,
      Clock clock) {
    this.wishes = wishes;
    this.check = check;
    this.requests = requests;
    this.decisions = decisions;
    this.offers = offers;
    this.clock = clock;
  }

  /// In the current workspace.
  void load(Company company, Map<String, PersonRef> persons) {
    company.requests().forEach(request -> load(request, company.zone(), persons));
    for (var question : company.questions()) {
      on(
          question.ago(),
          company.zone(),
          person(persons, question.by()),
          () -> check.ask(new Asked(question.tool(), question.level(), question.use())));
    }
  }

  private void load(Request wanted, ZoneId zone, Map<String, PersonRef> persons) {
    var id =
        on(
            wanted.ago(),
            zone,
            person(persons, wanted.by()),
            () ->
                wishes.ask(
                    new UseWish(
                        new RequestId(UUID.randomUUID()),
                        wanted.kind(),
                        wanted.tool(),
                        wanted.purpose(),
                        wanted.level())));
    var question = wanted.question();
    if (question != null) {
      on(
          question.ago(),
          zone,
          person(persons, question.by()),
          () -> {
            decisions.question(id, detail(id).row().version(), question.text());
            return id;
          });
    }
    var answer = wanted.answer();
    if (answer != null) {
      on(
          answer.ago(),
          zone,
          person(persons, answer.by()),
          () -> {
            requests.answer(id, answer.text());
            return id;
          });
    }
    var ruling = wanted.decision();
    if (ruling != null) {
      on(
          ruling.ago(),
          zone,
          person(persons, ruling.by()),
          () -> {
            var detail = detail(id);
            return decisions.decide(
                id,
                detail.row().version(),
                ruling.verdict(),
                ruling.reason(),
                terms(detail, ruling.kind()));
          });
    }
  }

  private RequestDetail detail(RequestId id) {
    return decisions.detail(id);
  }

  private List<Fact> terms(RequestDetail detail, @Nullable ToolClass kind) {
    return offers.stream()
        .filter(offer -> offer.kinds().contains(detail.row().kind()))
        .flatMap(offer -> offer.of(detail).stream())
        .flatMap(term -> choice(term, kind).map(choice -> Fact.chosen(term.label(), choice)))
        .toList();
  }

  /// The class that the file gives, else what the page suggests.
  private static Stream<String> choice(TermsOffered.Term term, @Nullable ToolClass kind) {
    return Stream.concat(
            term.choices().stream()
                .filter(choice -> kind != null && choice.endsWith(".class." + kind)),
            Stream.ofNullable(term.suggested()))
        .limit(1);
  }

  private <T> T on(int ago, ZoneId zone, PersonRef who, Supplier<T> act) {
    var day = WorkingDays.before(LocalDate.now(clock.withZone(zone)), ago);
    var moment = ago == 0 ? clock.instant() : day.atTime(MORNING).atZone(zone).toInstant();
    return TakenOver.at(moment, () -> Caller.callAs(who, act));
  }
}
