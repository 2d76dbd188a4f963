package fr.gouvernail.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.members.Invitations;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Tone;
import java.util.List;
import java.util.stream.Collectors;

/// Who may enter this workspace, as what, and since when.
@Route(value = "members", layout = TenantLayout.class)
@Requires(Permission.READ_MEMBERS)
@Section(key = "members.section", order = 80, icon = "users", group = Section.Group.MORE)
class MembersView extends Div implements HasDynamicTitle {

  private final People people;
  private final Memberships memberships;
  private final Invitations invitations;
  private final boolean manages;
  private final Formats formats = Formats.here();

  MembersView(
      People people, Memberships memberships, Invitations invitations, AccessPolicy policy) {
    this.people = people;
    this.memberships = memberships;
    this.invitations = invitations;
    this.manages = policy.allows(Permission.MANAGE_MEMBERS);
    refresh();
  }

  private void refresh() {
    removeAll();
    var members = people.members();
    var own = members.stream().filter(m -> m.grant().firm() == null).toList();
    var consultants = members.stream().filter(m -> m.grant().firm() != null).toList();
    var header =
        new PageHeader(getTranslation("members.title", own.size(), consultants.size()))
            .sentence(getTranslation(manages ? "members.sentence.manage" : "members.sentence"));
    if (manages) {
      var invite =
          new Button(
              getTranslation("members.invite"),
              e -> new InviteDialog(invitations, this::invited).open());
      invite.addThemeVariants(ButtonVariant.PRIMARY);
      header.actions(invite);
    }
    add(header, new Card(getTranslation("members.own"), list(own)));
    if (!consultants.isEmpty()) {
      add(new Card(getTranslation("members.consultants"), list(consultants)));
    }
  }

  private void invited(String name) {
    refresh();
    Notice.show(Tone.OK, getTranslation("members.invite.done", name));
  }

  private UnorderedList list(List<Member> members) {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    members.forEach(member -> list.add(item(member)));
    return list;
  }

  private ListItem item(Member member) {
    var name = new Paragraph(new Span(member.name()));
    name.addClassName("gv-strong");
    var grant = member.grant();
    var roles =
        grant.roles().stream()
            .sorted()
            .map(role -> getTranslation("identity.role." + role.name()))
            .collect(Collectors.joining(", "));
    var until = grant.until();
    var since =
        until == null
            ? getTranslation("members.since", formats.date(grant.from()))
            : getTranslation("members.between", formats.date(grant.from()), formats.date(until));
    var meta = new Div(grant.title().isEmpty() ? roles : roles + " · " + grant.title());
    meta.addClassName("gv-meta");
    var more = new Div(member.email() + " · " + since);
    more.addClassName("gv-meta");
    var body = new Div(name, meta, more);
    body.addClassName("gv-body");
    var item = new ListItem(new Avatar(member.name()), body);
    if (manages) {
      item.add(grant.firm() == null ? change(member) : close(member));
    }
    return item;
  }

  private Button change(Member member) {
    var button =
        new Button(
            getTranslation("members.change"),
            e -> new RolesDialog(member, memberships, this::refresh).open());
    button.setAriaLabel(getTranslation("members.change.label", member.name()));
    return button;
  }

  private Button close(Member member) {
    var button =
        new Button(
            getTranslation("members.end"),
            e ->
                Confirm.danger(
                    getTranslation("members.end.question", member.name()),
                    getTranslation("members.end.text"),
                    getTranslation("members.end"),
                    () -> {
                      memberships.end(member.person());
                      refresh();
                    }));
    button.setAriaLabel(getTranslation("members.end.label", member.name()));
    return button;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("members.section");
  }
}
