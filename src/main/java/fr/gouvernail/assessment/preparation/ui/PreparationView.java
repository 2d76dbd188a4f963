package fr.gouvernail.assessment.preparation.ui;

import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;
import static fr.gouvernail.identity.Permission.READ_ASSESSMENT_RESULT;
import static fr.gouvernail.identity.Permission.REVIEW_ASSESSMENT;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.inquiry.InquiryService;
import fr.gouvernail.assessment.inquiry.Purpose;
import fr.gouvernail.assessment.preparation.BlankQuestionnaires;
import fr.gouvernail.assessment.preparation.DropBox;
import fr.gouvernail.assessment.preparation.DropBoxService;
import fr.gouvernail.assessment.preparation.PreparationService;
import fr.gouvernail.attachment.AttachmentId;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What comes in before the interview: replies, documents; and the questionnaire on paper. The
/// consultants ask here, others of the company read how far it is. At most five statements.
@Route(value = "assessments/:assessment/preparation", layout = TenantLayout.class)
@Requires(READ_ASSESSMENT_RESULT)
@StyleSheet("gouvernail/preparation.css")
class PreparationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final PreparationService preparation;
  private final InquiryService inquiries;
  private final DropBoxService dropBoxes;
  private final BlankQuestionnaires blanks;
  private final People people;
  private final TenantDirectory directory;
  private final PreparationPage.Rights rights;
  private final Clock clock;
  private final Still head = new Still();
  private final Still main = new Still();
  private final Div side = new Div();
  private String slug = "";
  private AssessmentId id = new AssessmentId(new UUID(0, 0));

  PreparationView(
      PreparationService preparation,
      InquiryService inquiries,
      DropBoxService dropBoxes,
      BlankQuestionnaires blanks,
      People people,
      TenantDirectory directory,
      AccessPolicy policy,
      Clock clock) {
    this.preparation = preparation;
    this.inquiries = inquiries;
    this.dropBoxes = dropBoxes;
    this.blanks = blanks;
    this.people = people;
    this.directory = directory;
    this.clock = clock;
    rights =
        new PreparationPage.Rights(
            policy.allows(CONDUCT_ASSESSMENT), policy.allows(REVIEW_ASSESSMENT));
    head.on(PreparationHead.ASK, nothing -> ask());
    main.on(RepliesExpectedCard.ASK, nothing -> ask())
        .on(RepliesExpectedCard.REMIND, this::remind)
        .on(DocumentsCard.ASK, nothing -> askForDocuments())
        .on(DocumentsCard.PUT, this::putOn);
    side.addClassName("gv-preparation-side");
    var both = new Div(main, side);
    both.addClassNames("gv-grid", "gv-grid-main-side");
    add(head, both);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    slug = event.getRouteParameters().get("tenant").orElse("");
    id = AssessmentId.of(event.getRouteParameters().get("assessment").orElse(""));
    var page = show(null);
    side.removeAll();
    side.add(BlankCard.of(page, directory.current().id(), blanks));
  }

  /// @param refusal why the last act came to nothing
  private PreparationPage show(@Nullable String refusal) {
    var page = new PreparationPage(this, preparation.sheet(id), rights, slug);
    head.show(PreparationHead.of(page));
    var cards = new Div();
    cards.addClassName("gv-preparation-main");
    if (refusal != null) {
      cards.add(new Note(Tone.ATTENTION, "triangle-alert", refusal).announced());
    }
    cards.add(RepliesExpectedCard.of(page));
    if (!page.sheet().list().isEmpty()) {
      cards.add(DocumentsCard.of(page));
    }
    main.show(cards);
    return page;
  }

  private void ask() {
    var sheet = preparation.sheet(id);
    new PrepareDialog(
            sheet.box().audit(),
            sheet.left(),
            people.members(),
            sheet.proposed(today()),
            (wanted, due, note) -> {
              inquiries.ask(id, Purpose.PREPARE, wanted, due, note);
              show(null);
              Notice.show(
                  Tone.OK,
                  getTranslation(
                      "assessment.preparation.sent",
                      wanted.stream().map(InquiryService.Wanted::person).distinct().count()));
            })
        .open();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(directory.current().zone()));
  }

  private void remind(String person) {
    try {
      inquiries.remind(id, person(person));
      show(null);
      Notice.show(Tone.OK, getTranslation("assessment.preparation.reminded.done"));
    } catch (RuleViolated refused) {
      show(getTranslation(refused.key(), refused.args()));
    }
  }

  private static PersonRef person(String id) {
    return new PersonRef(AssessmentId.of(id).value());
  }

  private void askForDocuments() {
    var sheet = preparation.sheet(id);
    new AskDocumentsDialog(
            sheet.box(),
            people.members(),
            sheet.proposed(today()),
            (contacts, due) -> {
              dropBoxes.ask(id, contacts, due);
              show(null);
              Notice.show(Tone.OK, getTranslation("assessment.preparation.sent", contacts.size()));
            })
        .open();
  }

  private void putOn(String file) {
    var sheet = preparation.sheet(id);
    var box = sheet.box();
    box.lines().stream()
        .filter(line -> line.files().stream().anyMatch(f -> f.id().toString().equals(file)))
        .findFirst()
        .ifPresentOrElse(line -> putOn(box, line, file), () -> show(null));
  }

  private void putOn(DropBox box, DropBox.Line line, String file) {
    var name =
        line.files().stream().filter(f -> f.id().toString().equals(file)).findFirst().orElseThrow();
    new PutOnDialog(
            name.name(),
            box.audit().questions(),
            line.document().questions(),
            questions -> {
              dropBoxes.putOn(id, AttachmentId.of(file), questions);
              Notice.show(
                  Tone.OK, getTranslation("assessment.preparation.put.done", questions.size()));
            })
        .open();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("assessment.preparation");
  }
}
