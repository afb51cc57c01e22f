package dev.greenroom.store;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses the index with the longest run of equal fields; then one that gives the order; then one that gives bounds. */
final class Planner {

    private static final String ID = "_id";

    private final Conditions conditions;
    private final List<String> order;
    private final boolean sameDirection;
    private final boolean descending;
    private final boolean limited;

    Planner(Document filter, @Nullable Document sort, int limit) {
        this.conditions = Conditions.of(filter);
        this.order = sort == null ? List.of() : List.copyOf(sort.keySet());
        var directions = sort == null
                ? List.<Boolean>of()
                : sort.values().stream()
                        .map(direction -> ((Number) direction).intValue() < 0)
                        .distinct()
                        .toList();
        this.sameDirection = directions.size() <= 1;
        this.descending = sameDirection && directions.contains(true);
        this.limited = limit > 0;
    }

    /** The best plan; null if every document has to be looked at. */
    @Nullable
    Plan choose(List<Index<Object>> indexes) {
        return indexes.stream()
                .filter(AccessIndex.class::isInstance)
                .flatMap(index -> candidate((AccessIndex) index))
                .max(Comparator.comparingInt(Candidate::score))
                .map(Candidate::plan)
                .orElse(null);
    }

    private record Candidate(Plan plan, int score) {}

    private Stream<Candidate> candidate(AccessIndex index) {
        var equal = equalPrefix(index);
        int next = equal.size();
        var field = next < index.fields().size() ? index.fields().get(next) : null;
        var oneOf = field == null ? null : conditions.oneOf(field);
        boolean bounded = field != null && (conditions.from(field) != null || conditions.to(field) != null);
        boolean ordered = isOrdered(index, next) && oneOf == null;
        if (!finds(index, next, oneOf != null || bounded, ordered)) {
            return Stream.empty();
        }
        var scans = oneOf == null ? List.of(scan(index, equal, field)) : scansOfEach(index, equal, oneOf);
        int score = 8 * next + (oneOf != null ? 6 : 0) + (ordered ? 2 : 0) + (bounded ? 1 : 0);
        return Stream.of(new Candidate(new Plan(scans, ordered, repeats(index, next, oneOf)), score));
    }

    private List<Object> equalPrefix(AccessIndex index) {
        var values = new ArrayList<Object>();
        for (var field : index.fields()) {
            var value = conditions.equal(field);
            if (value == null) {
                break;
            }
            values.add(value);
        }
        return values;
    }

    /** Whether the index holds all that may match, and reading it is better than reading the documents. */
    private boolean finds(AccessIndex index, int equal, boolean narrowed, boolean ordered) {
        if (equal > 0 || narrowed) {
            return true;
        }
        if (index.leavesOutAbsent()) {
            return index.fields().stream().anyMatch(conditions::isPresent);
        }
        return ordered && !order.isEmpty() && (limited || index instanceof IdIndex);
    }

    private Scan scan(AccessIndex index, List<Object> equal, @Nullable String field) {
        var from = field == null ? null : conditions.from(field);
        var to = field == null ? null : conditions.to(field);
        if (from != null && to != null && index.isMultikey(equal.size())) {
            to = null; // different elements of the array may keep to the two bounds
        }
        return new Scan(index, equal, from, to, descending);
    }

    private List<Scan> scansOfEach(AccessIndex index, List<Object> equal, List<Object> oneOf) {
        return oneOf.stream()
                .sorted(KeyOrder::compare)
                .map(value -> new Scan(
                        index, Stream.concat(equal.stream(), Stream.of(value)).toList(), null, null, false))
                .toList();
    }

    private static boolean repeats(AccessIndex index, int equal, @Nullable List<Object> oneOf) {
        for (int i = equal; i < index.fields().size(); i++) {
            if (index.isMultikey(i)) {
                return true;
            }
        }
        return oneOf != null && !(index instanceof IdIndex);
    }

    private boolean isOrdered(AccessIndex index, int equal) {
        if (!sameDirection) {
            return false;
        }
        int at = equal;
        for (var field : order) {
            if (isFixed(index, equal, field)) {
                continue;
            }
            if (at < index.fields().size()) {
                if (!index.fields().get(at).equals(field) || index.isMultikey(at)) {
                    return false;
                }
            } else if (!field.equals(ID)) {
                return false;
            }
            if (field.equals(ID)) {
                return true; // nothing after it can matter
            }
            at++;
        }
        return true;
    }

    private static boolean isFixed(AccessIndex index, int equal, String field) {
        int position = index.fields().indexOf(field);
        return position >= 0 && position < equal && !index.isMultikey(position);
    }
}
