package dev.greenroom.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.supervisor.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class CrashTest {

    private static final int SESSIONS = 20;
    private static final int PARTS = 6;

    private final Platform platform;
    private final long seed = Long.getLong("greenroom.crash.seed", System.nanoTime());

    CrashTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void every_part_dies_once_and_nothing_acknowledged_is_lost() throws Exception {
        System.out.println("Seed of this run: -Dgreenroom.crash.seed=" + seed);
        var killer = new Killer(platform, new Random(seed));
        var interviews = play(killer);

        for (var interview : interviews) {
            assertThatAllStands(interview);
        }
        var log = new EventLog(platform.kafka());
        assertThat(log.sequences())
                .isNotEmpty()
                .allSatisfy((subject, sequence) -> assertThat(sequence)
                        .as(subject)
                        .isEqualTo(LongStream.rangeClosed(1, sequence.size())
                                .boxed()
                                .toList()));
        assertThat(log.deadLetters()).isEmpty();
        assertThatEachAnswerWasAnnouncedOnce(interviews, log.events());
    }

    private List<Interview> play(Killer killer) throws Exception {
        try (var scripts = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Interview>>();
            var people = List.of(signedIn("ada"), signedIn("ben"));
            for (int number = 0; number < SESSIONS; number++) {
                running.add(start(scripts, killer, people.get(number % people.size()), number));
            }
            killer.killAll();
            var interviews = new ArrayList<Interview>();
            for (var each : running) {
                interviews.add(each.get());
            }
            return interviews;
        }
    }

    private Browser signedIn(String name) {
        return Interview.signedIn(platform.address(), name + "@demo.greenroom.dev");
    }

    private Future<Interview> start(ExecutorService scripts, Killer killer, Browser interviewer, int number) {
        var random = new Random(seed + number);
        return scripts.submit(() -> play(new Interview(interviewer), killer, random, number));
    }

    /** Each step comes after a random number of kills, so that every step of some session meets every kill. */
    private static Interview play(Interview interview, Killer killer, Random random, int number) {
        var moments = random.ints(4, 0, PARTS + 1).sorted().toArray();
        killer.awaitKills(moments[0]);
        interview.schedule("Candidate " + number).enter();
        var entries = interview.entries();
        for (int question = 0; question < 2; question++) {
            killer.awaitKills(moments[1 + question]);
            answerAndRate(interview, entries.get(question), random);
        }
        killer.awaitKills(moments[3]);
        return interview.end().handIn();
    }

    private static void answerAndRate(Interview interview, String entry, Random random) {
        interview.present(entry);
        for (int word = 1; word <= 5; word++) {
            interview.type(entry, "Thought number " + word + " of " + random.nextInt(1_000_000));
            interview.rate(entry, 1 + random.nextInt(4));
        }
        interview.submit(entry).note("Said " + random.nextInt(1_000_000));
    }

    private static void assertThatAllStands(Interview interview) {
        Insistence.until(interview::state, answer -> answer.text("/state").equals("ended"));
        var card = Insistence.until(
                interview::scorecard,
                answer -> answer.body().at("/session/endedAt").isString());
        for (var question : card.at("/questions")) {
            var entry = question.path("entryId").asString();
            if (interview.ledger().answers().containsKey(entry)) {
                assertThat(question.at("/answer/text").asString())
                        .as("answer to %s in %s", entry, interview.session())
                        .isEqualTo(interview.ledger().answers().get(entry));
            }
        }
        var mine = interview.mine();
        interview
                .ledger()
                .ratings()
                .forEach((entry, rating) -> assertThat(
                                mine.at("/ratings/" + entry + "/rating").asInt())
                        .as("rating of %s in %s", entry, interview.session())
                        .isEqualTo(rating));
        assertThat(mine.at("/notes").size())
                .isEqualTo(interview.ledger().notes().size());
        assertThat(mine.text("/state")).isEqualTo("submitted");
    }

    private static void assertThatEachAnswerWasAnnouncedOnce(List<Interview> interviews, List<EventLog.Event> events) {
        for (var interview : interviews) {
            interview.ledger().answers().forEach((entry, text) -> {
                var announced = events.stream()
                        .filter(event -> event.type().contains(".AnswerSubmitted."))
                        .filter(event -> Browser.JSON
                                .readTree(event.data())
                                .path("item")
                                .asString()
                                .equals(interview.item(entry)))
                        .toList();
                assertThat(announced.stream().map(EventLog.Event::id).distinct())
                        .as(interview.item(entry))
                        .hasSize(1);
                assertThat(announced)
                        .allSatisfy(event -> assertThat(Browser.JSON
                                        .readTree(event.data())
                                        .path("text")
                                        .asString())
                                .isEqualTo(text));
            });
        }
    }
}
