package dev.greenroom.sessions.answer;

import dev.greenroom.decided.Verdict;
import dev.greenroom.sessions.answer.AnswerCommand.Erase;
import dev.greenroom.sessions.answer.AnswerCommand.Freeze;
import dev.greenroom.sessions.answer.AnswerCommand.Save;
import dev.greenroom.sessions.answer.AnswerCommand.Submit;
import java.util.ArrayList;
import java.util.List;

/** The rules of an answer, pure. */
final class AnswerDecider {

    private AnswerDecider() {}

    static Verdict<AnswerEvent, AnswerRefusal> decide(Answer answer, AnswerCommand command) {
        return switch (command) {
            case Save save -> save(answer, save);
            case Submit submit -> submit(answer, submit);
            case Freeze freeze -> freeze(answer, freeze);
            case Erase erase ->
                answer.text().isEmpty() ? Verdict.unchanged() : Verdict.accept(new AnswerEvent.Erased(erase.at()));
        };
    }

    static Answer evolve(Answer answer, List<AnswerEvent> events) {
        var state = answer;
        for (var event : events) {
            state = evolve(state, event);
        }
        return state;
    }

    private static Answer evolve(Answer answer, AnswerEvent event) {
        return switch (event) {
            case AnswerEvent.DraftSaved(var revision, var text, var at) -> answer.saved(revision, text, at);
            case AnswerEvent.Submitted(var seconds, var at) -> answer.closed(Answer.State.SUBMITTED, seconds, at);
            case AnswerEvent.Left(var seconds, var at) -> answer.closed(Answer.State.LEFT, seconds, at);
            case AnswerEvent.NotGiven(var at) -> answer.closed(Answer.State.NONE, 0, at);
            case AnswerEvent.Erased(var at) -> answer.saved(answer.revision(), "", at);
        };
    }

    /** A draft that comes late or twice is no fault: the later text stands. */
    private static Verdict<AnswerEvent, AnswerRefusal> save(Answer answer, Save save) {
        if (!answer.isOpen()) {
            return save.revision() <= answer.revision()
                    ? Verdict.unchanged()
                    : Verdict.refuse(new AnswerRefusal.AlreadyClosed(answer.state()));
        }
        return save.revision() <= answer.revision()
                ? Verdict.unchanged()
                : Verdict.accept(new AnswerEvent.DraftSaved(save.revision(), save.text(), save.at()));
    }

    private static Verdict<AnswerEvent, AnswerRefusal> submit(Answer answer, Submit submit) {
        if (!answer.isOpen()) {
            return answer.state() == Answer.State.SUBMITTED && submit.revision() == answer.revision()
                    ? Verdict.unchanged()
                    : Verdict.refuse(new AnswerRefusal.AlreadyClosed(answer.state()));
        }
        if (submit.revision() < answer.revision()) {
            return Verdict.refuse(new AnswerRefusal.StaleRevision(answer.revision()));
        }
        var events = new ArrayList<AnswerEvent>();
        if (submit.revision() > answer.revision()) {
            if (submit.text() == null) {
                return Verdict.refuse(new AnswerRefusal.NotSaved(answer.revision()));
            }
            events.add(new AnswerEvent.DraftSaved(submit.revision(), submit.text(), submit.at()));
        }
        events.add(new AnswerEvent.Submitted(submit.usedSeconds(), submit.at()));
        return new Verdict.Accepted<>(events);
    }

    private static Verdict<AnswerEvent, AnswerRefusal> freeze(Answer answer, Freeze freeze) {
        if (!answer.isOpen()) {
            return Verdict.unchanged();
        }
        return answer.text().isBlank()
                ? Verdict.accept(new AnswerEvent.NotGiven(freeze.at()))
                : Verdict.accept(new AnswerEvent.Left(freeze.usedSeconds(), freeze.at()));
    }
}
