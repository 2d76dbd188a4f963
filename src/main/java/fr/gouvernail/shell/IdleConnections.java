package fr.gouvernail.shell;

import com.vaadin.flow.shared.communication.PushConstants;
import com.vaadin.flow.spring.SpringServlet;
import java.util.Map;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How little of a connection stays in memory while nobody uses the page at its other end. Each of
/// Tomcat's and Atmosphere's buffers is by itself as large as a message may get; an open page has
/// about fifteen of them. What is longer than a buffer passes through it in several turns.
@Configuration(proxyBeanMethods = false)
class IdleConnections {

  /// Bytes of what a browser sends at a time: a request's head has its own buffer beside it.
  private static final String READ_BYTES = "1024";

  /// Bytes of an answer written at a time.
  private static final String WRITE_BYTES = "4096";

  /// The client cuts its messages into pieces of at most this many characters, less one.
  private static final String PIECE = Integer.toString(PushConstants.WEBSOCKET_BUFFER_SIZE / 4);

  private static final Map<String, String> OF_PUSH =
      Map.of(
          // Allocated for each socket, and never used by this version.
          ApplicationConfig.WEBSOCKET_BUFFER_SIZE,
          "16",
          ApplicationConfig.WEBSOCKET_MAXTEXTSIZE,
          PIECE,
          // Each of 200 threads would keep its own buffers. Flow never lets a page wait for one,
          // and
          // a browser that takes nothing in occupies at most one.
          ApplicationConfig.BROADCASTER_ASYNC_WRITE_THREADPOOL_MAXSIZE,
          "32",
          ApplicationConfig.ATMOSPHERE_INTERCEPTORS,
          ReadMessages.class.getName());

  /// Bytes of each of the five buffers of a WebSocket: read, unpacked, encoded, packed, written.
  /// Tomcat calls itself once more for each bufferful of a message: messages of 2 MB pass with
  /// this, with half of it no longer.
  private static final String SOCKET_BYTES = "2048";

  /// Tomcat takes it from the system only, when it makes its first socket.
  private static final String SOCKET_BUFFER = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";

  @Bean
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallBuffersOfTomcat() {
    System.setProperty(SOCKET_BUFFER, SOCKET_BYTES);
    return tomcat ->
        tomcat.addConnectorCustomizers(connector -> {
          connector.setProperty("socket.appReadBufSize", READ_BYTES);
          connector.setProperty("socket.appWriteBufSize", WRITE_BYTES);
        });
  }

  @Bean
  static BeanPostProcessor smallBuffersOfPush() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> vaadin
            && vaadin.getServlet() instanceof SpringServlet) {
          OF_PUSH.forEach(vaadin::addInitParameter);
        }
        return bean;
      }
    };
  }
}
