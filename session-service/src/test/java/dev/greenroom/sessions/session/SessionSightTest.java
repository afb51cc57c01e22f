package dev.greenroom.sessions.session;

import static dev.greenroom.sessions.session.ASession.LINK;
import static dev.greenroom.sessions.session.ASession.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SessionSightTest {

    @Test
    void what_a_guest_sees_moves_their_version() {
        var session = ASession.live();
        long before = session.state().guestVersion();
        assertThat(session.after(new SessionCommand.PresentNext(at(1))).state().guestVersion())
                .isEqualTo(before + 1);
        assertThat(session.after(new SessionCommand.Pause(at(2))).state().guestVersion())
                .isEqualTo(before + 2);
    }

    @Test
    void a_new_order_of_the_plan_behind_their_back_does_not() {
        var session = ASession.live();
        long before = session.state().guestVersion();
        session.after(new SessionCommand.Reorder(List.of("c", "b", "a"), at(1)));
        assertThat(session.state().guestVersion()).isEqualTo(before);
    }

    @Test
    void a_number_marks_how_far_a_participant_has_come_and_never_goes_back() {
        var session = ASession.live().state();
        var marked = SessionEvolution.evolve(session, List.of(new SessionEvent.Numbered("ada", 7)));
        assertThat(marked.lastHandled("ada")).isEqualTo(7);
        assertThat(marked.lastHandled("ben")).isZero();
        assertThat(SessionEvolution.evolve(marked, List.of(new SessionEvent.Numbered("ada", 3)))
                        .lastHandled("ada"))
                .isEqualTo(7);
        assertThat(marked.guestVersion()).isEqualTo(session.guestVersion());
    }

    @Test
    void drift_counts_what_was_asked_against_its_boxes() {
        var session = ASession.live().after(new SessionCommand.PresentNext(at(0)));
        assertThat(Drift.seconds(session.state(), at(5))).isZero();
        assertThat(Drift.seconds(session.state(), at(12))).isEqualTo(120);
        session.after(new SessionCommand.PresentNext(at(6)));
        assertThat(Drift.seconds(session.state(), at(6))).isEqualTo(-240);
        session.after(new SessionCommand.Pause(at(7)));
        assertThat(Drift.seconds(session.state(), at(60))).isEqualTo(-240);
    }

    @Test
    void the_holder_of_a_link_is_in_once_admitted() {
        assertThat(ASession.inLobby().state().isAdmitted(LINK)).isFalse();
        assertThat(ASession.live().state().isAdmitted(LINK)).isTrue();
    }

    @Test
    void a_calendar_entry_folds_its_lines_and_escapes_its_text() {
        var text =
                Calendars.event(ASession.scheduled().state(), 3, "https://greenroom.example/rooms/" + "x".repeat(80));
        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
        assertThat(text)
                .contains("DTSTART:20261127T090000Z", "DTEND:20261127T100000Z", "SEQUENCE:3")
                .contains("Fri 27 Nov 2026 10:00 (Europe/Berlin)\\, 60 minutes");
    }
}
