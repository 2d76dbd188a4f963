package fr.gouvernail.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.sample.SampleData;
import fr.gouvernail.tenancy.PersonRef;
import java.security.Principal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@Import(SampleData.class)
class FirstPagesTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired SampleData samples;
  @Autowired People people;

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void theDirectorReadsWhereTheCompanyStands() {
    var page = sample("claire.maudoux@brevanne.example.org", "t/ateliers-brevanne", Locale.FRENCH);
    assertThat(Seen.title()).startsWith("Bonjour Claire. ");
    assertThat(page).contains("62,5", "23,0", "Où en est-on", "Maîtrise");
    assertThat(page).doesNotContain("!{", "home.");
  }

  @Test
  void theSamePageInEnglish() {
    var page = sample("claire.maudoux@brevanne.example.org", "t/ateliers-brevanne", Locale.ENGLISH);
    assertThat(Seen.title()).startsWith("Hello Claire. ");
    assertThat(page).contains("62.5", "Where do we stand?");
  }

  @Test
  void theConsultantFindsTheAuditsOfTheClient() {
    var page = sample("thomas.vial@capboussole.example.org", "t/ateliers-brevanne", Locale.FRENCH);
    assertThat(page).contains("Audits de maturité", "Préparer un audit", "15 octobre");
  }

  @Test
  void theEmployeeLearnsThatNothingAwaits() {
    sample("leo.vannier@brevanne.example.org", "t/ateliers-brevanne", Locale.FRENCH);
    assertThat(Seen.title()).startsWith("Bonjour Léo. ");
  }

  @Test
  void aDirectorWithoutAuditLearnsWhatComesNext() {
    var company = companies.company();
    signIn(companies.member(company, Role.DIRECTOR));
    assertThat(open("t/" + company.slug(), Locale.FRENCH))
        .contains("Pas encore d’audit", "Pas encore de charte");
    assertThat(Seen.page().select("main a[href$='/charter']").text()).isEqualTo("Écrire la charte");
  }

  @Test
  void thePortfolioShowsEachClientWithItsScores() {
    var page = sample("margaux.lenoir@capboussole.example.org", "portfolio", Locale.FRENCH);
    assertThat(page).contains("Ateliers Brévanne", "Comptoir Bastidon", "Orvalène Expertise");
    assertThat(page).contains("62,5", "71,8", "27,3", "relecture seule");
    assertThat(Seen.page().select("a").eachAttr("href"))
        .anyMatch(h -> h.matches("/t/ateliers-brevanne/assessments/[0-9a-f-]+/result/[A-Z]{3}"));
  }

  @Test
  void theFirstPageOfAConsultantIsThePortfolio() {
    sample("margaux.lenoir@capboussole.example.org", "", Locale.FRENCH);
    assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
        .isEqualTo("portfolio");
  }

  @Test
  void theAdministratorOfTheFirmSeesWhoIsWhere() {
    var page =
        sample("margaux.lenoir@capboussole.example.org", "portfolio/consultants", Locale.FRENCH);
    assertThat(page).contains("Thomas Vial", "Cap Boussole Conseil", "Mettre fin");
  }

  @Test
  void onlyTheAdministratorOfTheFirmOpensThatPage() {
    var page =
        sample("thomas.vial@capboussole.example.org", "portfolio/consultants", Locale.FRENCH);
    assertThat(page).contains("Page introuvable");
  }

  @Test
  void theDirectorManagesMembers() {
    var own =
        sample("claire.maudoux@brevanne.example.org", "t/ateliers-brevanne/members", Locale.FRENCH);
    assertThat(own).contains("Léo Vannier", "Margaux Lenoir", "Inviter une personne");
  }

  @Test
  void othersOnlyReadWhoIsAMember() {
    var read =
        sample("yanis.perrault@brevanne.example.org", "t/ateliers-brevanne/members", Locale.FRENCH);
    assertThat(read).contains("Léo Vannier").doesNotContain("Inviter une personne");
  }

  @Test
  void theDirectorLearnsThatTheTrailIsIntact() {
    sample("claire.maudoux@brevanne.example.org", "t/ateliers-brevanne/trail", Locale.FRENCH);
    Seen.act("Vérifier l’intégrité");
    assertThat(Seen.text()).contains("sont intactes");
  }

  @Test
  void theTrailIsClosedToOthers() {
    var other =
        sample("yanis.perrault@brevanne.example.org", "t/ateliers-brevanne/trail", Locale.FRENCH);
    assertThat(other).contains("Page introuvable");
  }

  private String sample(String email, String path, Locale locale) {
    samples.company("ateliers-brevanne");
    signIn(people.findOrCreate(email, "?", Locale.FRENCH).person());
    return open(path, locale);
  }

  private String open(String path, Locale locale) {
    UI.getCurrent().setLocale(locale);
    UI.getCurrent().navigate(path);
    return Seen.text();
  }

  private static void signIn(PersonRef person) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    SecurityContextHolder.getContext().setAuthentication(token);
  }
}
