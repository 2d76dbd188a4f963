/// Where the bytes of attached files lie: in the database, in a directory, or in a bucket.
@NullMarked
package fr.gouvernail.attachment.store;

import org.jspecify.annotations.NullMarked;
