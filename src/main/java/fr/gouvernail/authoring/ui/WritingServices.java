package fr.gouvernail.authoring.ui;

import fr.gouvernail.authoring.DraftWriting;
import fr.gouvernail.authoring.QuestionnaireDrafts;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import org.springframework.stereotype.Component;

/// What the page on which a draft is written works with.
@Component
record WritingServices(
    QuestionnaireDrafts drafts,
    DraftWriting writing,
    People people,
    Caller caller,
    DraftRoom room) {}
