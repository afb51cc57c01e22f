package dev.greenroom.sessions.answer;

/** Hears of each answer that this instance has changed, after the commit. */
public interface AnswerObserver {

    void changed(Answer answer);
}
