package fr.gouvernail.shell.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class StillTests {

  @Test
  void writesTagsAttributesAndTexts() {
    var link = new Anchor("/t/brevanne", "Été à l’atelier");
    link.addClassNames("gv-button", "gv-primary");
    link.getStyle().set("margin-bottom", "16px");
    assertThat(new Still(new Div(link, new Span("12"))).html())
        .isEqualTo(
            "<div><a class=\"gv-button gv-primary\" href=/t/brevanne"
                + " style=margin-bottom:16px>Été à l’atelier</a><span>12</span></div>");
  }

  @Test
  void letsNoTextBecomeMarkup() {
    var span = new Span("<img src=x onerror=alert(1)> & co");
    span.setTitle("\"><script>");
    assertThat(new Still(span).html())
        .isEqualTo(
            "<span title=\"&quot;&gt;&lt;script&gt;\">&lt;img src=x onerror=alert(1)&gt; &amp; co</span>");
  }

  @Test
  void leavesOutWhatIsHidden() {
    var hidden = new Span("secret");
    hidden.setVisible(false);
    assertThat(new Still(new Div(hidden, new Span("shown"))).html()).doesNotContain("secret");
  }

  @Test
  void refusesWhatNeedsTheServer() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Still(new Div(new Button("x"))));
    var listening = new NativeButton("x", e -> {});
    assertThatIllegalArgumentException().isThrownBy(() -> new Still(listening));
  }

  @Test
  void hearsItsActsWithTheirArgument() {
    var heard = new ArrayList<String>();
    var still = new Still(Still.act(new NativeButton("Ouvrir"), "open", 42)).on("open", heard::add);
    assertThat(still.html()).contains("data-act=open data-arg=42");
    ComponentUtil.fireEvent(still, new Still.Acted(still, true, "open", "42"));
    ComponentUtil.fireEvent(still, new Still.Acted(still, true, "unknown", "7"));
    assertThat(heard).containsExactly("42");
  }
}
