package dev.greenroom.questions.catalog;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.questions.question.Content;
import dev.greenroom.questions.question.KeyPoint;
import dev.greenroom.questions.question.Question;
import dev.greenroom.questions.question.QuestionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.json.JsonMapper;

/** How a question stands in the index: one document for its published version and one for its draft. */
final class QuestionDocument {

    static final String ID = "id";
    static final String WORKSPACE = "workspace";
    static final String STATE = "state";
    static final String TITLE = "title";
    static final String PROMPT = "prompt";
    static final String TAGS = "tags";
    static final String COMPETENCY = "competencyText";
    static final String KEY_POINTS = "keyPoints";
    static final String REST = "rest";
    static final String WORDS = "words";
    static final String TITLE_WORDS = "titleWords";
    static final String BY_TITLE = "byTitle";
    static final String BY_ID = "byId";

    private static final String LISTED = "listed";

    private QuestionDocument() {}

    static List<Document> of(Stored<Question> stored, JsonMapper json) {
        return listed(stored.state()).map(each -> document(each, json)).toList();
    }

    static Listed listed(Document document, JsonMapper json) {
        return json.readValue(document.get(LISTED), Listed.class);
    }

    private static Stream<Listed> listed(Question question) {
        var listed = new ArrayList<Listed>();
        var published = question.published();
        if (published != null) {
            var state = question.state() == QuestionState.RETIRED ? Shown.RETIRED : Shown.PUBLISHED;
            listed.add(
                    new Listed(question.id(), question.workspaceId(), published.version(), state, published.content()));
        }
        var draft = question.draft();
        if (draft != null && question.state() != QuestionState.RETIRED) {
            listed.add(new Listed(question.id(), question.workspaceId(), question.latestVersion(), Shown.DRAFT, draft));
        }
        return listed.stream();
    }

    private static Document document(Listed listed, JsonMapper json) {
        var content = listed.content();
        var document = new Document();
        document.add(new StringField(ID, listed.id(), Store.NO));
        document.add(new StringField(WORKSPACE, listed.workspaceId(), Store.NO));
        document.add(new StringField(STATE, listed.state().word(), Store.NO));
        if (listed.state() == Shown.PUBLISHED || listed.version() == 0) {
            document.add(new StringField(STATE, Shown.CURRENT.word(), Store.NO));
        }
        document.add(new StoredField(LISTED, json.writeValueAsString(listed)));
        document.add(new SortedDocValuesField(BY_TITLE, new BytesRef(sortable(content.title()))));
        document.add(new SortedDocValuesField(BY_ID, new BytesRef(listed.id())));
        texts(document, content);
        facets(document, content);
        return document;
    }

    private static void texts(Document document, Content content) {
        var keyPoints = content.keyPoints().stream().map(QuestionDocument::text).collect(Collectors.joining("\n"));
        var rest = String.join("\n", content.reason(), content.guidance(), content.sampleAnswer(), content.role())
                + "\n"
                + String.join("\n", content.followUps());
        var tags = String.join(" ", content.tags());
        document.add(text(TITLE, content.title()));
        document.add(text(PROMPT, content.prompt()));
        document.add(text(TAGS, tags));
        document.add(text(COMPETENCY, content.competency()));
        document.add(text(KEY_POINTS, keyPoints));
        document.add(text(REST, rest));
        document.add(text(TITLE_WORDS, content.title()));
        document.add(text(
                WORDS,
                String.join("\n", content.title(), content.prompt(), tags, content.competency(), keyPoints, rest)));
    }

    private static void facets(Document document, Content content) {
        facet(document, Facet.COMPETENCY, content.competency());
        facet(document, Facet.DIFFICULTY, content.difficulty().word());
        facet(document, Facet.ROLE, content.role());
        content.tags().forEach(tag -> facet(document, Facet.TAG, tag));
    }

    private static void facet(Document document, Facet facet, String value) {
        if (!value.isBlank()) {
            document.add(new SortedSetDocValuesFacetField(facet.word(), value));
        }
    }

    private static TextField text(String field, String text) {
        return new TextField(field, text, Store.NO);
    }

    private static String text(KeyPoint point) {
        return point.text() + " " + String.join(" ", point.terms());
    }

    /** At most so long that Lucene keeps it in one term. */
    private static String sortable(String title) {
        return title.toLowerCase(Locale.ROOT);
    }
}
