package fr.gouvernail.attachment;

import fr.gouvernail.identity.Internal;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How long contents are kept. When one ends is said by the features whose things it is attached
/// to; here lies what they said, and what ends is removed everywhere at once.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FileTerms {

  /// Characters of a reason to hold a file.
  public static final int SHORTEST_REASON = 5;

  public static final int LONGEST_REASON = 500;

  private final AttachmentLedger ledger;
  private final AttachmentRemains remains;

  FileTerms(AttachmentLedger ledger, AttachmentRemains remains) {
    this.ledger = ledger;
    this.remains = remains;
  }

  /// Makes everybody else who attaches, removes or changes terms wait until the transaction ends;
  /// called before anything is read.
  @Internal("features, before they change terms")
  public void lock() {
    ledger.lock();
  }

  /// Whether anything ends. One statement.
  @Internal("features, in their rounds")
  public boolean anyEnds() {
    return ledger.anyEnds();
  }

  /// The contents that are attached to things of this area, with all that they are attached to. One
  /// statement.
  ///
  /// @param area up to the first dot of the kinds of an [AttachedTo]
  @Internal("the feature that owns the area")
  public List<KeptFile> of(String area) {
    return grouped(ledger.filedWith(area));
  }

  /// Those that are said to go, the first first, and then those that are held. One statement.
  ///
  /// @param most how many attachments to read
  @Internal("features, which show what the reader may know")
  public List<KeptFile> announcedOrHeld(int most) {
    return grouped(ledger.announcedOrHeld(Limit.of(most)));
  }

  /// @throws NotFound if the workspace has no such content
  @Internal("features, which say who may know")
  public KeptFile file(UUID content) {
    return grouped(ledger.filedOf(content)).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("content " + content));
  }

  private static List<KeptFile> grouped(List<AttachmentLinks.Filed> filed) {
    return filed.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.link().content(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(KeptFile::of)
        .toList();
  }

  /// A content ends after that day, or never.
  ///
  /// @param announced when people were told; null if they were not
  @Internal("the feature whose rule it is")
  public void end(UUID content, @Nullable LocalDate until, @Nullable LocalDate announced) {
    ledger.content(content).end(until, announced);
  }

  /// A content stays, whatever a rule says.
  ///
  /// @param reason 5 to 500 characters
  /// @throws RuleViolated without a sufficient reason
  @Internal("features, which say who may")
  public void hold(UUID content, String reason, PersonRef by) {
    ledger.hold(content, reason, by);
  }

  /// Rules count again.
  @Internal("features, which say who may")
  public void release(UUID content) {
    ledger.content(content).release();
  }

  /// Removes a content from everything that it is attached to. What it was stays as a line there.
  /// Its bytes go with [#discard], or with the nightly round.
  @Internal("the feature whose rule it is")
  public void expire(UUID content, LocalDate on) {
    ledger.expire(content, on);
  }

  /// Removes the bytes of what expired, once the transaction that said so has ended.
  @Internal("the feature whose rule it is")
  @Transactional(propagation = Propagation.NEVER)
  public void discard(Collection<UUID> contents) {
    contents.forEach(remains::discard);
  }
}
