package dev.greenroom.aggregate;

import java.util.List;

/** What a pure function decided about a command. */
public sealed interface Decision<S> {

    /**
     * The command is done: this is the new state, these events are published with it, this is the answer.
     *
     * @param mustFit true for what must never be turned away because much is pending (submit, end, revoke)
     */
    record Accepted<S>(S state, List<OutgoingEvent> events, Reply reply, boolean mustFit) implements Decision<S> {

        /** An ordinary command. */
        public Accepted(S state, List<OutgoingEvent> events, Reply reply) {
            this(state, events, reply, false);
        }
    }

    /** The command is refused; nothing is stored. */
    record Refused<S>(Refusal refusal) implements Decision<S> {}

    /** There is nothing to change; this is the answer. */
    record Unchanged<S>(Reply reply) implements Decision<S> {}
}
