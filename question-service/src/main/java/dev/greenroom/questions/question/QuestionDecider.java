package dev.greenroom.questions.question;

import dev.greenroom.decided.Verdict;
import dev.greenroom.questions.question.QuestionCommand.Create;
import dev.greenroom.questions.question.QuestionCommand.EditDraft;
import dev.greenroom.questions.question.QuestionCommand.Publish;
import dev.greenroom.questions.question.QuestionCommand.Retire;
import dev.greenroom.questions.question.QuestionEvent.Created;
import dev.greenroom.questions.question.QuestionEvent.DraftEdited;
import dev.greenroom.questions.question.QuestionEvent.Published;
import dev.greenroom.questions.question.QuestionEvent.Retired;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of a question's life, pure. */
public final class QuestionDecider {

    private QuestionDecider() {}

    /** The first events of a new question. */
    public static List<QuestionEvent> create(Create command) {
        return List.of(new Created(
                command.id(), command.workspaceId(), command.content(), command.derivedFrom(), command.at()));
    }

    /** What a command does to a question that exists. */
    public static Verdict<QuestionEvent, QuestionRefusal> decide(Question question, QuestionCommand command) {
        return switch (command) {
            case Create create -> throw new IllegalArgumentException(create.id() + " exists already");
            case EditDraft edit -> edit(question, edit);
            case Publish publish -> publish(question, publish);
            case Retire retire -> retire(question, retire);
        };
    }

    /** The state after an event. */
    public static Question evolve(@Nullable Question question, QuestionEvent event) {
        return switch (event) {
            case Created(var id, var workspace, var content, var origin, var at) ->
                new Question(id, workspace, QuestionState.DRAFT, content, null, List.of(), origin, at);
            case DraftEdited(var content, var at) -> existing(question).withDraft(content, at);
            case Published(var workspace, var version) -> existing(question).withPublished(version);
            case Retired retired -> existing(question).retired(retired.at());
        };
    }

    /** The state after some events. */
    public static Question evolve(@Nullable Question question, List<QuestionEvent> events) {
        var state = question;
        for (var event : events) {
            state = evolve(state, event);
        }
        return existing(state);
    }

    private static Verdict<QuestionEvent, QuestionRefusal> edit(Question question, EditDraft edit) {
        if (question.state() == QuestionState.RETIRED) {
            return Verdict.refuse(new QuestionRefusal.IsRetired());
        }
        return edit.content().equals(question.draft())
                ? Verdict.unchanged()
                : Verdict.accept(new DraftEdited(edit.content(), edit.at()));
    }

    private static Verdict<QuestionEvent, QuestionRefusal> publish(Question question, Publish publish) {
        var draft = question.draft();
        if (question.state() == QuestionState.RETIRED) {
            return Verdict.refuse(new QuestionRefusal.IsRetired());
        }
        if (draft == null || isPublishedAlready(question, draft)) {
            return Verdict.refuse(new QuestionRefusal.VersionIsPublished(question.latestVersion()));
        }
        var missing = Completeness.missing(draft);
        if (!missing.isEmpty()) {
            return Verdict.refuse(new QuestionRefusal.Incomplete(missing));
        }
        var next = new QuestionVersion(question.id(), question.latestVersion() + 1, draft, publish.at(), publish.by());
        return Verdict.accept(new Published(question.workspaceId(), next));
    }

    private static boolean isPublishedAlready(Question question, Content draft) {
        var published = question.published();
        return published != null && published.content().equals(draft);
    }

    private static Verdict<QuestionEvent, QuestionRefusal> retire(Question question, Retire retire) {
        return question.state() == QuestionState.RETIRED
                ? Verdict.unchanged()
                : Verdict.accept(
                        new Retired(question.id(), question.workspaceId(), question.latestVersion(), retire.at()));
    }

    private static Question existing(@Nullable Question question) {
        if (question == null) {
            throw new IllegalStateException("the first event of a question is its creation");
        }
        return question;
    }
}
