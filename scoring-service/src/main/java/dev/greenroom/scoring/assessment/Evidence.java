package dev.greenroom.scoring.assessment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** What a rating rests on. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Evidence.Passage.class, name = "passage"),
    @JsonSubTypes.Type(value = Evidence.Moment.class, name = "moment")
})
public sealed interface Evidence {

    /** Words of the answer; the offsets count UTF-16 units, the end is exclusive. */
    record Passage(int start, int end, String text) implements Evidence {

        Passage withoutText() {
            return new Passage(start, end, "");
        }
    }

    /** Something said or done at a moment of the session. */
    record Moment(Instant at) implements Evidence {}
}
