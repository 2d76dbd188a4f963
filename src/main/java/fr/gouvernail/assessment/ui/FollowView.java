package fr.gouvernail.assessment.ui;

import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.assessment.AssessmentFile;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.StoredAnswer;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.FullScreenLayout;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.CurrentTenant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the company sees of the interview, on a second screen: the question that is being asked,
/// its statements and the one that was retained. It follows its consultant, and shows neither notes
/// nor scores.
@Route(value = "assessments/:assessment/screen", layout = FullScreenLayout.class)
@Requires(CONDUCT_ASSESSMENT)
@StyleSheet("gouvernail/interview.css")
class FollowView extends Div implements BeforeEnterObserver, HasDynamicTitle, AssessmentRoom.Guest {

  private final InterviewServices services;
  private final CurrentTenant tenant;
  private final Still page = new Still();
  private final Map<String, AnswerContent> answers = new HashMap<>();
  private AssessmentId assessment = new AssessmentId(new UUID(0, 0));
  private @Nullable AssessmentFile file;
  private AssessmentRoom.@Nullable Visitor visitor;
  private @Nullable String question;
  private String about = "";
  private String home = "";

  FollowView(InterviewServices services, CurrentTenant tenant) {
    this.services = services;
    this.tenant = tenant;
    add(page);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    assessment = AssessmentId.of(event.getRouteParameters().get("assessment").orElse(""));
    home =
        AssessmentNavigation.page(event.getRouteParameters().get("tenant").orElse(""), assessment);
    var sheet = services.answers().whole(assessment);
    file = sheet.file();
    about =
        getTranslation(
            "assessment.banner",
            sheet.file().date().getYear(),
            sheet.file().questionnaire().pack(sheet.file().pack()).label().in(getLocale()));
    answers.clear();
    sheet
        .file()
        .questions()
        .forEach(q -> {
          var stored = sheet.answers().get(q.id());
          if (stored != null) {
            answers.put(q.id(), shown(stored.content()));
          }
        });
    show();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    findAncestor(FullScreenLayout.class)
        .banner()
        .about(about)
        .end(new Anchor(home, getTranslation("assessment.follow.leave")));
    visitor =
        services
            .room()
            .enter(event.getUI(), this, services.caller().person(), "", tenant.id(), assessment);
    question = services.room().whereIs(visitor);
    show();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    if (visitor != null) {
      services.room().leave(visitor);
      visitor = null;
    }
  }

  /// The others see the consultant's own screen; this one only watches.
  @Override
  public boolean isSeen() {
    return false;
  }

  @Override
  public void moved(String to) {
    question = to;
    show();
  }

  @Override
  public void changed(StoredAnswer answer, String by) {
    if (answers.containsKey(answer.question())) {
      answers.put(answer.question(), shown(answer.content()));
      show();
    }
  }

  private void show() {
    var known = file;
    if (known == null) {
      return;
    }
    Component part =
        known.questions().stream()
            .filter(q -> q.id().equals(question))
            .findFirst()
            .<Component>map(q -> new FollowedQuestion(known, q, answers))
            .orElseGet(() -> FollowedQuestion.waiting(known, answers));
    page.show(part);
  }

  /// What was noted beside it is nobody's but the consultant's.
  private static AnswerContent shown(AnswerContent content) {
    return new AnswerContent(content.state(), content.value(), null, "", "", false);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("assessment.follow.title");
  }
}
