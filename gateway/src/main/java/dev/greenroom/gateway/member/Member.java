package dev.greenroom.gateway.member;

import dev.greenroom.gateway.secret.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person with an account. Sessions are part of it, so that a new password ends them in the same write.
 *
 * @param password encoded by Argon2id; null until the person has joined
 * @param workspaces where the person may be a member; the workspace itself has the last word
 */
public record Member(
        String name, String email, @Nullable String password, List<BrowserSession> sessions, List<String> workspaces) {

    /** More browsers than anyone uses; the oldest is signed out beyond that. */
    private static final int MAX_SESSIONS = 20;

    static Member invited(String name, String email) {
        return new Member(name, email, null, List.of(), List.of());
    }

    public boolean hasJoined() {
        return password != null;
    }

    Member withPassword(String encoded) {
        return new Member(name, email, encoded, sessions, workspaces);
    }

    Member named(String newName) {
        return new Member(newName, email, password, sessions, workspaces);
    }

    Member in(String workspace) {
        return workspaces.contains(workspace)
                ? this
                : new Member(
                        name,
                        email,
                        password,
                        sessions,
                        Stream.concat(workspaces.stream(), Stream.of(workspace)).toList());
    }

    Member signedIn(BrowserSession session, Instant now) {
        List<BrowserSession> open =
                sessions.stream().filter(each -> each.isOpenAt(now)).toList();
        List<BrowserSession> newest = open.subList(Math.max(0, open.size() - MAX_SESSIONS + 1), open.size());
        return with(Stream.concat(newest.stream(), Stream.of(session)).toList());
    }

    Member signedOut(String hash) {
        return with(sessions.stream().filter(each -> !each.hash().equals(hash)).toList());
    }

    Member signedOutElsewhere(String hash) {
        return with(sessions.stream().filter(each -> each.hash().equals(hash)).toList());
    }

    Member signedOutEverywhere() {
        return with(List.of());
    }

    Optional<BrowserSession> session(String secret, Instant now) {
        String hash = Digest.of(secret);
        return sessions.stream()
                .filter(each -> Digest.same(each.hash(), hash) && each.isOpenAt(now))
                .findFirst();
    }

    private Member with(List<BrowserSession> newSessions) {
        return new Member(name, email, password, newSessions, workspaces);
    }
}
