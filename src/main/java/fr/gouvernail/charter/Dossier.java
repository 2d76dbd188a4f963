package fr.gouvernail.charter;

import fr.gouvernail.charter.model.CharterText;
import fr.gouvernail.charter.model.ClauseDiff;
import fr.gouvernail.tenancy.PersonRef;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A version with what people say of it, for whoever reviews or approves it.
///
/// @param text as approved, else as it is now
/// @param preparer who sent it to the reviewers last, else who started it
/// @param comments the oldest first
/// @param opinions given ones, also those about an earlier text
/// @param silent who was asked for an opinion on this text and has given none
/// @param before the version in force, where this is another one
/// @param changes what changed since that one, clause by clause; where only the text is wanted:
///   nothing
/// @param names of everybody above
public record Dossier(
    CharterDraft draft,
    CharterText text,
    PersonRef preparer,
    List<CommentRow> comments,
    List<OpinionRow> opinions,
    List<Reviewer> silent,
    @Nullable CharterRow before,
    List<ClauseDiff> changes,
    Map<PersonRef, String> names) {

  public CharterRow row() {
    return draft.row();
  }

  /// A person by name; empty for one who is not known here.
  public String name(@Nullable PersonRef person) {
    return person == null ? "" : names.getOrDefault(person, "");
  }

  /// The director who signs it; null while nobody is named.
  public @Nullable PersonRef signatory() {
    return DraftDesk.person(draft.answers(), "dirigeant");
  }

  /// Comments that nobody settled yet.
  public long open() {
    return comments.stream().filter(comment -> comment.resolved() == null).count();
  }
}
