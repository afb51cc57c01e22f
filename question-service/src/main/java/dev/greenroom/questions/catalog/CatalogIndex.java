package dev.greenroom.questions.catalog;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.questions.question.Question;
import dev.greenroom.questions.question.QuestionObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** The search index, in memory: rebuilt from the store at start, changed with every question that changes. */
@Component
class CatalogIndex implements QuestionObserver, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogIndex.class);

    private final JsonMapper json;
    private final Map<String, Long> indexed = new HashMap<>();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    CatalogIndex(JsonMapper json) {
        this.json = json;
        var analyzer = new PerFieldAnalyzerWrapper(
                TextAnalysis.STEMS,
                Map.of(
                        QuestionDocument.WORDS, TextAnalysis.PLAIN,
                        QuestionDocument.TITLE_WORDS, TextAnalysis.PLAIN));
        try {
            this.writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(analyzer));
            this.searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The commit stands whatever becomes of this; a restart or the question's next change makes good for it. */
    @Override
    public Mono<Void> changed(Stored<Question> question) {
        return take(List.of(question))
                .doOnError(fault -> LOG.error("Question {} is not in the index", question.id(), fault))
                .onErrorComplete();
    }

    /** Takes in several. Writing blocks now and then, which an event loop must not. */
    Mono<Void> take(List<Stored<Question>> questions) {
        return Mono.<Void>fromRunnable(() -> write(questions)).subscribeOn(Schedulers.boundedElastic());
    }

    /** An older state never replaces a newer one. */
    synchronized void write(List<Stored<Question>> questions) {
        try {
            for (var question : questions) {
                if (indexed.getOrDefault(question.id(), 0L) < question.version()) {
                    index(question);
                }
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void index(Stored<Question> question) throws IOException {
        var documents = new ArrayList<Document>();
        for (var document : QuestionDocument.of(question, json)) {
            documents.add(CatalogSearch.FACETS.build(document));
        }
        writer.updateDocuments(new Term(QuestionDocument.ID, question.id()), documents);
        indexed.put(question.id(), question.version());
    }

    Found search(SearchRequest request) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return new CatalogSearch(searcher, json).search(request);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }
}
