package dev.greenroom.endtoend;

import static dev.greenroom.endtoend.Insistence.insist;
import static dev.greenroom.endtoend.Insistence.until;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/**
 * One scripted session, played by an interviewer's and a candidate's browser. Every step is repeated with its key until
 * it is answered, and what was acknowledged is written down.
 */
final class Interview {

    private final Browser interviewer;
    private final Browser candidate;
    private final Ledger ledger = new Ledger();
    private final String member;
    private final String workspace;
    private final AtomicLong revision = new AtomicLong();
    private String session = "";

    Interview(URI address) {
        this(signedIn(address, "ada@demo.greenroom.dev"));
    }

    /** By somebody who is signed in already; sign-ins to one account are few a minute. */
    Interview(Browser interviewer) {
        this.interviewer = interviewer;
        this.candidate = new Browser(interviewer.address());
        var me = insist(() -> interviewer.get("/api/v1/identity/me")).expect(200);
        this.member = me.text("/memberId");
        this.workspace = "/api/v1/workspaces/" + me.text("/workspaces/0/id");
    }

    static Browser signedIn(URI address, String email) {
        var browser = new Browser(address);
        browser.signIn(email);
        return browser;
    }

    String session() {
        return session;
    }

    Ledger ledger() {
        return ledger;
    }

    Browser interviewer() {
        return interviewer;
    }

    Browser candidate() {
        return candidate;
    }

    RoomSocket interviewerSocket() throws Exception {
        return RoomSocket.open(interviewer, rooms("/socket"));
    }

    RoomSocket candidateSocket() throws Exception {
        return RoomSocket.open(candidate, guests("/socket"));
    }

    String workspace() {
        return workspace;
    }

    /** Makes the session from a kit that is shipped. */
    Interview schedule(String candidateName) {
        var kits = until(
                () -> interviewer.get(workspace + "/session-kits"),
                answer -> answer.body().at("/items/0").isObject());
        var body = new LinkedHashMap<String, Object>();
        body.put("kitId", kits.text("/items/0/kitId"));
        body.put("kitVersion", kits.at("/items/0/version").asInt());
        body.put("candidate", Map.of("name", candidateName, "timeZone", "Europe/Lisbon"));
        body.put("panel", List.of(member));
        body.put("lead", member);
        body.put("startsAt", Instant.now().plusSeconds(60).toString());
        body.put("durationMinutes", 60);
        body.put("timeZone", "Europe/Berlin");
        session = posted(interviewer, workspace + "/sessions", body, 201).text("/id");
        return this;
    }

    /** The candidate opens the link, agrees, and waits at the door; the interviewer lets them in and starts. */
    Interview enter() {
        var link = URI.create(insist(() -> interviewer.get(workspace + "/sessions/" + session + "/links"))
                .expect(200)
                .text("/candidate"));
        var invitation = link.getPath().substring(link.getPath().lastIndexOf('/') + 1);
        posted(candidate, guests("/redeem"), Map.of("invitation", invitation, "secret", link.getFragment()), 200);
        posted(candidate, guests("/consent"), Map.of("consent", true, "name", "Nuno"), 200, 204);
        posted(candidate, guests("/lobby"), Map.of(), 200, 204);
        command(Map.of("type", "admit", "invitationId", invitation));
        command(Map.of("type", "start"));
        return this;
    }

    /** The plan's entries as the interviewer sees them. */
    List<String> entries() {
        var room = insist(() -> interviewer.get(rooms(""))).expect(200);
        var entries = new ArrayList<String>();
        room.at("/plan")
                .forEach((JsonNode entry) -> entries.add(entry.path("entryId").asString()));
        return entries;
    }

    Interview present(String entry) {
        command(Map.of("type", "present", "entryId", entry));
        return this;
    }

    Interview type(String entry, String text) {
        long next = revision.incrementAndGet();
        insist(() -> candidate.put(
                        guests("/answers/" + item(entry) + "/draft"), Map.of("revision", next, "text", text)))
                .expect(200);
        ledger.answers().put(entry, text);
        return this;
    }

    Interview submit(String entry) {
        long next = revision.incrementAndGet();
        var text = ledger.answers().getOrDefault(entry, "");
        posted(
                candidate,
                guests("/answers/" + item(entry) + "/submit"),
                Map.of("document", item(entry), "revision", next, "text", text),
                200);
        return this;
    }

    Interview rate(String entry, int rating) {
        long next = revision.incrementAndGet();
        var path = assessment("/ratings/" + entry);
        var body = Map.of("revision", next, "rating", rating, "keyPoints", Map.of());
        // scoring-service may not have heard of the session yet
        until(() -> interviewer.put(path, body), answer -> !answer.isTransient() && answer.status() != 404)
                .expect(200);
        ledger.ratings().put(entry, rating);
        return this;
    }

    Interview note(String text) {
        long next = revision.incrementAndGet();
        var id = "n" + next;
        var body = Map.of("revision", next, "at", Instant.now().toString(), "text", text);
        until(
                        () -> interviewer.put(assessment("/notes/" + id), body),
                        answer -> !answer.isTransient() && answer.status() != 404)
                .expect(200);
        ledger.notes().put(id, text);
        return this;
    }

    Interview end() {
        command(Map.of("type", "end"));
        return this;
    }

    Interview handIn() {
        long next = revision.incrementAndGet();
        var opinion = Map.of("revision", next, "recommendation", "yes", "summary", "Knows the trade.");
        insist(() -> interviewer.put(assessment("/recommendation"), opinion)).expect(200);
        var key = UUID.randomUUID().toString();
        var body = Map.of("revision", revision.incrementAndGet());
        // the end of the session reaches scoring-service as an event
        until(
                        () -> interviewer.post(assessment("/submit"), body, key),
                        answer -> !answer.isTransient() && answer.status() != 404 && answer.status() != 409)
                .expect(200);
        return this;
    }

    Answer mine() {
        return insist(() -> interviewer.get(assessment(""))).expect(200);
    }

    Answer scorecard() {
        return insist(() -> interviewer.get(workspace + "/scorecards/" + session))
                .expect(200);
    }

    Answer room() {
        return insist(() -> interviewer.get(rooms(""))).expect(200);
    }

    Answer state() {
        return insist(() -> interviewer.get(workspace + "/sessions/" + session)).expect(200);
    }

    String item(String entry) {
        return session + "." + entry;
    }

    private void command(Map<String, Object> body) {
        posted(interviewer, rooms("/commands"), body, 200, 204);
    }

    private static Answer posted(Browser browser, String path, Object body, Integer... expected) {
        var key = UUID.randomUUID().toString();
        var answer = insist(() -> browser.post(path, body, key));
        return List.of(expected).contains(answer.status()) ? answer : answer.expect(expected[0]);
    }

    private String rooms(String path) {
        return "/api/v1/rooms/" + session + path;
    }

    private String guests(String path) {
        return "/api/v1/guests/" + session + path;
    }

    private String assessment(String path) {
        return workspace + "/assessments/mine/" + session + path;
    }
}
