package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.assessment.inquiry.InquiryRow;
import fr.gouvernail.assessment.inquiry.Reply;
import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Lucide;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What people replied, each beside the answer of the audit.
final class RepliesCard {

  static final String ACCEPT = "accept";
  static final String CORRECT = "correct";
  static final String KEEP = "keep";

  private final ReviewPage page;

  private RepliesCard(ReviewPage page) {
    this.page = page;
  }

  static Card of(ReviewPage page) {
    return new RepliesCard(page).card();
  }

  private Card card() {
    var list = ReviewPage.list();
    page.replied().forEach(row -> list.add(line(row)));
    return new Card(
        page.text("replies.title", page.replied().size()),
        ReviewPage.soft(page.text("replies.text")),
        list);
  }

  private ListItem line(InquiryRow row) {
    var question = page.question(row.question());
    var stored = page.sheet().answers().get(row.question());
    var reply = Objects.requireNonNull(row.reply());
    var parts = new ArrayList<Component>();
    parts.add(page.name(question));
    parts.add(new Paragraph(question.text().in(page.formats().locale())));
    var both = new Div();
    both.addClassName("gv-review-both");
    both.add(
        side(
            page.text("replies.audit"),
            stored == null ? "–" : page.words().brief(stored.content()),
            stored == null ? "" : page.words().statement(question, stored.content()),
            stored == null ? "" : stored.content().comment()));
    both.add(
        side(
            page.text("replies.person", page.sheet().file().name(row.person())),
            level(page, reply.value()),
            statement(question, reply),
            reply.text()));
    parts.add(both);
    page.files(row).forEach(file -> parts.add(file(file)));
    var at = row.repliedAt();
    if (at != null) {
      parts.add(ReviewPage.meta(new Span(page.formats().dateTime(at))));
    }
    if (page.conducts() && stored != null) {
      parts.add(acts(row, stored.revision()));
    }
    return ReviewPage.item(parts.toArray(Component[]::new));
  }

  private Component acts(InquiryRow row, int revision) {
    var accept =
        new ActButton(
            page.text(page.files(row).isEmpty() ? "replies.accept" : "replies.accept.files"),
            ACCEPT,
            row.id() + " " + revision);
    accept.setId(ACCEPT + "-" + row.question());
    var correct = new ActButton(page.text("replies.correct"), CORRECT, row.id());
    correct.setId(CORRECT + "-" + row.question());
    var keep = new ActButton(page.text("replies.keep"), KEEP, row.id());
    keep.setId(KEEP + "-" + row.question());
    for (var button : new ActButton[] {accept, correct, keep}) {
      button.named(button.getText() + ", " + row.question());
    }
    return ReviewPage.acts(accept, correct, keep);
  }

  private Div file(AttachmentRow file) {
    var link = new Anchor("/t/" + page.slug() + "/files/" + file.id(), file.name());
    link.getElement().setAttribute("download", file.name());
    return ReviewPage.meta(Lucide.of("paperclip"), link);
  }

  static String level(ReviewPage page, @Nullable Integer value) {
    return value == null ? page.text("replies.unknown") : page.words().level(value);
  }

  private String statement(Question question, Reply reply) {
    var value = reply.value();
    return value == null ? "" : question.statement(value).text().in(page.formats().locale());
  }

  private static Div side(String whose, String level, String statement, String comment) {
    var head = new Div(whose);
    head.addClassName("gv-overline");
    var value = new Span(level);
    value.addClassName("gv-strong");
    var side = new Div(head, new Paragraph(value));
    if (!statement.isBlank()) {
      side.add(new Paragraph(statement));
    }
    if (!comment.isBlank()) {
      var said = new Paragraph(comment);
      said.addClassName("gv-comment");
      side.add(said);
    }
    return side;
  }
}
