package dev.greenroom.sessions.instance;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How instances know of each other.
 *
 * @param beat how often each says that it is there, and who sits at its sockets
 * @param forgetAfter who has not said so for this long is not there any more
 * @param outageAfter when none has said so for this long, nobody was served meanwhile
 */
@ConfigurationProperties("greenroom.instances")
public record InstanceSettings(
        @DefaultValue("3s") Duration beat,
        @DefaultValue("10s") Duration forgetAfter,
        @DefaultValue("10s") Duration outageAfter) {}
