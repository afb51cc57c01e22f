package dev.greenroom.sessions.session;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes iCalendar (RFC 5545): times in UTC, lines folded at 75 bytes, text escaped. No link secret is ever in it. */
public final class Calendars {

    private static final int LINE = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.ENGLISH);

    private Calendars() {}

    /** One event; a later version replaces an earlier one in the reader's calendar. */
    public static String event(Session session, long version, String url) {
        var schedule = session.schedule();
        var status = session.state() == SessionState.CANCELLED ? "CANCELLED" : "CONFIRMED";
        return lines(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Greenroom//Interviews//EN",
                "METHOD:PUBLISH",
                "BEGIN:VEVENT",
                "UID:" + session.id() + "@greenroom",
                "SEQUENCE:" + version,
                "DTSTAMP:" + UTC.format(schedule.startsAt()),
                "DTSTART:" + UTC.format(schedule.startsAt()),
                "DTEND:" + UTC.format(schedule.endsAt()),
                "STATUS:" + status,
                "SUMMARY:" + escaped("Interview: " + session.kit().title()),
                "DESCRIPTION:" + escaped(local(schedule) + "\n" + url),
                "URL:" + url,
                "END:VEVENT",
                "END:VCALENDAR");
    }

    private static String local(Schedule schedule) {
        return LOCAL.format(at(schedule.startsAt(), schedule)) + " (" + schedule.timeZone() + "), "
                + schedule.durationMinutes() + " minutes";
    }

    private static ZonedDateTime at(Instant instant, Schedule schedule) {
        return instant.atZone(ZoneId.of(schedule.timeZone()));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    private static String lines(String... lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            fold(line, text);
            text.append("\r\n");
        }
        return text.toString();
    }

    /** Folds between characters, never inside one. */
    private static void fold(String line, StringBuilder out) {
        int room = LINE;
        for (int at = 0; at < line.length(); ) {
            var character = Character.toString(line.codePointAt(at));
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > room) {
                out.append("\r\n ");
                room = LINE - 1;
            }
            out.append(character);
            room -= bytes;
            at += character.length();
        }
    }
}
