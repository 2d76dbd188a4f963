package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Something happened to a use case or an idea.
public sealed interface UseCaseEvent extends TenantEvent {

  /// Something that the trail keeps, and that concerns nobody in particular.
  record Noted(
      TenantId tenant, PersonRef actor, String action, String subject, Map<String, ?> details)
      implements UseCaseEvent {}

  /// Something that people are told about.
  ///
  /// @param id of the use case, or of the idea
  /// @param title of it
  /// @param people who is told; the actor is left out
  /// @param path where they see it, within the workspace
  /// @param words what the actor said, or empty
  record News(
      TenantId tenant,
      PersonRef actor,
      Topic topic,
      UUID id,
      String title,
      Collection<PersonRef> people,
      String path,
      String words,
      Map<String, ?> details)
      implements UseCaseEvent {

    public News {
      people = List.copyOf(people);
    }

    @Override
    public String action() {
      return topic.action;
    }

    @Override
    public String subject() {
      return id.toString();
    }
  }

  /// What people are told.
  enum Topic {
    IDEA_FILED("usecase.idea.filed"),
    IDEA_ADOPTED("usecase.idea.adopted"),
    IDEA_DECLINED("usecase.idea.declined"),
    /// To whoever is mentioned.
    COMMENTED("usecase.commented"),
    OPINION_ASKED("usecase.opinion.asked"),
    OPINION_GIVEN("usecase.opinion.given"),
    CHANGES_REQUESTED("usecase.changes_requested"),
    APPROVED("usecase.approved"),
    REJECTED("usecase.rejected"),
    PILOT_STARTED("usecase.pilot"),
    IN_PRODUCTION("usecase.in_production"),
    PILOT_CORRECTED("usecase.pilot_corrected"),
    /// To all users of it.
    SUSPENDED("usecase.suspended"),
    RESUMED("usecase.resumed"),
    RETIRED("usecase.retired"),
    /// One of two signatures was given; to whom the other one awaits.
    SIGNED("usecase.signed"),
    /// To whom a decision passes, because whoever was to take it is away or gone.
    PASSED_ON("usecase.passed_on"),
    /// To who owns it from now on.
    HANDED_OVER("usecase.handed"),
    /// To the owner of what is in use.
    REVIEW_ASKED("usecase.review");

    private final String action;

    Topic(String action) {
      this.action = action;
    }
  }
}
