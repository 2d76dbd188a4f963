package fr.gouvernail.assessment.ui;

import fr.gouvernail.assessment.AnswerFiles;
import fr.gouvernail.assessment.AnswerService;
import fr.gouvernail.assessment.Contradictions;
import fr.gouvernail.assessment.RemarkService;
import fr.gouvernail.assessment.inquiry.InquiryService;
import fr.gouvernail.assessment.preparation.DropBoxService;
import fr.gouvernail.assessment.web.QuestionTexts;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.shell.Texts;
import org.springframework.stereotype.Component;

/// Everything that an interview screen calls, once for all screens: a screen holds one reference.
@Component
record InterviewServices(
    AnswerService answers,
    RemarkService remarks,
    Contradictions contradictions,
    AnswerFiles files,
    InquiryService inquiries,
    DropBoxService dropBoxes,
    Attachments attachments,
    AssessmentRoom room,
    QuestionTexts texts,
    Texts words,
    People people,
    Caller caller) {}
