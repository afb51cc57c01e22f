package dev.greenroom.questions.kit;

import java.util.List;

/** Why a command on a kit is refused. */
public sealed interface KitRefusal {

    /** Neither edited nor published any more. */
    record IsRetired() implements KitRefusal {}

    /** There is nothing new to publish. */
    record VersionIsPublished(int version) implements KitRefusal {}

    /** The draft has holes. */
    record Incomplete(List<String> missing) implements KitRefusal {}

    /** Entries (by position) whose question has been retired. */
    record HasRetiredQuestion(List<Integer> positions) implements KitRefusal {}

    /** The published event would be too large for the broker. */
    record TooLarge(long bytes, long limit) implements KitRefusal {}
}
