package fr.gouvernail.fallback;

import jakarta.servlet.RequestDispatcher;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// Puts the fallback pages wherever a server's own error page would show.
@Configuration(proxyBeanMethods = false)
class FallbackErrors {

  @Bean
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> pagesOfTomcat() {
    return factory ->
        factory.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new FallbackValve()));
  }

  @Bean
  static ErrorViewResolver pagesOfSpring() {
    return (request, status, model) -> {
      // Without a status nothing failed: somebody asked for this very address.
      boolean asked = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null;
      boolean away = status.is5xxServerError() && !asked;
      var page = away ? FallbackPage.UNAVAILABLE : FallbackPage.NOT_FOUND;
      return new ModelAndView((values, reading, response) -> {
        if (asked || status == HttpStatus.BAD_REQUEST) {
          response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        response.setContentType("text/html;charset=UTF-8");
        response
            .getWriter()
            .write(page.html(reading.getHeader("Accept-Language"), away ? "" : "/"));
      });
    };
  }
}
