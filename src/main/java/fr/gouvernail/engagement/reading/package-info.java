/// What people who come for consulting firms read in a company: noted beside the click, kept for
/// thirteen months, said in plain words.
@NullMarked
package fr.gouvernail.engagement.reading;

import org.jspecify.annotations.NullMarked;
