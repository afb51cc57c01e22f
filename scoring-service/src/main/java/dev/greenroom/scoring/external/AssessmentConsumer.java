package dev.greenroom.scoring.external;

import dev.greenroom.inbox.Inbox;
import dev.greenroom.inbox.ReceivedEvent;
import dev.greenroom.scoring.evaluation.EvaluationEvent;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Our own assessments, read like anybody else reads them: evaluations learn who has submitted. */
@Component
class AssessmentConsumer {

    private final FactKeeper facts;

    AssessmentConsumer(Inbox inbox, FactKeeper facts) {
        this.facts = facts;
        inbox.consumer("scoring-evaluations")
                .on(
                        "greenroom.assessments",
                        Map.of("AssessmentSubmitted", this::submitted, "AssessmentAmended", this::amended));
    }

    /** What we read of an assessment's events. */
    record AssessmentNews(String sessionId, String memberId, Instant at) {}

    private Mono<Void> submitted(ReceivedEvent event) {
        var news = event.as(AssessmentNews.class);
        return facts.note(news.sessionId(), event, new EvaluationEvent.AssessmentSubmitted(news.memberId(), news.at()));
    }

    private Mono<Void> amended(ReceivedEvent event) {
        var news = event.as(AssessmentNews.class);
        return facts.note(news.sessionId(), event, new EvaluationEvent.AssessmentAmended(news.memberId(), news.at()));
    }
}
