package dev.greenroom.questions.catalog;

import dev.greenroom.web.CommonProblems;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Where a search goes on: after this score, title and id, which stay meaningful when the index changes. */
record Position(float score, String title, String id) {

    private static final String SEPARATOR = "\u001f";

    static @Nullable Position parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var parts = text.split(SEPARATOR, -1);
        try {
            return new Position(Float.parseFloat(parts[0]), parts[1], parts[2]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw CommonProblems.invalidField("cursor", "is not one that a page has given")
                    .exception();
        }
    }

    String text() {
        return String.join(SEPARATOR, Float.toString(score), title, id);
    }

    static Position of(FieldDoc hit) {
        return new Position(
                (Float) hit.fields[0],
                ((BytesRef) hit.fields[1]).utf8ToString(),
                ((BytesRef) hit.fields[2]).utf8ToString());
    }

    FieldDoc toHit() {
        return new FieldDoc(Integer.MAX_VALUE, score, new Object[] {score, new BytesRef(title), new BytesRef(id)});
    }
}
