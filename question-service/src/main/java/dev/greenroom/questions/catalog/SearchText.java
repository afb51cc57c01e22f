package dev.greenroom.questions.catalog;

import dev.greenroom.questions.catalog.TextAnalysis.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What somebody typed. The last word may be unfinished, so it also counts as the beginning of a word. */
record SearchText(Set<String> stems, String unfinished) {

    /** A hit in the title says more than one in the sample answer. */
    private static final Map<String, Float> BOOSTS = Map.of(
            QuestionDocument.TITLE, 4f,
            QuestionDocument.TAGS, 2.5f,
            QuestionDocument.PROMPT, 2f,
            QuestionDocument.COMPETENCY, 1.5f,
            QuestionDocument.KEY_POINTS, 1.2f,
            QuestionDocument.REST, 1f);

    private static final float TIE = 0.1f;
    private static final int ALL_OF = 2;

    static SearchText of(String typed) {
        var stems = TextAnalysis.tokens(TextAnalysis.STEMS, typed).stream()
                .map(Token::term)
                .collect(Collectors.toUnmodifiableSet());
        var words = TextAnalysis.tokens(TextAnalysis.PLAIN, typed);
        var atTheEnd = !words.isEmpty() && words.getLast().end() == typed.length();
        return new SearchText(stems, atTheEnd ? words.getLast().term() : "");
    }

    boolean isEmpty() {
        return stems.isEmpty() && unfinished.isEmpty();
    }

    Query query() {
        if (isEmpty()) {
            return new MatchAllDocsQuery();
        }
        var complete = words();
        if (unfinished.isEmpty()) {
            return complete;
        }
        return new BooleanQuery.Builder()
                .add(complete, Occur.SHOULD)
                .add(beginning(), Occur.SHOULD)
                .build();
    }

    /** One or two words must all occur; of more, seven in ten. */
    private Query words() {
        var words = new BooleanQuery.Builder();
        stems.forEach(stem -> words.add(anywhere(stem), Occur.SHOULD));
        words.setMinimumNumberShouldMatch(required(stems.size()));
        return words.build();
    }

    /** All other words as above, and one that begins with the last. */
    private Query beginning() {
        var last = TextAnalysis.tokens(TextAnalysis.STEMS, unfinished).stream()
                .map(Token::term)
                .toList();
        List<String> others =
                stems.stream().filter(stem -> !last.contains(stem)).toList();
        var query = new BooleanQuery.Builder()
                .add(
                        new DisjunctionMaxQuery(
                                List.of(
                                        new BoostQuery(
                                                new PrefixQuery(new Term(QuestionDocument.TITLE_WORDS, unfinished)),
                                                2f),
                                        new PrefixQuery(new Term(QuestionDocument.WORDS, unfinished))),
                                TIE),
                        Occur.MUST);
        others.forEach(stem -> query.add(anywhere(stem), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(required(others.size())).build();
    }

    private static int required(int words) {
        return words <= ALL_OF ? words : (int) Math.ceil(words * 0.7);
    }

    private static Query anywhere(String stem) {
        var fields = BOOSTS.entrySet().stream()
                .<Query>map(field -> new BoostQuery(new TermQuery(new Term(field.getKey(), stem)), field.getValue()))
                .toList();
        return new DisjunctionMaxQuery(fields, TIE);
    }
}
