package fr.gouvernail.usecase.ui;

import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.usecase.UseCaseDrafting;
import fr.gouvernail.usecase.UseCaseMoves;
import fr.gouvernail.usecase.UseCaseReview;
import fr.gouvernail.usecase.UseCaseService;
import org.springframework.stereotype.Component;

/// What the editor of a sheet works with.
@Component
record SheetServices(
    UseCaseService reading,
    UseCaseDrafting drafting,
    UseCaseMoves moves,
    UseCaseReview review,
    ToolService tools,
    Attachments attachments) {}
