package dev.greenroom.questions.question;

import java.util.List;

/** Why a command on a question is refused. */
public sealed interface QuestionRefusal {

    /** Neither edited nor published any more. */
    record IsRetired() implements QuestionRefusal {}

    /** There is nothing new to publish. */
    record VersionIsPublished(int version) implements QuestionRefusal {}

    /** The draft has holes. */
    record Incomplete(List<String> missing) implements QuestionRefusal {}
}
