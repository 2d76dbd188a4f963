package fr.gouvernail.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;

/// Lines of note pads where no assessment is open any more.
@TestConfiguration(proxyBeanMethods = false)
public class WrittenRemarks {

  private final Remarks remarks;
  private final Clock clock;

  WrittenRemarks(Remarks remarks, Clock clock) {
    this.remarks = remarks;
    this.clock = clock;
  }

  /// Writes a line beside that assessment of the current workspace.
  public void line(AssessmentId assessment, PersonRef by) {
    var id = UuidCreator.getTimeOrderedEpoch();
    remarks.save(
        new Remark(
            id,
            new SaveRemark(assessment, "n." + id, 0, "a.1", "Dit en passant", ""),
            by,
            clock.instant()));
  }
}
