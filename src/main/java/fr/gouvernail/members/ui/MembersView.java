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
import fr.gouvernail.identity.Grant;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.People.Roster;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.members.Invitations;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Tone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who may enter this workspace, as what, and since when.
@Route(value = "members", layout = TenantLayout.class)
@Requires(Permission.READ_MEMBERS)
@Section(key = "members.section", order = 80, icon = "users", group = Section.Group.MORE)
class MembersView extends Div implements HasDynamicTitle {

  private final People people;
  private final Memberships memberships;
  private final Invitations invitations;
  private final boolean manages;
  private final LocalDate today;
  private final Formats formats = Formats.here();

  MembersView(
      People people,
      Memberships memberships,
      Invitations invitations,
      AccessPolicy policy,
      Clock clock) {
    today = LocalDate.now(clock.withZone(formats.zone()));
    this.people = people;
    this.memberships = memberships;
    this.invitations = invitations;
    this.manages = policy.allows(Permission.MANAGE_MEMBERS);
    refresh();
  }

  private void refresh() {
    removeAll();
    var roster = manages ? people.roster() : new Roster(people.members(), List.of());
    var members = roster.present();
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
    add(header, new Card(getTranslation("members.own"), list(own, this::acts)));
    if (!consultants.isEmpty()) {
      add(new Card(getTranslation("members.consultants"), list(consultants, this::acts)));
    }
    if (!roster.former().isEmpty()) {
      add(new Card(getTranslation("members.former"), list(roster.former(), this::reopen)));
    }
  }

  private void invited(String name) {
    refresh();
    Notice.show(Tone.OK, getTranslation("members.invite.done", name));
  }

  private UnorderedList list(List<Member> members, Function<Member, List<Button>> acts) {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    for (var member : members) {
      var item = item(member);
      acts.apply(member).forEach(item::add);
      list.add(item);
    }
    return list;
  }

  private ListItem item(Member member) {
    var name = new Paragraph(new Span(member.name()));
    name.addClassName("gv-strong");
    var grant = member.grant();
    var what =
        Stream.concat(
                grant.roles().stream()
                    .sorted()
                    .map(role -> getTranslation("identity.role." + role.name())),
                Stream.of(grant.title()).filter(title -> !title.isEmpty()))
            .distinct();
    var meta = new Div(what.collect(Collectors.joining(" · ")));
    meta.addClassName("gv-meta");
    var more = new Div(new Span(member.email()), new Span(dates(grant)));
    more.addClassNames("gv-meta", "gv-pieces");
    var body = new Div(name, meta, more);
    body.addClassName("gv-body");
    var item = new ListItem(new Avatar(member.name()), body);
    if (!member.joined() && !isOver(member) && grant.firm() == null) {
      item.add(new Chip(Tone.OUTLINE, "mail", getTranslation("members.awaited")));
    }
    return item;
  }

  private String dates(Grant grant) {
    var from = formats.date(grant.from());
    var until = grant.until();
    if (until != null) {
      return getTranslation("members.between", from, formats.date(until));
    }
    return getTranslation(grant.from().isAfter(today) ? "members.from" : "members.since", from);
  }

  private boolean isOver(Member member) {
    var until = member.grant().until();
    return until != null && until.isBefore(today);
  }

  private List<Button> acts(Member member) {
    if (!manages) {
      return List.of();
    }
    if (member.grant().firm() != null) {
      return List.of(Access.end(member, memberships, this::refresh));
    }
    var change =
        new Button(
            getTranslation("members.change"),
            e -> new MemberDialog(member, memberships, invitations, this::refresh).open());
    change.setAriaLabel(getTranslation("members.change.label", member.name()));
    return List.of(change);
  }

  private List<Button> reopen(Member member) {
    return member.reopenable()
        ? List.of(Access.reopen(member, today, memberships, this::refresh))
        : List.of();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("members.section");
  }
}
