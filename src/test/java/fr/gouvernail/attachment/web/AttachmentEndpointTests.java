package fr.gouvernail.attachment.web;

import static fr.gouvernail.attachment.AttachedThings.KIND;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.PortalTest;
import fr.gouvernail.SignedInBrowser;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.attachment.AttachedThings;
import fr.gouvernail.attachment.AttachedThings.Right;
import fr.gouvernail.attachment.AttachmentId;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.attachment.SampleFiles;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class AttachmentEndpointTests {

  @Autowired WebApplicationContext web;
  @Autowired TestCompanies companies;
  @Autowired Attachments attachments;
  @Autowired AttachedThings things;

  SignedInBrowser browser;
  Workspace company;
  PersonRef person;
  UUID thing;

  @BeforeEach
  void aCompany() {
    browser = new SignedInBrowser(web);
    company = companies.company();
    person = companies.member(company, Role.EMPLOYEE);
    thing = things.thing(company.id());
  }

  @Test
  void aFileIsSavedUnderItsNameAndNeverShownOrKept() throws Exception {
    var answer = browser.get(path(add("Devis « été ».pdf", SampleFiles.pdf("x"))), person);

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsByteArray()).isEqualTo(SampleFiles.pdf("x"));
    assertThat(answer.getContentType()).isEqualTo("application/pdf");
    assertThat(answer.getHeader("Content-Disposition"))
        .startsWith("attachment; ")
        .contains("filename*=UTF-8''Devis%20%C2%AB%20%C3%A9t%C3%A9%20%C2%BB.pdf");
    assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.getHeaders("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("default-src 'none'", "sandbox")
        .doesNotContain("allow-", "unsafe");
    assertThat(answer.getHeaders("Cache-Control")).containsExactly("private, no-store");
    assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(answer.getHeader("Content-Length")).isEqualTo("" + SampleFiles.pdf("x").length);
  }

  @Test
  void textAndMailsAreSavedToo() throws Exception {
    for (var name : new String[] {"a.txt", "a.csv", "a.md"}) {
      var answer = browser.get(path(add(name, ("Texte " + name).getBytes())), person);
      assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment; ");
      assertThat(answer.getContentType()).startsWith("text/").doesNotContain("html");
    }
    assertThat(
            browser
                .get(path(add("a.eml", SampleFiles.mail())), person)
                .getHeader("Content-Disposition"))
        .startsWith("attachment; ");
  }

  @Test
  void onlyPicturesAreShown() throws Exception {
    var picture = add("a.png", SampleFiles.picture("png", 3, 2));
    var shown = browser.get(path(picture) + "/picture", person);
    assertThat(shown.getHeader("Content-Disposition")).startsWith("inline; ");
    assertThat(shown.getContentType()).isEqualTo("image/png");
    assertThat(shown.getHeader("Content-Security-Policy")).contains("sandbox");

    assertThat(
            browser.get(path(add("a.pdf", SampleFiles.pdf("x"))) + "/picture", person).getStatus())
        .isEqualTo(404);
  }

  @Test
  void theRightIsAskedEachTime() throws Exception {
    var path = path(add("a.pdf", SampleFiles.pdf("x")));
    assertThat(browser.get(path, person).getStatus()).isEqualTo(200);
    things.allow(company.id(), thing, Right.NOTHING);
    assertThat(browser.get(path, person).getStatus()).isEqualTo(404);
  }

  @Test
  void whoAsksForTheHeadGetsTheHead() throws Exception {
    var answer = browser.send(HttpMethod.HEAD, path(add("a.pdf", SampleFiles.pdf("x"))), person);
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsByteArray()).isEmpty();
    assertThat(answer.getHeader("Content-Length")).isEqualTo("" + SampleFiles.pdf("x").length);
  }

  private AttachmentId add(String name, byte[] bytes) {
    return CurrentTenant.call(
            company.id(),
            () ->
                Caller.callAs(
                    person,
                    () -> attachments.add(KIND, thing, name, "", new ByteArrayInputStream(bytes))))
        .id();
  }

  private String path(AttachmentId id) {
    return "/t/" + company.slug() + "/files/" + id;
  }
}
