package fr.gouvernail.house;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.PortalTest;
import fr.gouvernail.SignedInBrowser;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.NewAssessment;
import fr.gouvernail.assessment.Targets;
import fr.gouvernail.assessment.web.QuestionTexts;
import fr.gouvernail.attachment.AttachedThings;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.attachment.SampleFiles;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Walks over every HTTP endpoint that is no page: it stands under its workspace, or on the short
/// list of those that are for anybody. A new one joins by itself, and fails until it is said here
/// what it gives to whom.
@PortalTest
class EveryEndpointRefusesOutsidersTests {

  private static final List<String> FOR_ANYBODY =
      List.of("/verifier", "/verifier/{typed}", "/ics/{secret}");

  /// What every company has alike, for whoever is signed in.
  private static final Map<String, String> FOR_THE_SIGNED_IN =
      Map.of("/sheet-content/{name}/{language}", "/sheet-content/catalogues/fr");

  private static final String WORKSPACE = "/t/{tenant}/";

  /// Something that an endpoint gives.
  ///
  /// @param path beneath the workspace
  record Example(String path, byte[] content) {}

  @Autowired WebApplicationContext web;
  @Autowired TestCompanies companies;
  @Autowired Attachments attachments;
  @Autowired AttachedThings things;
  @Autowired AssessmentService assessments;
  @Autowired Questionnaires questionnaires;
  @Autowired QuestionTexts texts;

  /// For each endpoint an example in that company.
  private final Map<String, BiFunction<Workspace, PersonRef, Example>> examples =
      Map.of(
          "GET /t/{tenant}/assessments/{assessment}/questions/{language:fr|en}",
          this::questions,
          "GET /t/{tenant}/files/{file}",
          (company, person) -> file(company, person, "exemple.pdf", SampleFiles.pdf("exemple"), ""),
          "GET /t/{tenant}/files/{file}/picture",
          (company, person) ->
              file(company, person, "exemple.png", SampleFiles.picture("png", 3, 2), "/picture"));

  SignedInBrowser browser;
  Workspace mine;
  Workspace theirs;
  PersonRef me;
  PersonRef stranger;

  @BeforeEach
  void twoCompanies() {
    browser = new SignedInBrowser(web);
    mine = companies.company();
    theirs = companies.company();
    me = companies.member(mine, Role.EMPLOYEE);
    stranger = companies.member(theirs, Role.DIRECTOR, Role.DPO);
  }

  @Test
  void everyEndpointStandsUnderItsWorkspaceOrIsForAnybody() {
    assertThat(endpoints().keySet())
        .as("endpoints, each with an example")
        .isEqualTo(new TreeMap<>(examples).keySet());
  }

  @Test
  void itsPeopleGetThroughAndOthersFindNothing() throws Exception {
    for (var endpoint : examples.entrySet()) {
      var example = endpoint.getValue().apply(mine, me);
      var foreign = endpoint.getValue().apply(theirs, stranger);
      var method = HttpMethod.valueOf(endpoint.getKey().split(" ")[0]);
      var here = "/t/" + mine.slug() + "/";
      var right = browser.send(method, here + example.path(), me);
      assertThat(right.getStatus()).as(endpoint.getKey()).isEqualTo(200);
      assertThat(right.getContentAsByteArray()).isEqualTo(example.content());

      var missing = "/t/" + UUID.randomUUID() + "/" + example.path();
      var nothing = browser.send(method, missing, stranger);
      assertThat(nothing.getStatus()).isEqualTo(404);
      var refused =
          List.of(
              // of another company, there and at one's own
              browser.send(method, here + example.path(), stranger),
              browser.send(method, "/t/" + theirs.slug() + "/" + example.path(), stranger),
              browser.send(method, here + foreign.path(), me),
              // an address of another spelling, or of no form at all
              browser.send(method, "/t/" + mine.slug().toUpperCase() + "/" + example.path(), me),
              browser.send(method, here + example.path().replaceAll("[0-9a-f-]{36}", "x"), me),
              browser.send(
                  method, here + example.path().replaceAll("[0-9a-f-]{36}", "0-0-0-0-0"), me));
      for (var answer : refused) {
        assertThat(shape(answer)).as(endpoint.getKey()).isEqualTo(shape(nothing));
      }
      assertThat(browser.send(method, here + example.path(), null).getStatus()).isEqualTo(302);
    }
  }

  @Test
  void whatAllCompaniesHaveAlikeIsForTheSignedInAlone() throws Exception {
    for (var path : FOR_THE_SIGNED_IN.values()) {
      assertThat(browser.send(HttpMethod.GET, path, me).getStatus()).as(path).isEqualTo(200);
      assertThat(browser.send(HttpMethod.GET, path, null).getStatus()).as(path).isEqualTo(302);
    }
  }

  private static List<Object> shape(MockHttpServletResponse answer) throws Exception {
    var headers = new TreeMap<String, List<String>>();
    answer.getHeaderNames().forEach(name -> headers.put(name, answer.getHeaders(name)));
    return List.of(answer.getStatus(), headers, answer.getContentAsString());
  }

  /// Those of a workspace, by method and pattern.
  private Map<String, String> endpoints() {
    var found = new TreeMap<String, String>();
    var astray = new ArrayList<String>();
    web.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach((mapping, handler) -> {
          if (!handler.getBeanType().getName().startsWith("fr.gouvernail.")) {
            return;
          }
          for (var path : mapping.getPatternValues()) {
            if (path.startsWith(WORKSPACE)) {
              mapping
                  .getMethodsCondition()
                  .getMethods()
                  .forEach(method -> found.put(method + " " + path, path));
            } else if (!FOR_ANYBODY.contains(path) && !FOR_THE_SIGNED_IN.containsKey(path)) {
              astray.add(path);
            }
          }
        });
    assertThat(astray).as("endpoints outside of workspaces").isEmpty();
    assertThat(found).as("the walk finds endpoints").isNotEmpty();
    return found;
  }

  /// The questions of an assessment, for somebody who conducts it too.
  private Example questions(Workspace company, PersonRef person) {
    companies.alsoMember(person, company, Role.CONSULTANT);
    var questionnaire = questionnaires.latest(AssessmentService.QUESTIONNAIRE).orElseThrow();
    var id =
        CurrentTenant.call(
            company.id(),
            () ->
                Caller.callAs(
                    person,
                    () ->
                        assessments.create(
                            new NewAssessment(
                                LocalDate.of(2026, 11, 20),
                                questionnaire.packs().getFirst().id(),
                                Facts.NONE,
                                false,
                                Targets.of(questionnaire.targetProfile("confirme")),
                                person,
                                null))));
    return new Example(
        "assessments/" + id + "/questions/fr", texts.bytes(questionnaire, Locale.FRENCH));
  }

  private Example file(
      Workspace company, PersonRef person, String name, byte[] content, String rest) {
    var thing = things.thing(company.id());
    var added =
        CurrentTenant.call(
            company.id(),
            () ->
                Caller.callAs(
                    person,
                    () ->
                        attachments.add(
                            AttachedThings.KIND,
                            thing,
                            name,
                            "",
                            new ByteArrayInputStream(content))));
    return new Example("files/" + added.id() + rest, content);
  }
}
