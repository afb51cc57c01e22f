package dev.greenroom.sessions.session;

import dev.greenroom.aggregate.Stored;

/** Hears of each session that this instance has changed, after the commit, and of those it has found half ended. */
public interface SessionObserver {

    void changed(Stored<Session> session);

    /** Somebody has read a session whose end was begun and not reached: perhaps the instance that began it has died. */
    default void overdue(Stored<Session> session) {}
}
