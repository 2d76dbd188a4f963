package fr.gouvernail.assessment.web;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.shell.WorkspaceRequests;
import fr.gouvernail.tenancy.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `/t/{tenant}/assessments/{assessment}/questions/{language}`: the questions of an assessment, for
/// its consultants. The browser keeps them under the mark with which the page gave the address out.
@RestController
class QuestionsEndpoint {

  private static final Duration YEAR = Duration.ofDays(365);

  private final AssessmentService assessments;
  private final QuestionTexts texts;
  private final WorkspaceRequests workspaces;

  QuestionsEndpoint(
      AssessmentService assessments, QuestionTexts texts, WorkspaceRequests workspaces) {
    this.assessments = assessments;
    this.texts = texts;
    this.workspaces = workspaces;
  }

  @GetMapping("/t/{tenant}/assessments/{assessment}/questions/{language:fr|en}")
  void questions(
      @PathVariable("tenant") String tenant,
      @PathVariable("assessment") String assessment,
      @PathVariable("language") String language,
      HttpServletRequest request,
      HttpServletResponse response) {
    workspaces.run(
        tenant,
        () -> {
          var questionnaire = assessments.questionnaire(AssessmentId.of(assessment));
          var part = texts.part(questionnaire, Locale.of(language));
          var kept = request.getParameterMap().containsKey(part.mark());
          response.setContentType(MediaType.APPLICATION_JSON_VALUE);
          response.setHeader(
              HttpHeaders.CACHE_CONTROL,
              kept
                  ? CacheControl.maxAge(YEAR).cachePrivate().immutable().getHeaderValue()
                  : CacheControl.noStore().getHeaderValue());
          try {
            response.getOutputStream().write(part.json());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /// The same page as for an address that does not exist.
  @ExceptionHandler(NotFound.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.NOT_FOUND.value());
  }
}
