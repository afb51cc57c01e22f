/** The embedded document store: MongoDB's wire protocol over a journal that is forced before anything is acknowledged. */
@NullMarked
package dev.greenroom.store;

import org.jspecify.annotations.NullMarked;
