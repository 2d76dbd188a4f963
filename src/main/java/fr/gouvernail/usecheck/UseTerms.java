package fr.gouvernail.usecheck;

import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.decision.Fact;
import fr.gouvernail.decision.RequestDetail;
import fr.gouvernail.decision.RequestKind;
import fr.gouvernail.decision.TermsOffered;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A tool or a use is allowed up to a level of information, for a time; a tool belongs to a class.
@Component
class UseTerms implements TermsOffered {

  static final String CLASS = "usecheck.term.class";
  static final String LEVEL = "usecheck.term.level";
  static final String DURATION = "usecheck.term.duration";
  static final String TRIAL = "usecheck.duration.TRIAL";
  static final String YEAR = "usecheck.duration.YEAR";

  private static final List<String> LEVELS =
      Arrays.stream(DataLevel.values()).map(UseWishes::key).toList();
  private static final List<String> CLASSES =
      Arrays.stream(ToolClass.values()).map(kind -> "usecheck.class." + kind).toList();
  private static final List<String> DURATIONS = List.of(TRIAL, YEAR, "usecheck.duration.OPEN");

  private final Awaiting awaiting;

  UseTerms(Awaiting awaiting) {
    this.awaiting = awaiting;
  }

  @Override
  public Set<RequestKind> kinds() {
    return EnumSet.of(RequestKind.TOOL, RequestKind.USE);
  }

  @Override
  public List<Term> of(RequestDetail request) {
    var asked =
        request.facts().stream()
            .map(Fact::value)
            .filter(LEVELS::contains)
            .findFirst()
            .orElse(LEVELS.getFirst());
    boolean tool = request.row().kind() == RequestKind.TOOL;
    var terms = new ArrayList<Term>();
    if (tool) {
      terms.add(new Term(CLASS, CLASSES, kind(request)));
    }
    terms.add(new Term(LEVEL, LEVELS, asked));
    terms.add(new Term(DURATION, DURATIONS, tool ? TRIAL : YEAR));
    return terms;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> afterwards(RequestDetail request) {
    return request.row().kind() != RequestKind.TOOL
        ? Optional.empty()
        : awaiting.open(AnnexDrafts.ANNEX).stream()
            .filter(matter -> matter.subject().equals(request.row().id().value()))
            .map(matter -> AnnexWish.of(matter).state())
            .findFirst();
  }

  /// What follows from the offer that was asked for; else whoever decides has to choose.
  private static @Nullable String kind(RequestDetail request) {
    var offers = request.facts().stream().filter(fact -> fact.label().equals(UseWishes.OFFER));
    return offers
        .flatMap(fact ->
            Arrays.stream(ToolOffer.values())
                .filter(offer -> fact.value().equals(ToolOffer.KEY + offer)))
        .findFirst()
        .flatMap(ToolOffer::kind)
        .map(kind -> "usecheck.class." + kind)
        .orElse(null);
  }
}
