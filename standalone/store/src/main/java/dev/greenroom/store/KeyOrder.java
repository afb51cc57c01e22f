package dev.greenroom.store;

import de.bwaldvogel.mongo.backend.ValueComparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** MongoDB's order of values of different types. A list is a compound key: element by element, the shorter one first. */
final class KeyOrder {

    private static final ValueComparator VALUES = ValueComparator.ascWithoutListHandling();

    private KeyOrder() {}

    static int compare(@Nullable Object a, @Nullable Object b) {
        if (a instanceof String s && b instanceof String t) {
            return s.compareTo(t);
        }
        if (a instanceof List<?> s && b instanceof List<?> t) {
            return compareElements(s, t);
        }
        return VALUES.compare(a, b);
    }

    private static int compareElements(List<?> a, List<?> b) {
        int common = Math.min(a.size(), b.size());
        for (int i = 0; i < common; i++) {
            int order = compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    static boolean startsWith(List<?> key, List<?> prefix) {
        return key.size() >= prefix.size() && compareElements(key.subList(0, prefix.size()), prefix) == 0;
    }
}
