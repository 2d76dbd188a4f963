/// The inventory on screen, and the page on which a workbook is imported.
@NullMarked
package fr.gouvernail.inventory.ui;

import org.jspecify.annotations.NullMarked;
