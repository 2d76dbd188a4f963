package fr.gouvernail.members.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
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
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
  private final String office;
  private final Formats formats = Formats.here();
  private final Still page = new Still();

  MembersView(
      People people,
      Memberships memberships,
      Invitations invitations,
      AccessPolicy policy,
      Clock clock) {
    today = LocalDate.now(clock.withZone(formats.zone()));
    office = "/t/" + UiTenant.of(UI.getCurrent()).orElseThrow().slug() + "/ai-lead";
    this.people = people;
    this.memberships = memberships;
    this.invitations = invitations;
    this.manages = policy.allows(Permission.MANAGE_MEMBERS);
    if (manages) {
      page.on("invite", nothing -> new InviteDialog(invitations, this::invited).open())
          .on("change", person -> change(member(people.members(), person)))
          .on("end", person -> end(member(people.members(), person)))
          .on("reopen", person -> reopen(member(people.roster().former(), person)));
    }
    refresh();
    add(page);
  }

  private void refresh() {
    var roster = manages ? people.roster() : new Roster(people.members(), List.of());
    var members = roster.present();
    var own = members.stream().filter(m -> m.grant().firm() == null).toList();
    var consultants = members.stream().filter(m -> m.grant().firm() != null).toList();
    var header =
        new PageHeader(getTranslation("members.title", own.size(), consultants.size()))
            .sentence(getTranslation(manages ? "members.sentence.manage" : "members.sentence"));
    if (manages) {
      header.actions(new ActButton(getTranslation("members.invite"), "invite", "").primary());
    }
    var parts = new ArrayList<Component>();
    parts.add(header);
    parts.add(list("members.own", own, manages ? "change" : ""));
    if (!consultants.isEmpty()) {
      parts.add(list("members.consultants", consultants, manages ? "end" : ""));
    }
    if (!roster.former().isEmpty()) {
      parts.add(list("members.former", roster.former(), "reopen"));
    }
    page.show(parts);
  }

  private void invited(String name) {
    refresh();
    page.focus("invite");
    Notice.show(Tone.OK, getTranslation("members.invite.done", name));
  }

  private void change(Member member) {
    Runnable changed =
        () -> {
          refresh();
          page.focus("change-" + member.person());
        };
    new MemberDialog(member, memberships, invitations, changed).open();
  }

  private void end(Member member) {
    Access.end(member, memberships, this::refresh);
  }

  private void reopen(Member member) {
    Access.reopen(member, today, memberships, this::refresh);
  }

  private static Member member(List<Member> among, String person) {
    return among.stream()
        .filter(member -> member.person().toString().equals(person))
        .findFirst()
        .orElseThrow(() -> new NotFound("member"));
  }

  /// @param act what can be done about each of them, or nothing
  private Card list(String title, List<Member> members, String act) {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    for (var member : members) {
      var item = item(member);
      if (!act.isEmpty() && (!act.equals("reopen") || member.reopenable())) {
        item.add(
            new ActButton(getTranslation("members." + act), act, member.person())
                .named(getTranslation("members." + act + ".label", member.name())));
      }
      list.add(item);
    }
    return new Card(getTranslation(title), list);
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
                Stream.of(grant.title(), member.department()).filter(words -> !words.isEmpty()))
            .distinct();
    var meta = new Div(new Span(what.collect(Collectors.joining(" · "))));
    meta.addClassNames("gv-meta", "gv-pieces");
    member.appointed().stream()
        .sorted()
        .map(role -> getTranslation("members.appointed." + role))
        .forEach(word -> meta.add(new Anchor(office, word)));
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
    var from = formats.date(grant.firstDay());
    var until = grant.lastDay();
    if (until != null) {
      return getTranslation("members.between", from, formats.date(until));
    }
    return getTranslation(grant.firstDay().isAfter(today) ? "members.from" : "members.since", from);
  }

  private boolean isOver(Member member) {
    var until = member.grant().lastDay();
    return until != null && until.isBefore(today);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("members.section");
  }
}
