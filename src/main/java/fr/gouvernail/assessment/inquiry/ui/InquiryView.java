package fr.gouvernail.assessment.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.assessment.inquiry.AskedQuestion;
import fr.gouvernail.assessment.inquiry.InquiryState;
import fr.gouvernail.assessment.inquiry.OwnInquiries;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the reader is asked about the company, one question at a time, on a phone first. The most
/// pressing one opens; a reply can be changed until a consultant settled it. Three statements, with
/// the names of who attached files a fourth.
@Route(value = "inquiries", layout = TenantLayout.class)
@Requires(Permission.ANSWER_INQUIRIES)
@StyleSheet("gouvernail/review.css")
class InquiryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  /// In the address: the inquiry to open.
  private static final String WHICH = "id";

  private final OwnInquiries own;
  private final Attachments attachments;
  private final Caller caller;
  private String page = "";

  InquiryView(OwnInquiries own, Attachments attachments, Caller caller) {
    this.own = own;
    this.attachments = attachments;
    this.caller = caller;
    addClassName("gv-inquiries");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    page = "/t/" + event.getRouteParameters().get("tenant").orElse("") + "/inquiries";
    var wanted = event.getLocation().getQueryParameters().getSingleParameter(WHICH);
    show(wanted.orElse(""), null);
  }

  /// @param wanted id of the inquiry to open; the most pressing one where it is none of these
  /// @param sent to whom a reply just went
  private void show(String wanted, @Nullable String sent) {
    removeAll();
    var all = own.mine();
    var open = open(all);
    var here =
        all.stream()
            .filter(a -> a.row().id().toString().equals(wanted))
            .findFirst()
            .or(() -> open.stream().findFirst());
    var head = new ArrayList<Component>();
    head.add(header(all, open.size(), here));
    if (sent != null) {
      head.add(new Note(Tone.OK, "circle-check", text("sent", sent)).announced());
    }
    if (here.isEmpty()) {
      head.add(
          all.isEmpty()
              ? new EmptyState("circle-check", text("none"), text("none.text"))
              : new EmptyState("circle-check", text("all"), text("all.text")));
    }
    add(new Still(head.toArray(Component[]::new)));
    here.ifPresent(asked ->
        add(
            new ReplyForm(
                asked,
                caller.person(),
                own,
                attachments,
                next -> show("", asked.asker()),
                () -> show(asked.row().id().toString(), null))));
    var rest = new ArrayList<Component>();
    others(open, here).ifPresent(rest::add);
    replied(all, here).ifPresent(rest::add);
    add(new Still(rest.toArray(Component[]::new)));
  }

  private static List<AskedQuestion> open(List<AskedQuestion> all) {
    return all.stream().filter(a -> a.row().state() == InquiryState.OPEN).toList();
  }

  private PageHeader header(List<AskedQuestion> all, int open, Optional<AskedQuestion> here) {
    var header = new PageHeader(all.isEmpty() ? text("title.none") : text("title", open));
    here.ifPresent(asked ->
        header
            .context(
                text("audit", Formats.here().date(asked.heldOn())),
                text("due", Formats.here().date(asked.row().due())))
            .sentence(text("sentence." + asked.row().purpose(), asked.asker())));
    return header;
  }

  private Optional<Card> others(List<AskedQuestion> open, Optional<AskedQuestion> here) {
    var others = open.stream().filter(a -> here.filter(a::equals).isEmpty()).toList();
    return list(text("others", others.size()), others);
  }

  private Optional<Card> replied(List<AskedQuestion> all, Optional<AskedQuestion> here) {
    var replied =
        all.stream()
            .filter(a -> a.row().state() == InquiryState.REPLIED)
            .filter(a -> here.filter(a::equals).isEmpty())
            .toList();
    return list(text("replied", replied.size()), replied);
  }

  private Optional<Card> list(String title, List<AskedQuestion> questions) {
    if (questions.isEmpty()) {
      return Optional.empty();
    }
    var list = new UnorderedList();
    list.addClassName("gv-list");
    questions.forEach(asked -> {
      var link =
          new Anchor(
              page + "?" + WHICH + "=" + asked.row().id(),
              asked.question().label().in(getLocale()));
      var due = new Span(text("due", Formats.here().date(asked.row().due())));
      due.addClassName("gv-meta");
      var body = new Div(link, due);
      body.addClassNames("gv-body", "gv-inquiry-line");
      list.add(new ListItem(body));
    });
    return Optional.of(new Card(title, list));
  }

  private String text(String key, Object... args) {
    return getTranslation("assessment.reply." + key, args);
  }

  @Override
  public String getPageTitle() {
    return text("page");
  }
}
