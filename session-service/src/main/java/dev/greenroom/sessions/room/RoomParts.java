package dev.greenroom.sessions.room;

import dev.greenroom.sessions.chat.Chat;
import dev.greenroom.sessions.instance.Colleagues;
import dev.greenroom.sessions.instance.InstanceSettings;
import dev.greenroom.sessions.instance.Signals;
import dev.greenroom.sessions.session.Sessions;
import java.time.Clock;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What every room needs. */
@Component
record RoomParts(
        Sessions sessions,
        Snapshots snapshots,
        Chat chat,
        Signals signals,
        Colleagues colleagues,
        InstanceSettings instances,
        RoomSettings settings,
        JsonMapper json,
        Clock clock) {

    /** A message as it goes over the wire. */
    String text(Outbound message) {
        return json.writerFor(Outbound.class).writeValueAsString(message);
    }
}
