package fr.gouvernail.attachment.ui;

import static fr.gouvernail.attachment.AttachedThings.KIND;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.attachment.AttachedThings;
import fr.gouvernail.attachment.AttachedThings.Right;
import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.attachment.SampleFiles;
import fr.gouvernail.attachment.ui.FileReceiver.Outcome;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class AttachmentListTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired Attachments attachments;
  @Autowired AttachedThings things;
  @Autowired Statements statements;

  Workspace company;
  PersonRef person;
  UUID thing;
  int changes;

  @BeforeEach
  void aPageOfACompany() {
    company = companies.company();
    person = companies.member(company, Role.DIRECTOR);
    thing = things.thing(company.id());
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
    UI.getCurrent().setLocale(Locale.FRENCH);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void showsEachFileWithWhatOneHasToKnow() {
    add("Devis été.pdf", SampleFiles.pdf("x"));
    add("capture.png", SampleFiles.picture("png", 3, 2));
    list(false);

    assertThat(Seen.text())
        .contains("Devis été.pdf PDF · 1 Ko · joint par Personne d’essai le ")
        .contains("capture.png PNG · 1 Ko");
    var link = Seen.page().expectFirst(".gv-files a.gv-strong");
    assertThat(link.attr("href"))
        .isEqualTo("/t/" + company.slug() + "/files/" + files().getFirst().id());
    assertThat(link.attr("download")).isEqualTo("Devis été.pdf");
    assertThat(Seen.page().select(".gv-files ul[aria-label=Fichiers joints] > li")).hasSize(2);
    assertThat(Seen.page().select(".gv-files img[loading=lazy]").attr("src"))
        .isEqualTo("/t/" + company.slug() + "/files/" + files().getLast().id() + "/picture");
    assertThat(labels())
        .containsExactly(
            "Enregistrer Devis été.pdf sur votre appareil",
            "Voir capture.png",
            "Enregistrer capture.png sur votre appareil");
  }

  @Test
  void whoMayNotChangeAnythingIsOfferedNothing() {
    add("a.pdf", SampleFiles.pdf("x"));
    list(false);
    assertThat(Seen.page().select("gv-uploader, .gv-files [data-act]")).isEmpty();
    things.allow(company.id(), thing, Right.READ);
    var shown = list(true);
    assertThat(take(shown, "b.pdf", SampleFiles.pdf("y")).message())
        .isEqualTo(
            "Vous ne pouvez plus joindre de fichier ici. Rechargez la page pour voir où en sont les"
                + " choses.");
  }

  @Test
  void anEmptyListSaysSo() {
    list(true);
    assertThat(Seen.text()).contains("Aucun fichier n’est joint.");
    assertThat(Seen.page().select("gv-uploader")).hasSize(1);
  }

  @Test
  void whatIsSentIsShownAndWhatIsRefusedSaysWhy() {
    var shown = list(true);
    assertThat(take(shown, "a.pdf", SampleFiles.pdf("x")))
        .isEqualTo(new Outcome(HttpStatus.CREATED, ""));
    assertThat(Seen.text()).contains("a.pdf");
    assertThat(changes).isEqualTo(1);
    assertThat(take(shown, "a.pdf", SampleFiles.pdf("x")))
        .isEqualTo(new Outcome(HttpStatus.OK, "Ce fichier est déjà joint ici."));
    assertThat(take(shown, "b.pdf", SampleFiles.picture("png", 3, 2)))
        .isEqualTo(
            new Outcome(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "Son nom annonce un fichier PDF, son contenu est un fichier PNG. Corrigez la fin de"
                    + " son nom."));
    assertThat(changes).isEqualTo(1);
    assertThat(files()).hasSize(1);
  }

  @Test
  void saysItInTheLanguageOfThePage() {
    var shown = list(true);
    var huge = SampleFiles.picture("png", 3, 2);
    ByteBuffer.wrap(huge).putInt(16, 60_000).putInt(20, 30_000);
    assertThat(shown.take("a.png", new ByteArrayInputStream(huge), Locale.ENGLISH).message())
        .isEqualTo(
            "This picture has 60000 × 30000 pixels: more than 100 million. Make it smaller.");
    assertThat(
            shown
                .take("a.svg", new ByteArrayInputStream("<svg/>".getBytes()), Locale.FRENCH)
                .message())
        .startsWith("Les pages web et les dessins SVG");
    UI.getCurrent().setLocale(Locale.ENGLISH);
    add("a.pdf", SampleFiles.pdf("x"));
    list(true);
    assertThat(Seen.text())
        .contains("a.pdf PDF · 1 kB · attached by Personne d’essai on ")
        .doesNotContain("!{");
  }

  @Test
  void isRemovedOnceItWasConfirmed() {
    add("a.pdf", SampleFiles.pdf("x"));
    list(true);
    Seen.act("Retirer a.pdf");
    var dialog = find(ConfirmDialog.class).single();
    assertThat(dialog.getElement().getProperty("header").replace('\u00a0', ' '))
        .isEqualTo("Retirer a.pdf ?");
    test(dialog).confirm();
    assertThat(Seen.text()).contains("Aucun fichier n’est joint.");
    assertThat(files()).isEmpty();
    assertThat(changes).isEqualTo(1);
  }

  @Test
  void whatSomebodyElseRemovedMeanwhileIsGoneWithoutAFault() {
    add("a.pdf", SampleFiles.pdf("x"));
    list(true);
    Seen.act("Retirer a.pdf");
    as(() -> {
      attachments.remove(files().getFirst().id());
      return 0;
    });
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(Seen.text()).contains("Aucun fichier n’est joint.");
  }

  @Test
  void aNoteIsWrittenAndTwoWhoWriteAtOnceSeeBoth() {
    add("a.pdf", SampleFiles.pdf("x"));
    list(true);
    Seen.act("Dire ce qu’est a.pdf");
    note().setValue("Devis signé");
    click("Enregistrer la note");
    assertThat(Seen.text()).contains("Devis signé");
    assertThat(changes).isEqualTo(1);

    Seen.act("Dire ce qu’est a.pdf");
    as(() -> {
      attachments.describe(files().getFirst().id(), files().getFirst().version(), "Avenant");
      return 0;
    });
    note().setValue("Devis payé");
    click("Enregistrer la note");
    assertThat(note().getErrorMessage()).contains("« Avenant »".replace(' ', '\u00a0'));
    assertThat(note().getValue()).isEqualTo("Devis payé");
    click("Enregistrer la note");
    assertThat(files().getFirst().note()).isEqualTo("Devis payé");
  }

  @Test
  void aForgedActDoesNothing() {
    add("a.pdf", SampleFiles.pdf("x"));
    var shown = list(true);
    var still = (Still) shown.getContent().getChildren().findFirst().orElseThrow();
    Seen.act(still, "remove", UUID.randomUUID().toString());
    Seen.act(still, "note", "x");
    assertThat(find(ConfirmDialog.class).all()).isEmpty();
    assertThat(files()).hasSize(1);
  }

  @Test
  void costsTwoStatements() {
    for (int i = 0; i < 5; i++) {
      add(i + ".pdf", SampleFiles.pdf("n° " + i));
    }
    list(true);
    assertThat(statements.during(() -> list(true))).hasSize(2);
  }

  private AttachmentList list(boolean editable) {
    var shown = new AttachmentList(attachments, KIND, thing, editable).onChange(() -> changes++);
    UI.getCurrent().removeAll();
    UI.getCurrent().add(shown);
    return shown;
  }

  private Outcome take(AttachmentList shown, String name, byte[] bytes) {
    var outcome = shown.take(name, new ByteArrayInputStream(bytes), Locale.FRENCH);
    VaadinSession.getCurrent().getService().runPendingAccessTasks(VaadinSession.getCurrent());
    return outcome;
  }

  private void add(String name, byte[] bytes) {
    as(() -> attachments.add(KIND, thing, name, "", new ByteArrayInputStream(bytes)));
  }

  private List<AttachmentRow> files() {
    return as(() -> attachments.of(KIND, thing));
  }

  private <T> T as(Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }

  private static List<String> labels() {
    return Seen.page().select(".gv-files-acts > [aria-label]").eachAttr("aria-label");
  }

  private TextArea note() {
    return find(TextArea.class).single();
  }

  private void click(String words) {
    test(find(Button.class).all().stream()
            .filter(b -> b.getText().equals(words))
            .findFirst()
            .orElseThrow())
        .click();
  }
}
