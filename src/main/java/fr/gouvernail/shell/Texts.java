package fr.gouvernail.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The texts of the portal in French and English. French is what any other language falls back to.
@Component
public class Texts extends DefaultI18NProvider {

  public Texts() {
    super(List.of(Locale.FRENCH, Locale.ENGLISH));
  }

  /// The supported language nearest to this one.
  public static Locale supported(Locale wanted) {
    return "en".equals(wanted.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... params) {
    return super.getTranslation(key, supported(locale), params);
  }
}
