package fr.gouvernail.prioritization.ui;

import fr.gouvernail.prioritization.MatrixService;
import fr.gouvernail.prioritization.workshop.WorkshopLeading;
import org.springframework.stereotype.Component;

/// The services that leading a workshop takes.
@Component
record LeaderDesk(WorkshopLeading leading, MatrixService matrix) {}
