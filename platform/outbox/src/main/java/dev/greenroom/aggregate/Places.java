package dev.greenroom.aggregate;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Ranges of an ordered look-up field whose values begin with their owner, so that one index serves owner and order. */
public final class Places {

    /** Greater than whatever may follow a prefix: ids, digits and bars. */
    private static final String AFTER_ALL = "~";

    private Places() {}

    /** All that begin with the prefix. */
    public static Bson of(String field, String prefix) {
        return of(field, prefix, null);
    }

    /** Those of them that stand before a place, for pages in falling order; all if it is null. */
    public static Bson of(String field, String prefix, @Nullable String before) {
        return Filters.and(Filters.gt(field, prefix), Filters.lt(field, before == null ? prefix + AFTER_ALL : before));
    }
}
