package dev.greenroom.sessions.session;

import static dev.greenroom.sessions.session.ASession.LINK;
import static dev.greenroom.sessions.session.ASession.NINE;
import static dev.greenroom.sessions.session.ASession.at;
import static dev.greenroom.sessions.session.ASession.entry;
import static dev.greenroom.sessions.session.ASession.inLobby;
import static dev.greenroom.sessions.session.ASession.live;
import static dev.greenroom.sessions.session.ASession.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.sessions.session.SessionRefusal.WrongState;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionDeciderTest {

    @Test
    void a_new_session_waits_with_one_link_for_the_candidate() {
        var session = scheduled().state();
        assertThat(session.state()).isEqualTo(SessionState.SCHEDULED);
        assertThat(session.invitations()).singleElement().satisfies(link -> {
            assertThat(link.part()).isEqualTo(Invitation.Part.CANDIDATE);
            assertThat(link.epoch()).isEqualTo(1);
        });
        assertThat(session.dueAt()).isEqualTo(NINE.plus(Duration.ofHours(24)));
    }

    @Test
    void creating_it_twice_is_a_fault_of_the_caller() {
        var session = scheduled().state();
        var create = ((SessionEvent.Scheduled) SessionDecider.create(new SessionCommand.Create(
                                "s",
                                "ws",
                                session.kit(),
                                "c",
                                List.of("ada"),
                                "ada",
                                "ada",
                                session.schedule(),
                                List.of(),
                                "l",
                                null,
                                NINE))
                        .getFirst())
                .as();
        assertThatThrownBy(() -> SessionDecider.decide(session, create)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rescheduling_keeps_the_links_and_moves_what_is_due() {
        var later = new Schedule(at(60), 45, "Europe/Berlin");
        var session = scheduled().after(new SessionCommand.Reschedule(later, NINE));
        assertThat(session.state().schedule()).isEqualTo(later);
        assertThat(session.state().invitations()).hasSize(1);
        assertThat(session.state().dueAt()).isEqualTo(at(60).plus(Duration.ofHours(24)));
    }

    @Test
    void rescheduling_to_the_same_time_changes_nothing() {
        var session = scheduled();
        assertThat(session.when(new SessionCommand.Reschedule(session.state().schedule(), at(-5)))
                        .events())
                .isEmpty();
    }

    @Test
    void nobody_can_reschedule_into_the_past() {
        var past = new Schedule(at(-1), 45, "UTC");
        assertThat(scheduled().when(new SessionCommand.Reschedule(past, NINE)).refusal())
                .isInstanceOf(SessionRefusal.StartsInThePast.class);
    }

    @Test
    void a_cancelled_session_names_its_reason_and_stays_cancelled() {
        var session = scheduled().after(new SessionCommand.Cancel("position filled", NINE));
        assertThat(session.state().state()).isEqualTo(SessionState.CANCELLED);
        assertThat(session.state().reason()).isEqualTo("position filled");
        assertThat(session.state().dueAt()).isNull();
        assertThat(session.when(new SessionCommand.Cancel("again", NINE)).events())
                .isEmpty();
    }

    @Test
    void a_candidate_is_missed_only_after_the_grace_period() {
        var session = scheduled();
        assertThat(session.when(new SessionCommand.MarkNoShow(NoShow.NO_CONTACT, null, at(9)))
                        .refusal())
                .isEqualTo(new SessionRefusal.TooEarly(at(10)));
        session.after(new SessionCommand.MarkNoShow(NoShow.NO_CONTACT, "Rang twice", at(10)));
        assertThat(session.state().state()).isEqualTo(SessionState.NO_SHOW);
        assertThat(session.state().note()).isEqualTo("Rang twice");
        assertThat(session.when(new SessionCommand.MarkNoShow(NoShow.OTHER, null, at(11)))
                        .events())
                .isEmpty();
    }

    @Test
    void a_session_that_nobody_started_expires_after_a_day() {
        var session = scheduled().after(new SessionCommand.Tick(at(24 * 60 - 1)));
        assertThat(session.state().state()).isEqualTo(SessionState.SCHEDULED);
        session.after(new SessionCommand.Tick(at(24 * 60)));
        assertThat(session.state().state()).isEqualTo(SessionState.EXPIRED);
        assertThat(session.when(new SessionCommand.Tick(at(25 * 60))).events()).isEmpty();
    }

    @Test
    void a_session_that_nobody_ended_begins_to_end_after_a_day() {
        var session = live().after(new SessionCommand.Tick(at(24 * 60)));
        assertThat(session.state().state()).isEqualTo(SessionState.ENDING);
        assertThat(session.when(new SessionCommand.Tick(at(25 * 60))).events()).isEmpty();
    }

    @Test
    void the_candidate_enters_the_lobby_only_with_consent() {
        assertThat(scheduled().when(new SessionCommand.AskToEnter(LINK, NINE)).refusal())
                .isInstanceOf(SessionRefusal.NoConsent.class);
        assertThat(inLobby().state().lobby().waiting()).containsExactly(LINK);
        assertThat(inLobby().when(new SessionCommand.AskToEnter(LINK, NINE)).events())
                .isEmpty();
    }

    @Test
    void consent_given_twice_is_given_once() {
        assertThat(inLobby().when(new SessionCommand.GiveConsent(NINE)).events())
                .isEmpty();
    }

    @Test
    void who_withdraws_the_consent_leaves_the_room() {
        var session = live().after(new SessionCommand.WithdrawConsent(at(5)));
        assertThat(session.state().consent()).isEqualTo(Consent.WITHDRAWN);
        assertThat(session.state().lobby().admitted()).isEmpty();
        assertThat(session.when(new SessionCommand.WithdrawConsent(at(6))).events())
                .isEmpty();
    }

    @Test
    void an_observer_needs_no_consent() {
        var session = scheduled()
                .after(
                        new SessionCommand.Invite("watch", Invitation.Part.OBSERVER, NINE),
                        new SessionCommand.AskToEnter("watch", NINE));
        assertThat(session.state().lobby().waiting()).containsExactly("watch");
    }

    @Test
    void only_who_waits_is_admitted_and_only_once() {
        assertThat(scheduled().when(new SessionCommand.Admit(LINK, NINE)).refusal())
                .isInstanceOf(SessionRefusal.NotWaiting.class);
        var admitted = inLobby().after(new SessionCommand.Admit(LINK, NINE));
        assertThat(admitted.state().lobby()).isEqualTo(new Lobby(List.of(), List.of(LINK)));
        assertThat(admitted.when(new SessionCommand.Admit(LINK, NINE)).events()).isEmpty();
    }

    @Test
    void a_redeemed_link_stays_redeemed() {
        var session = scheduled().after(new SessionCommand.Redeem(LINK, 1, NINE));
        assertThat(session.state().invitation(LINK).orElseThrow().state()).isEqualTo(Invitation.State.REDEEMED);
        assertThat(session.when(new SessionCommand.Redeem(LINK, 1, NINE)).events())
                .isEmpty();
    }

    @Test
    void a_revoked_link_opens_nothing_and_its_holder_is_out() {
        var session = live().after(new SessionCommand.Revoke(LINK, at(3)));
        assertThat(session.state().lobby().admitted()).isEmpty();
        assertThat(session.state().candidateInvitation()).isEmpty();
        assertThat(session.when(new SessionCommand.Redeem(LINK, 1, at(4))).refusal())
                .isInstanceOf(SessionRefusal.LinkRevoked.class);
        assertThat(session.when(new SessionCommand.AskToEnter(LINK, at(4))).refusal())
                .isInstanceOf(SessionRefusal.LinkRevoked.class);
        assertThat(session.when(new SessionCommand.Revoke(LINK, at(5))).events())
                .isEmpty();
    }

    @Test
    void a_new_link_makes_the_old_one_worthless() {
        var session = scheduled().after(new SessionCommand.Reissue(LINK, NINE));
        assertThat(session.when(new SessionCommand.Redeem(LINK, 1, NINE)).refusal())
                .isInstanceOf(SessionRefusal.LinkRevoked.class);
        session.after(new SessionCommand.Redeem(LINK, 2, NINE));
    }

    @Test
    void a_link_of_an_over_session_is_expired() {
        assertThat(ASession.ended()
                        .when(new SessionCommand.Redeem(LINK, 1, at(60)))
                        .refusal())
                .isInstanceOf(SessionRefusal.LinkExpired.class);
    }

    @Test
    void an_unknown_link_is_nothing_to_redeem_revoke_or_reissue() {
        Stream.of(
                        new SessionCommand.Redeem("x", 1, NINE),
                        new SessionCommand.Revoke("x", NINE),
                        new SessionCommand.Reissue("x", NINE))
                .forEach(command -> assertThat(scheduled().when(command).refusal())
                        .isInstanceOf(SessionRefusal.UnknownInvitation.class));
    }

    @Test
    void links_are_bounded_and_issued_once() {
        var session = scheduled();
        for (int n = 1; n < 20; n++) {
            session.after(new SessionCommand.Invite("o" + n, Invitation.Part.OBSERVER, NINE));
        }
        assertThat(session.when(new SessionCommand.Invite("o1", Invitation.Part.OBSERVER, NINE))
                        .events())
                .isEmpty();
        assertThat(session.when(new SessionCommand.Invite("o20", Invitation.Part.OBSERVER, NINE))
                        .refusal())
                .isEqualTo(new SessionRefusal.TooManyInvitations(20));
    }

    @Test
    void an_interview_starts_once_and_not_without_consent() {
        assertThat(scheduled().when(new SessionCommand.Start(NINE)).refusal())
                .isInstanceOf(SessionRefusal.NoConsent.class);
        assertThat(live().state().clock().startedAt()).isEqualTo(NINE);
        assertThat(live().when(new SessionCommand.Start(at(1))).events()).isEmpty();
    }

    @Test
    void presenting_the_next_question_ends_the_time_of_the_one_before() {
        var session = live().after(new SessionCommand.PresentNext(NINE), new SessionCommand.PresentNext(at(12)));
        assertThat(session.question("a").state()).isEqualTo(EntryState.DONE);
        assertThat(session.question("a").usedSeconds()).isEqualTo(12 * 60);
        assertThat(session.question("b").state()).isEqualTo(EntryState.CURRENT);
    }

    @Test
    void presenting_what_is_shown_changes_nothing() {
        var session = live().after(new SessionCommand.Present("b", NINE));
        assertThat(session.when(new SessionCommand.Present("b", at(1))).events())
                .isEmpty();
    }

    @Test
    void a_question_that_the_plan_does_not_have_cannot_be_presented_or_skipped() {
        var session = live().after(new SessionCommand.Remove("c", NINE));
        Stream.of("c", "x").forEach(id -> {
            assertThat(session.when(new SessionCommand.Present(id, NINE)).refusal())
                    .isEqualTo(new SessionRefusal.UnknownQuestion(id));
            assertThat(session.when(new SessionCommand.Skip(id, NINE)).refusal())
                    .isEqualTo(new SessionRefusal.UnknownQuestion(id));
        });
    }

    @Test
    void after_the_last_question_there_is_nothing_to_present() {
        var session = live().after(
                        new SessionCommand.PresentNext(NINE),
                        new SessionCommand.PresentNext(at(1)),
                        new SessionCommand.PresentNext(at(2)));
        assertThat(session.when(new SessionCommand.PresentNext(at(3))).refusal())
                .isInstanceOf(SessionRefusal.NothingToPresent.class);
    }

    @Test
    void back_returns_to_what_the_candidate_saw_before() {
        var session = live().after(
                        new SessionCommand.Present("a", NINE),
                        new SessionCommand.Present("c", at(5)),
                        new SessionCommand.Back(at(8)));
        assertThat(session.question("a").state()).isEqualTo(EntryState.CURRENT);
        assertThat(session.question("a").firstPresentedAt()).isEqualTo(NINE);
        assertThat(live().when(new SessionCommand.Back(NINE)).refusal())
                .isInstanceOf(SessionRefusal.NothingToPresent.class);
    }

    @Test
    void skipping_the_current_question_stops_its_time() {
        var session = live().after(new SessionCommand.PresentNext(NINE), new SessionCommand.Skip("a", at(4)));
        assertThat(session.question("a").state()).isEqualTo(EntryState.SKIPPED);
        assertThat(session.question("a").usedSeconds()).isEqualTo(240);
        assertThat(session.state().clock().secondsRunning(at(9))).isZero();
        assertThat(session.when(new SessionCommand.Skip("a", at(5))).events()).isEmpty();
        session.after(new SessionCommand.Skip("b", at(5)));
        assertThat(session.question("b").usedSeconds()).isZero();
    }

    @Test
    void a_question_added_live_stands_at_the_end_and_is_added_once() {
        var session = live().after(new SessionCommand.Add(entry("d", 10), at(1)));
        assertThat(session.order()).containsExactly("a", "b", "c", "d");
        assertThat(session.when(new SessionCommand.Add(entry("d", 10), at(1))).events())
                .isEmpty();
    }

    @Test
    void a_plan_has_an_end() {
        var session = live();
        for (int n = 3; n < 60; n++) {
            session.after(new SessionCommand.Add(entry("n" + n, 1), NINE));
        }
        assertThat(session.when(new SessionCommand.Add(entry("more", 1), NINE)).refusal())
                .isEqualTo(new SessionRefusal.PlanIsFull(60));
    }

    @Test
    void only_a_question_that_was_not_shown_can_be_taken_out() {
        var session = live().after(new SessionCommand.Present("a", NINE), new SessionCommand.Remove("b", NINE));
        assertThat(session.order()).containsExactly("a", "c");
        assertThat(session.when(new SessionCommand.Remove("b", NINE)).events()).isEmpty();
        assertThat(session.when(new SessionCommand.Remove("a", NINE)).refusal())
                .isEqualTo(new SessionRefusal.AlreadyPresented("a"));
        assertThat(session.when(new SessionCommand.Remove("x", NINE)).refusal())
                .isEqualTo(new SessionRefusal.UnknownQuestion("x"));
    }

    @Test
    void a_new_order_names_each_question_once() {
        var session = live().after(new SessionCommand.Reorder(ASession.ids("c", "a", "b"), NINE));
        assertThat(session.order()).containsExactly("c", "a", "b");
        Stream.of(ASession.ids("c", "a"), ASession.ids("c", "a", "a"), ASession.ids("c", "a", "x"))
                .forEach(order -> assertThat(session.when(new SessionCommand.Reorder(order, NINE))
                                .refusal())
                        .isInstanceOf(SessionRefusal.NotAnOrder.class));
    }

    @Test
    void a_pause_costs_nobody_time() {
        var session = live().after(
                        new SessionCommand.PresentNext(NINE),
                        new SessionCommand.Pause(at(4)),
                        new SessionCommand.Resume(at(14)),
                        new SessionCommand.PresentNext(at(16)));
        assertThat(session.question("a").usedSeconds()).isEqualTo(6 * 60);
        assertThat(session.state().clock().endsAt(60, at(16))).isEqualTo(at(70));
    }

    @Test
    void an_outage_of_the_service_costs_nobody_time_and_is_given_back_once() {
        var session = live().after(new SessionCommand.PresentNext(at(1)), outage(4, 9));
        assertThat(session.when(outage(4, 10)).events()).as("seen again").isEmpty();
        assertThat(session.state().clock().outages()).containsExactly(new Outage(at(4), at(9)));
        assertThat(session.state().clock().endsAt(60, at(16))).isEqualTo(at(65));

        session.after(new SessionCommand.PresentNext(at(11)), outage(12, 13));
        assertThat(session.question("a").usedSeconds()).isEqualTo(5 * 60);
        assertThat(session.state().clock().pausedSeconds()).isEqualTo(6 * 60);
    }

    @Test
    void of_an_outage_only_what_lies_in_the_interview_is_given_back() {
        var session = live().after(new SessionCommand.PresentNext(at(3)), outage(-10, 5));
        assertThat(session.state().clock().outages()).containsExactly(new Outage(NINE, at(5)));
        assertThat(session.state().usedSeconds(session.question("a"), at(6))).isEqualTo(60);
    }

    @Test
    void an_outage_outside_of_the_running_time_gives_nothing_back() {
        Stream.of(
                        scheduled(),
                        live().after(new SessionCommand.Pause(at(1))),
                        live().after(new SessionCommand.End(at(1))),
                        ASession.ended())
                .forEach(session ->
                        assertThat(session.when(outage(2, 30)).events()).isEmpty());
        assertThat(live().when(outage(-10, 0)).events()).as("before the start").isEmpty();
    }

    @Test
    void what_was_noted_about_a_candidate_can_be_forgotten() {
        var session = scheduled().after(new SessionCommand.MarkNoShow(NoShow.OTHER, "Fell ill", at(10)));
        assertThat(session.after(new SessionCommand.Forget(at(20))).state().note())
                .isNull();
        assertThat(session.when(new SessionCommand.Forget(at(21))).events()).isEmpty();
    }

    private static SessionCommand outage(int from, int to) {
        return new SessionCommand.CreditOutage(at(from), at(to));
    }

    @Test
    void pausing_and_resuming_twice_changes_nothing_more() {
        var session = live().after(new SessionCommand.Pause(at(1)));
        assertThat(session.when(new SessionCommand.Pause(at(2))).events()).isEmpty();
        session.after(new SessionCommand.Resume(at(3)));
        assertThat(session.when(new SessionCommand.Resume(at(4))).events()).isEmpty();
        assertThat(session.state().clock().pausedSeconds()).isEqualTo(120);
    }

    @Test
    void a_question_shown_during_a_pause_runs_only_after_it() {
        var session = live().after(
                        new SessionCommand.Pause(at(1)),
                        new SessionCommand.PresentNext(at(2)),
                        new SessionCommand.Resume(at(5)),
                        new SessionCommand.PresentNext(at(7)));
        assertThat(session.question("a").usedSeconds()).isEqualTo(120);
    }

    @Test
    void the_end_locks_first_and_is_over_when_the_answers_are_frozen() {
        var session = live().after(new SessionCommand.PresentNext(NINE), new SessionCommand.End(at(50)));
        assertThat(session.state().state()).isEqualTo(SessionState.ENDING);
        assertThat(session.state().dueAt()).isEqualTo(at(50));
        assertThat(session.question("a").usedSeconds()).isEqualTo(50 * 60);
        assertThat(session.when(new SessionCommand.End(at(51))).events()).isEmpty();
        var answers = List.of(new AnswerState("s.a", "a", "q-a", 1, "submitted"));
        session.after(new SessionCommand.Finish(answers, at(51)));
        assertThat(session.events()).singleElement().isInstanceOfSatisfying(SessionEvent.Ended.class, ended -> {
            assertThat(ended.answers()).isEqualTo(answers);
            assertThat(ended.endedAt()).isEqualTo(at(50));
        });
        assertThat(session.state().state()).isEqualTo(SessionState.ENDED);
        assertThat(session.state().dueAt()).isNull();
        assertThat(session.when(new SessionCommand.Finish(answers, at(52))).events())
                .isEmpty();
    }

    @Test
    void ending_during_a_pause_counts_the_pause() {
        var session = live().after(new SessionCommand.Pause(at(10)), new SessionCommand.End(at(30)));
        assertThat(session.state().clock().pausedSeconds()).isEqualTo(20 * 60);
    }

    static Stream<SessionCommand> commands_of_a_running_interview() {
        return Stream.of(
                new SessionCommand.Present("a", NINE),
                new SessionCommand.PresentNext(NINE),
                new SessionCommand.Back(NINE),
                new SessionCommand.Skip("a", NINE),
                new SessionCommand.Pause(NINE),
                new SessionCommand.Resume(NINE),
                new SessionCommand.End(NINE),
                new SessionCommand.Finish(List.of(), NINE));
    }

    @ParameterizedTest
    @MethodSource("commands_of_a_running_interview")
    void an_interview_that_has_not_begun_cannot_be_run(SessionCommand command) {
        assertThat(scheduled().when(command).refusal()).isInstanceOf(WrongState.class);
    }

    static Stream<SessionCommand> commands_that_come_too_late() {
        return Stream.of(
                new SessionCommand.Reschedule(new Schedule(at(99), 60, "UTC"), NINE),
                new SessionCommand.Cancel("late", NINE),
                new SessionCommand.MarkNoShow(NoShow.OTHER, null, at(99)),
                new SessionCommand.Invite("x", Invitation.Part.OBSERVER, NINE),
                new SessionCommand.Reissue(LINK, NINE),
                new SessionCommand.AskToEnter(LINK, NINE),
                new SessionCommand.Admit(LINK, NINE),
                new SessionCommand.Start(NINE),
                new SessionCommand.Present("a", NINE),
                new SessionCommand.PresentNext(NINE),
                new SessionCommand.Back(NINE),
                new SessionCommand.Skip("a", NINE),
                new SessionCommand.Add(entry("d", 1), NINE),
                new SessionCommand.Remove("a", NINE),
                new SessionCommand.Reorder(ASession.ids("a", "b", "c"), NINE),
                new SessionCommand.Pause(NINE),
                new SessionCommand.Resume(NINE));
    }

    @ParameterizedTest
    @MethodSource("commands_that_come_too_late")
    void nothing_moves_in_a_session_that_is_over(SessionCommand command) {
        assertThat(ASession.ended().when(command).refusal()).isInstanceOf(WrongState.class);
    }

    @Test
    void consent_cannot_be_given_after_the_end_but_can_be_withdrawn() {
        var cancelled = scheduled().after(new SessionCommand.Cancel("filled", NINE));
        assertThat(cancelled.when(new SessionCommand.GiveConsent(NINE)).refusal())
                .isInstanceOf(WrongState.class);
        cancelled.after(new SessionCommand.WithdrawConsent(NINE));
        assertThat(cancelled.state().consent()).isEqualTo(Consent.WITHDRAWN);
    }
}
