package dev.greenroom.sessions.candidate;

import org.jspecify.annotations.Nullable;

/**
 * A candidate of one workspace.
 *
 * @param name as they want to be called; after an erasure {@link #ERASED}
 * @param accommodation what they asked for, so that the interview is fair to them
 */
public record Candidate(
        String id,
        String workspaceId,
        String name,
        @Nullable String email,
        @Nullable String pronouns,
        String timeZone,
        @Nullable String accommodation,
        boolean erased) {

    /** What stands where a name was. */
    static final String ERASED = "Erased candidate";

    /** The candidate as they introduced themselves with their consent. */
    Candidate introducing(@Nullable String newName, @Nullable String newPronouns, @Nullable String newAccommodation) {
        return new Candidate(
                id,
                workspaceId,
                newName == null ? name : newName,
                email,
                newPronouns == null ? pronouns : newPronouns,
                timeZone,
                newAccommodation == null ? accommodation : newAccommodation,
                erased);
    }

    Candidate withoutTraces() {
        return new Candidate(id, workspaceId, ERASED, null, null, timeZone, null, true);
    }
}
