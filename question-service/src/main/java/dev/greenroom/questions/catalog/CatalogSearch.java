package dev.greenroom.questions.catalog;

import dev.greenroom.questions.catalog.Found.Count;
import dev.greenroom.questions.catalog.Found.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.DrillSideways.DrillSidewaysResult;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.json.JsonMapper;

/** One search on one state of the index. */
final class CatalogSearch {

    static final FacetsConfig FACETS = new FacetsConfig();

    static {
        FACETS.setMultiValued(Facet.TAG.word(), true);
    }

    private static final int MOST_VALUES = 50;

    /** Best first; the same score by title, the same title by id, so that every hit has one place. */
    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(QuestionDocument.BY_TITLE, SortField.Type.STRING),
            new SortField(QuestionDocument.BY_ID, SortField.Type.STRING));

    private final IndexSearcher searcher;
    private final JsonMapper json;

    CatalogSearch(IndexSearcher searcher, JsonMapper json) {
        this.searcher = searcher;
        this.json = json;
    }

    Found search(SearchRequest request) throws IOException {
        if (searcher.getIndexReader().numDocs() == 0) {
            return Found.NOTHING;
        }
        var query = new DrillDownQuery(FACETS, visible(request));
        request.filters().forEach((facet, values) -> values.forEach(value -> query.add(facet.word(), value)));
        var state = new DefaultSortedSetDocValuesReaderState(searcher.getIndexReader(), FACETS);
        var after = request.after() == null ? null : request.after().toHit();
        var result = new DrillSideways(searcher, FACETS, state)
                .search(query, null, after, request.limit() + 1, ORDER, false);
        return new Found(hits(result), counts(result.facets, request), result.hits.totalHits.value());
    }

    /** What was typed, among what this reader may see; the latter does not count for the score. */
    private static Query visible(SearchRequest request) {
        var workspaces = request.workspaces().stream().map(BytesRef::new).toList();
        return new BooleanQuery.Builder()
                .add(SearchText.of(request.text()).query(), Occur.MUST)
                .add(new TermInSetQuery(QuestionDocument.WORKSPACE, workspaces), Occur.FILTER)
                .add(
                        new TermQuery(
                                new Term(QuestionDocument.STATE, request.state().word())),
                        Occur.FILTER)
                .build();
    }

    private List<Hit> hits(DrillSidewaysResult result) throws IOException {
        var stored = searcher.storedFields();
        var hits = new ArrayList<Hit>();
        for (var hit : result.hits.scoreDocs) {
            var listed = QuestionDocument.listed(stored.document(hit.doc), json);
            hits.add(new Hit(listed, Position.of((FieldDoc) hit)));
        }
        return List.copyOf(hits);
    }

    /** Each facet counts as if it were not filtered itself, so that another choice shows what it would bring. */
    private static Map<String, List<Count>> counts(Facets facets, SearchRequest request) throws IOException {
        var counts = new LinkedHashMap<String, List<Count>>();
        for (var facet : Facet.values()) {
            var chosen = request.filters().getOrDefault(facet, List.of());
            counts.put(facet.word(), withChosen(values(facets, facet), chosen));
        }
        return counts;
    }

    private static List<Count> values(Facets facets, Facet facet) throws IOException {
        FacetResult result = facets.getTopChildren(MOST_VALUES, facet.word());
        return result == null
                ? List.of()
                : Stream.of(result.labelValues)
                        .map(value -> new Count(value.label, value.value.longValue()))
                        .toList();
    }

    /** A choice stays listed when nothing matches it, or nobody could take it back. */
    private static List<Count> withChosen(List<Count> counts, List<String> chosen) {
        var missing = chosen.stream()
                .filter(value ->
                        counts.stream().noneMatch(count -> count.value().equals(value)))
                .map(value -> new Count(value, 0));
        return Stream.concat(counts.stream(), missing).toList();
    }
}
