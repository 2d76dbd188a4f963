package fr.gouvernail.assessment.workbook;

import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;

import fr.gouvernail.assessment.AnswerService;
import fr.gouvernail.assessment.AssessmentFile;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.SaveAnswer;
import fr.gouvernail.assessment.StoredAnswer;
import fr.gouvernail.assessment.WholeSheet;
import fr.gouvernail.assessment.workbook.BroughtWorkbook.Line;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets an open assessment leave as a workbook and come back: what it would change, and what
/// changed here meanwhile, is shown first; then all of it is recorded, or nothing, as if it had
/// been answered in the portal.
@Service
@Transactional
public class Workbooks {

  /// The largest file.
  public static final int MOST_MEGABYTES = WorkbookReader.MOST_MEGABYTES;

  private static final int MARK = 11;
  private static final int LONGEST_NAME = 200;

  private final AnswerService answers;
  private final People people;
  private final TenantDirectory directory;
  private final Texts texts;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Workbooks(
      AnswerService answers,
      People people,
      TenantDirectory directory,
      Texts texts,
      Caller caller,
      CurrentTenant tenant,
      ApplicationEventPublisher events,
      Clock clock) {
    this.answers = answers;
    this.people = people;
    this.directory = directory;
    this.texts = texts;
    this.caller = caller;
    this.tenant = tenant;
    this.events = events;
    this.clock = clock;
  }

  /// The workbook of an open assessment as it is now.
  ///
  /// @throws NotFound for an unknown assessment
  /// @throws RuleViolated if it is closed
  @Requires(CONDUCT_ASSESSMENT)
  @Transactional(readOnly = true)
  public byte[] take(AssessmentId id, Locale wanted) {
    var whole = open(id);
    var file = whole.file();
    var company = directory.current();
    var taken =
        new TakenWorkbook(
            id,
            file.questionnaire().id(),
            file.questionnaire().version().toString(),
            UUID.randomUUID().toString().replace("-", "").substring(0, MARK),
            clock.instant().truncatedTo(ChronoUnit.SECONDS),
            people.me().name());
    return new WorkbookWriter(
            whole, words(file), taken, new Formats(Texts.supported(wanted), company.zone()))
        .write(company.name());
  }

  /// What a workbook would do now. Nothing of it is written.
  ///
  /// @param locale of the messages' arguments
  /// @throws NotFound for an unknown assessment
  /// @throws RuleViolated if it is closed
  @Requires(CONDUCT_ASSESSMENT)
  @Transactional(readOnly = true)
  public BroughtWorkbook bring(AssessmentId id, String fileName, byte[] workbook, Locale locale) {
    var whole = open(id);
    var read =
        new WorkbookReader(whole.file(), words(whole.file()), Texts.supported(locale))
            .read(shortened(fileName), workbook);
    return Bringing.of(whole, read, caller.person());
  }

  /// The same of a workbook that was read already.
  @Requires(CONDUCT_ASSESSMENT)
  @Transactional(readOnly = true)
  public BroughtWorkbook again(AssessmentId id, ReadWorkbook read) {
    return Bringing.of(open(id), read, caller.person());
  }

  /// Records all the changes that were shown, and of the conflicts those in which the workbook was
  /// preferred. Sent again, it finds everything recorded and refuses.
  ///
  /// @param shown what was shown to whoever decided
  /// @param preferred questions in conflict of which the workbook's answer is taken
  /// @return the answers as they are stored now
  /// @throws RuleViolated if it would not do any more what was shown, or there are errors; nothing
  ///   is recorded
  @Requires(CONDUCT_ASSESSMENT)
  public List<StoredAnswer> write(AssessmentId id, BroughtWorkbook shown, Set<String> preferred) {
    var now = Bringing.of(open(id), shown.read(), caller.person());
    if (!now.errors().isEmpty()) {
      throw new RuleViolated("assessment.workbook.errors");
    }
    if (!now.sameAs(shown)) {
      throw new RuleViolated("assessment.workbook.changed");
    }
    var lines = new ArrayList<>(now.changes());
    now.conflicts().stream()
        .filter(line -> preferred.contains(line.question().id()))
        .forEach(lines::add);
    if (lines.isEmpty()) {
      throw new RuleViolated("assessment.workbook.nothing");
    }
    var taken = Objects.requireNonNull(now.read().taken());
    var stored = answers.saveAll(id, lines.stream().map(line -> command(id, line, taken)).toList());
    events.publishEvent(
        new WorkbookEvent(
            tenant.id(),
            caller.person(),
            id.toString(),
            Map.of(
                "changed", stored.size(),
                "conflicts", now.conflicts().size(),
                "preferred", stored.size() - now.changes().size(),
                "hash", now.read().hash())));
    return stored;
  }

  private static SaveAnswer command(AssessmentId id, Line line, TakenWorkbook taken) {
    int known = line.stored().revision();
    return new SaveAnswer(id, line.question().id(), known, taken.sending(known), line.wanted());
  }

  private WholeSheet open(AssessmentId id) {
    var whole = answers.whole(id);
    if (!whole.file().open()) {
      throw new RuleViolated("assessment.closed");
    }
    return whole;
  }

  private WorkbookWords words(AssessmentFile file) {
    return new WorkbookWords(texts, file.questionnaire());
  }

  private static String shortened(String name) {
    var plain = name.replaceAll("\\p{Cntrl}", "").strip();
    return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
  }
}
