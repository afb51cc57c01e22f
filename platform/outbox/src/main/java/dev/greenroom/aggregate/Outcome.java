package dev.greenroom.aggregate;

/** What became of a command. */
public sealed interface Outcome {

    /** It took effect, now or (replayed) earlier. */
    record Done(Reply reply, long version, boolean replayed) implements Outcome {}

    /** It was refused and nothing was stored. */
    record Refused(Refusal refusal) implements Outcome {}
}
