package dev.greenroom.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are read.
 *
 * @param attempts how often a failing event is tried before it is dead-lettered; trouble with the store does not count
 * @param handleWithin how long one attempt may take
 * @param keysAtOnce how many keys of one partition are worked on at a time
 */
@ConfigurationProperties("greenroom.inbox")
public record InboxSettings(
        @DefaultValue("6") int attempts,
        @DefaultValue("200ms") Duration firstPause,
        @DefaultValue("5s") Duration longestPause,
        @DefaultValue("30s") Duration handleWithin,
        @DefaultValue("16") int keysAtOnce,
        @DefaultValue("200") int recordsAtOnce) {}
