package dev.greenroom.questions.catalog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reader looks for: words, filters (one of several within a facet, all facets together), and how much. */
record SearchRequest(
        String text,
        List<String> workspaces,
        Shown state,
        Map<Facet, List<String>> filters,
        @Nullable Position after,
        int limit) {}
