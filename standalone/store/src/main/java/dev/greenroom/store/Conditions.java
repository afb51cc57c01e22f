package dev.greenroom.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a filter demands of single fields, also inside {@code $and}; the rest is left to the matcher. */
final class Conditions {

    private final Map<String, Object> equal = new HashMap<>();
    private final Map<String, List<Object>> oneOf = new HashMap<>();
    private final Map<String, Object> from = new HashMap<>();
    private final Map<String, Object> to = new HashMap<>();
    private final Map<String, Boolean> present = new HashMap<>();

    static Conditions of(Document filter) {
        var conditions = new Conditions();
        conditions.addAll(filter);
        return conditions;
    }

    @Nullable
    Object equal(String field) {
        return equal.get(field);
    }

    @Nullable
    List<Object> oneOf(String field) {
        return oneOf.get(field);
    }

    @Nullable
    Object from(String field) {
        return from.get(field);
    }

    @Nullable
    Object to(String field) {
        return to.get(field);
    }

    boolean isPresent(String field) {
        return present.containsKey(field);
    }

    private void addAll(Document filter) {
        filter.forEach((field, value) -> {
            if (field.equals("$and") && value instanceof Collection<?> parts) {
                parts.forEach(part -> addAll((Document) part));
            } else if (field.equals("$or") && value instanceof Collection<?> parts) {
                addCommonBounds(parts.stream().map(part -> of((Document) part)).toList());
            } else if (!field.startsWith("$")) {
                add(field, value);
            }
        });
    }

    /** A page's cursor is "less, or equal and a lesser id": what every alternative bounds is bounded. */
    private void addCommonBounds(List<Conditions> alternatives) {
        var fields = new HashSet<String>();
        alternatives.forEach(each -> {
            fields.addAll(each.equal.keySet());
            fields.addAll(each.from.keySet());
            fields.addAll(each.to.keySet());
        });
        for (var field : fields) {
            var lower = alternatives.stream()
                    .map(each -> each.from.getOrDefault(field, each.equal.get(field)))
                    .toList();
            var upper = alternatives.stream()
                    .map(each -> each.to.getOrDefault(field, each.equal.get(field)))
                    .toList();
            if (lower.stream().allMatch(Objects::nonNull)) {
                from.putIfAbsent(field, Collections.min(lower, KeyOrder::compare));
            }
            if (upper.stream().allMatch(Objects::nonNull)) {
                to.putIfAbsent(field, Collections.max(upper, KeyOrder::compare));
            }
        }
    }

    private void add(String field, @Nullable Object value) {
        if (value instanceof Document operators && hasOperators(operators)) {
            operators.forEach((operator, operand) -> add(field, operator, operand));
        } else {
            add(field, "$eq", value);
        }
    }

    private void add(String field, String operator, @Nullable Object operand) {
        switch (operator) {
            case "$exists" -> ifTrue(operand, () -> present.put(field, true));
            case "$in" -> addOneOf(field, operand);
            case "$eq" -> putIfScalar(equal, field, operand);
            case "$gt", "$gte" -> putIfScalar(from, field, operand);
            case "$lt", "$lte" -> putIfScalar(to, field, operand);
            default -> {}
        }
    }

    private void addOneOf(String field, @Nullable Object operand) {
        if (operand instanceof Collection<?> values && values.stream().allMatch(Conditions::isScalar)) {
            var distinct =
                    values.stream().<Object>map(value -> value).distinct().toList();
            if (distinct.size() == 1) {
                equal.putIfAbsent(field, distinct.getFirst());
            } else {
                oneOf.putIfAbsent(field, distinct);
            }
        }
    }

    private static void putIfScalar(Map<String, Object> into, String field, @Nullable Object operand) {
        if (operand != null && isScalar(operand)) {
            into.putIfAbsent(field, operand);
        }
    }

    private static void ifTrue(@Nullable Object operand, Runnable action) {
        if (Utils.isTrue(operand)) {
            action.run();
        }
    }

    /** Null also finds absent fields, an array also its elements, an expression much else: an index knows none of that. */
    private static boolean isScalar(@Nullable Object value) {
        return value != null
                && !(value instanceof Collection<?>)
                && !BsonRegularExpression.isRegularExpression(value)
                && !(value instanceof Document document && hasOperators(document));
    }

    private static boolean hasOperators(Document document) {
        return !document.isEmpty() && document.keySet().iterator().next().startsWith("$");
    }
}
