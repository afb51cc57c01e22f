package dev.greenroom.sessions.session;

import dev.greenroom.aggregate.Stored;

/** Hears of each session that this instance has changed, after the commit. */
public interface SessionObserver {

    void changed(Stored<Session> session);
}
