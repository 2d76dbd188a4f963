package fr.gouvernail.usecheck;

import fr.gouvernail.decision.Fact;
import fr.gouvernail.decision.RequestDetail;
import fr.gouvernail.decision.RequestKind;
import fr.gouvernail.decision.TermsOffered;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// A tool or a use is allowed up to a level of information, for a time.
@Component
class UseTerms implements TermsOffered {

  private static final List<String> LEVELS =
      Arrays.stream(InformationLevel.values()).map(InformationLevel::key).toList();
  private static final List<String> DURATIONS =
      List.of("usecheck.duration.TRIAL", "usecheck.duration.YEAR", "usecheck.duration.OPEN");

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
    var time = request.row().kind() == RequestKind.TOOL ? DURATIONS.getFirst() : DURATIONS.get(1);
    return List.of(
        new Term("usecheck.term.level", LEVELS, asked),
        new Term("usecheck.term.duration", DURATIONS, time));
  }
}
