package fr.gouvernail.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.notification.MailChoices;
import fr.gouvernail.notification.NoticeKind.Topic;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Tone;

/// Asks about what the caller wants mails.
final class MailChoiceDialog extends Dialog {

  MailChoiceDialog(MailChoices choices) {
    setHeaderTitle(getTranslation("notification.mails"));
    var topics = new CheckboxGroup<Topic>(getTranslation("notification.mails.about"));
    topics.setItems(Topic.chosen());
    topics.setItemLabelGenerator(topic -> getTranslation("notification.topic." + topic));
    topics.getElement().getThemeList().add("vertical");
    topics.setValue(choices.wanted());
    add(new Paragraph(getTranslation("notification.mails.text")), topics);
    var cancel = new Button(getTranslation("shell.confirm.cancel"), e -> close());
    var save =
        new Button(
            getTranslation("notification.mails.act"),
            e -> {
              choices.want(topics.getValue());
              close();
              Notice.show(Tone.OK, getTranslation("notification.mails.done"));
            });
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, save);
  }
}
