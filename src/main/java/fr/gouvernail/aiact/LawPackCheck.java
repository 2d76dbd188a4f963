package fr.gouvernail.aiact;

import fr.gouvernail.questionnaire.InvalidQuestionnaire.Fault;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks what concerns several parts of a pack: that everything named exists, that questions only
/// lead on, and that every use gets a class.
final class LawPackCheck {

  private final LawPack pack;
  private final List<Fault> faults;
  private final List<String> order;

  LawPackCheck(LawPack pack, List<Fault> faults) {
    this.pack = pack;
    this.faults = faults;
    order =
        Stream.concat(pack.questions().stream().map(Question::id), Stream.of(pack.end())).toList();
  }

  void run() {
    twice("nodes", order);
    twice("obligations", pack.obligations().stream().map(Obligation::id).toList());
    if (pack.question(pack.start()).isEmpty()) {
      fault("wizard.start", "no question " + pack.start());
    }
    if (!pack.classes().keySet().equals(EnumSet.allOf(AiActClass.class))) {
      fault("classes", "all five are expected");
    }
    if (pack.rules().isEmpty() || !pack.rules().getLast().flags().isEmpty()) {
      fault("resolution.order", "the last one has to be else");
    }
    pack.rules().forEach(rule -> known("resolution.order", rule.flags()));
    pack.derived().forEach(this::derived);
    pack.questions().forEach(this::question);
    pack.obligations().forEach(this::obligation);
  }

  private void derived(LawPack.Derived derived) {
    known("derived_flags", Set.of(derived.flag()));
    if (!hasOption(derived.question(), derived.option())) {
      fault("derived_flags", "no option " + derived.question() + "." + derived.option());
    }
  }

  private boolean hasOption(@Nullable String question, String option) {
    return pack.questions().stream()
        .filter(q -> question == null || q.id().equals(question))
        .flatMap(q -> q.options().stream())
        .anyMatch(o -> o.id().equals(option));
  }

  private void question(Question question) {
    var place = "nodes[" + question.id() + "]";
    twice(place, question.options().stream().map(Question.Option::id).toList());
    if (question.options().isEmpty()) {
      fault(place, "options are expected");
      return;
    }
    known(place, question.setIfNone());
    question.options().forEach(option -> known(place, option.sets()));
    if (question.askedIf() != null) {
      known(place, Set.of(question.askedIf()));
      leadsOn(question, question.skipped());
    }
    if (question.several()) {
      leadsOn(question, question.next(question.options()));
      leadsOn(question, question.next(List.of()));
    } else {
      question.options().forEach(option -> leadsOn(question, question.next(List.of(option))));
    }
  }

  private void leadsOn(Question from, String to) {
    if (order.indexOf(to) <= order.indexOf(from.id())) {
      fault("nodes[" + from.id() + "]", "leads to " + to + ", which is none of those after it");
    }
  }

  private void obligation(Obligation obligation) {
    var place = "obligations[" + obligation.id() + "]";
    var when = obligation.when();
    known(place, when.allFlags());
    known(place, when.noneFlags());
    when.anyFlags().forEach(any -> known(place, any));
    known(place, obligation.since().byFlag().keySet());
    if (when.notOnly() != null && !hasOption(null, when.notOnly())) {
      fault(place, "no option " + when.notOnly());
    }
  }

  private void known(String place, Collection<String> flags) {
    flags.stream()
        .filter(flag -> !pack.flags().containsKey(flag))
        .forEach(flag -> fault(place, "no flag " + flag));
  }

  private void twice(String place, List<String> ids) {
    var met = new HashSet<String>();
    ids.stream().filter(id -> !met.add(id)).forEach(id -> fault(place, id + " appears twice"));
  }

  private void fault(String place, String message) {
    faults.add(new Fault(0, place, message));
  }
}
