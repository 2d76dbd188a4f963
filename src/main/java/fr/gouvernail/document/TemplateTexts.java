package fr.gouvernail.document;

import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/// `#{key}` in the template `report/…` reads `report.key` of the product's bundles.
final class TemplateTexts extends AbstractMessageResolver {

  private final I18NProvider texts;

  TemplateTexts(I18NProvider texts) {
    this.texts = texts;
  }

  @Override
  public String resolveMessage(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] parameters) {
    return texts.getTranslation(
        fullKey(context, key),
        context.getLocale(),
        parameters == null ? new Object[0] : parameters);
  }

  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] parameters) {
    throw new IllegalStateException("no text " + fullKey(context, key));
  }

  private static String fullKey(ITemplateContext context, String key) {
    var template = context.getTemplateData().getTemplate();
    return template.substring(0, template.indexOf('/')) + "." + key;
  }
}
