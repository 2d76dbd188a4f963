package fr.gouvernail.charter;

import fr.gouvernail.identity.MembershipChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whoever leaves the company is awaited no more. Where it was the last opinion awaited, nothing
/// else would tell the director that the charter can be approved.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DepartedReviewers {

  private final Charters charters;
  private final Reviewers reviewers;
  private final ReviewNews news;

  DepartedReviewers(Charters charters, Reviewers reviewers, ReviewNews news) {
    this.charters = charters;
    this.reviewers = reviewers;
    this.news = news;
  }

  @EventListener
  public void on(MembershipChanged event) {
    if (!event.admitted()) {
      charters
          .in(CharterState.IN_REVIEW)
          .filter(charter -> reviewers.awaits(charter, event.person()))
          .ifPresent(charter -> news.departed(charter, event.actor(), event.person()));
    }
  }
}
