package fr.gouvernail.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.attachment.Attachments;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What lies beside the answers goes with them into a correction: files, lines of the pad,
/// explanations. The closed revision keeps its own.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BesideAnswers {

  private final Remarks remarks;
  private final Attachments attachments;

  BesideAnswers(Remarks remarks, Attachments attachments) {
    this.remarks = remarks;
    this.attachments = attachments;
  }

  public void copy(AssessmentId from, List<Answer> rows, AssessmentId to, List<Answer> copies) {
    var byQuestion =
        copies.stream().collect(Collectors.toMap(Answer::question, Function.identity()));
    var places = new HashMap<UUID, UUID>();
    for (var row : rows) {
      var copy = byQuestion.get(row.question());
      if (copy != null) {
        places.put(row.id(), copy.id());
      }
    }
    attachments.copyAll(AnswerFiles.KIND, places);
    remarks.saveAll(
        remarks.of(from.value()).stream()
            .map(remark -> new Remark(UuidCreator.getTimeOrderedEpoch(), to, remark))
            .toList());
  }
}
