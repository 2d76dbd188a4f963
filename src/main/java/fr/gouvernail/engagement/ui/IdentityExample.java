package fr.gouvernail.engagement.ui;

import static fr.gouvernail.engagement.ui.IdentityView.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.gouvernail.document.Colour;
import fr.gouvernail.document.Illustration;
import fr.gouvernail.engagement.FirmIdentity;
import fr.gouvernail.engagement.IdentityForm;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Still;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The first page of a report with what the firm is about to put on it. A colour that cannot be
/// read does not get onto it.
final class IdentityExample extends Div {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 15);
  private static final int ACTIONS = 3;

  private final Div paper = new Div();
  private final Div logo = new Div();
  private final Still words = new Still();
  private final RadioButtonGroup<Locale> language;
  private final FirmIdentity identity;
  private final String firm;
  private IdentityForm form = IdentityForm.OURS;
  private Colour accent = Colour.ACCENT;
  private Colour tint = Colour.TINT;

  IdentityExample(FirmIdentity identity, String firm) {
    this.identity = identity;
    this.firm = firm;
    addClassName("gv-identity-example");
    language =
        new RadioButtonGroup<>(text("example.language"), List.of(Locale.FRENCH, Locale.ENGLISH));
    language.setItemLabelGenerator(l -> getTranslation("report.documents.language." + l));
    language.setValue("en".equals(getLocale().getLanguage()) ? Locale.ENGLISH : Locale.FRENCH);
    language.addValueChangeListener(e -> draw());
    paper.addClassName("gv-paper");
    paper.getElement().setAttribute("role", "group");
    paper.getElement().setAttribute("aria-label", text("example"));
    var name = new Span(firm);
    name.addClassName("gv-paper-firm");
    var head = new Div(logo, name);
    head.addClassName("gv-paper-head");
    paper.add(head, words);
    add(new Card(text("example"), language, paper));
  }

  void show(@Nullable Illustration picture) {
    logo.removeAll();
    logo.setVisible(picture != null);
    if (picture != null) {
      logo.add(new LogoImage(identity, picture, text("alt", firm)));
    }
  }

  void show(IdentityForm shown) {
    form = shown;
    if (shown.fault(IdentityForm.Field.ACCENT).isEmpty()) {
      accent = Colour.read(shown.accent()).orElse(accent);
    }
    if (shown.fault(IdentityForm.Field.TINT).isEmpty()) {
      tint = Colour.read(shown.tint()).orElse(tint);
    }
    paper.getStyle().set("--gv-paper-accent", accent.hex()).set("--gv-paper-tint", tint.hex());
    draw();
  }

  private void draw() {
    var in = language.getValue();
    var company = line("gv-paper-company", said("example.company", in));
    company.add(new Span(Formats.of(in).date(DAY)));
    var page = new Div(company, line("gv-paper-title", said("example.title", in)));
    page.getElement().setAttribute("lang", in.getLanguage());
    var introduction = form.paragraphs(in);
    if (!introduction.isEmpty()) {
      var panel = new Div();
      panel.addClassName("gv-paper-intro");
      introduction.forEach(paragraph -> panel.add(new Paragraph(paragraph)));
      page.add(panel);
    }
    var card = new Div(line("gv-paper-heading", said("example.actions", in)));
    card.addClassName("gv-paper-card");
    for (int rank = 1; rank <= ACTIONS; rank++) {
      var number = new Span(Integer.toString(rank));
      number.addClassName("gv-paper-rank");
      card.add(new Div(number, new Span(said("example.action." + rank, in))));
    }
    page.add(card);
    if (!form.contact().isBlank()) {
      page.add(
          line(
              "gv-paper-contact",
              getTranslation(in, "report.pdf.contact", firm, form.contact().strip())));
    }
    words.show(page);
  }

  private static Div line(String style, String words) {
    var line = new Div(new Span(words));
    line.addClassName(style);
    return line;
  }

  private String said(String key, Locale in) {
    return getTranslation(in, "engagement.identity." + key);
  }
}
