package dev.greenroom.store;

import java.util.HashSet;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How a query finds its candidates.
 *
 * @param ordered the candidates come in the order that the query wants
 * @param repeats a candidate may come more than once
 */
record Plan(List<Scan> scans, boolean ordered, boolean repeats) {

    Stream<Object> candidates() {
        var ids = scans.stream().flatMap(Plan::ids);
        if (!repeats) {
            return ids;
        }
        var seen = new HashSet<Object>();
        return ids.filter(seen::add);
    }

    private static Stream<Object> ids(Scan scan) {
        var ids = scan.index().ids(scan);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(ids, Spliterator.ORDERED), false);
    }
}
