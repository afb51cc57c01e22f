package dev.greenroom.sessions.room;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a room is kept.
 *
 * @param look how often a room reads the store though nothing has woken it: what it waits for without the broker
 * @param silence after this without a message a socket is closed; clients ping every ten seconds
 */
@ConfigurationProperties("greenroom.rooms")
record RoomSettings(
        @DefaultValue("500ms") Duration look,
        @DefaultValue("45s") Duration silence) {}
