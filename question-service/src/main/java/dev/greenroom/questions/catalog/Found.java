package dev.greenroom.questions.catalog;

import java.util.List;
import java.util.Map;

/** What a search found: one hit more than asked for if there are more, the counts, and how many in all. */
record Found(List<Hit> hits, Map<String, List<Count>> facets, long total) {

    static final Found NOTHING = new Found(List.of(), Map.of(), 0);

    record Hit(Listed question, Position position) {}

    record Count(String value, long count) {}
}
