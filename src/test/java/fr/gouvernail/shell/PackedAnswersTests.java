package fr.gouvernail.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import fr.gouvernail.PortalTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@PortalTest
class PackedAnswersTests extends SpringBrowserlessTest {

  private static final String WORDS = "Évaluer l’existant\u00a0: 64 Kio ✓ ".repeat(2_000);

  private final PackedAnswers answers = new PackedAnswers();

  @Test
  void answersTheSameOnceMoreWhenTheFirstAnswerGotLost() throws IOException {
    UI.getCurrent().add(new Span(WORDS));
    var message = message(0);
    var first = answer(message);
    assertThat(first).contains(WORDS);

    assertThat(answer(message)).isEqualTo(first);
    assertThat(answer(message)).isEqualTo(first);
    UI.getCurrent().add(new Span("Suite"));
    assertThat(answer(message(1))).contains("Suite").doesNotContain(WORDS);
  }

  @Test
  void keepsNoAnswerWhole() throws IOException {
    UI.getCurrent().add(new Span(WORDS));
    answer(message(0));
    assertThat(UI.getCurrent().getInternals().getLastRequestResponse()).isNull();
  }

  private static String message(int number) {
    return "{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":%d,\"clientId\":%d}"
        .formatted(
            UI.getCurrent().getCsrfToken(),
            UI.getCurrent().getInternals().getServerSyncId(),
            number);
  }

  private String answer(String message) throws IOException {
    var service = (VaadinServletService) VaadinSession.getCurrent().getService();
    var asked = new MockHttpServletRequest("POST", "/");
    asked.setSession(
        ((WrappedHttpSession) VaadinSession.getCurrent().getSession()).getHttpSession());
    asked.setParameter("v-r", "uidl");
    asked.setParameter("v-uiId", Integer.toString(UI.getCurrent().getUIId()));
    var answered = new MockHttpServletResponse();
    answers
        .synchronizedHandleRequest(
            VaadinSession.getCurrent(),
            new VaadinServletRequest(asked, service),
            new VaadinServletResponse(answered, service),
            message)
        .orElseThrow()
        .writeResponse();
    return answered.getContentAsString();
  }
}
