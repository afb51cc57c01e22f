package dev.greenroom.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document has in the fields of an index: one key, or one for each element of its array. */
record IndexedValues(List<String> fields, boolean sparse) {

    List<List<@Nullable Object>> of(Document document) {
        var values = new ArrayList<@Nullable Object>();
        fields.forEach(field -> values.add(Utils.getSubdocumentValueCollectionAware(document, field)));
        if (sparse && values.stream().allMatch(Missing.class::isInstance)) {
            return List.of();
        }
        refuseParallelArrays(values);
        var keys = new ArrayList<List<@Nullable Object>>();
        keys.add(new ArrayList<@Nullable Object>());
        for (var value : values) {
            var longer = new ArrayList<List<@Nullable Object>>();
            for (List<@Nullable Object> key : keys) {
                for (var element : elements(value)) {
                    longer.add(with(key, element));
                }
            }
            keys = longer;
        }
        return keys;
    }

    boolean isArray(Document document, int field) {
        return Utils.getSubdocumentValueCollectionAware(document, fields.get(field)) instanceof Collection<?>;
    }

    private static List<@Nullable Object> with(List<@Nullable Object> key, @Nullable Object element) {
        var longer = new ArrayList<@Nullable Object>(key);
        longer.add(element);
        return longer;
    }

    /** An absent field counts as null, and so does an empty array, so that the document can be found by other fields. */
    private static List<@Nullable Object> elements(@Nullable Object value) {
        var elements = new ArrayList<@Nullable Object>();
        if (value instanceof Collection<?> array && !array.isEmpty()) {
            array.stream().distinct().forEach(element -> elements.add(presentOrNull(element)));
        } else {
            elements.add(value instanceof Collection<?> ? null : presentOrNull(value));
        }
        return elements;
    }

    private static @Nullable Object presentOrNull(@Nullable Object value) {
        return value instanceof Missing ? null : value;
    }

    private void refuseParallelArrays(List<@Nullable Object> values) {
        if (values.stream().filter(Collection.class::isInstance).count() > 1) {
            throw new CannotIndexParallelArraysError(fields);
        }
    }
}
