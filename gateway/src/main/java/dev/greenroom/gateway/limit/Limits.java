package dev.greenroom.gateway.limit;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is let through.
 *
 * @param perCaller requests in a burst, which come back within {@code callerWindow}
 * @param waysInPerAddress sign-ins, joins and redeemed links from one network address within a minute
 * @param signInsPerAccount sign-ins to one account within a minute
 * @param trustedProxies addresses whose {@code X-Forwarded-For} is believed
 */
@ConfigurationProperties("greenroom.gateway.limits")
record Limits(
        @DefaultValue("600") int perCaller,
        @DefaultValue("10s") Duration callerWindow,
        @DefaultValue("120") int waysInPerAddress,
        @DefaultValue("10") int signInsPerAccount,
        @DefaultValue List<String> trustedProxies) {}
