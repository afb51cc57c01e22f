package dev.greenroom.gateway.workspace;

import dev.greenroom.aggregate.Refusal;

/** Why a workspace says no. */
final class Refusals {

    private Refusals() {}

    static Refusal alreadyAMember() {
        return Refusal.of("already-a-member", 409, "Already a member", "This person is a member of the workspace.")
                .at("email")
                .remedy("Change their roles instead.");
    }

    static Refusal workspaceFull(int most) {
        return Refusal.of("workspace-full", 409, "Workspace is full", "It has " + most + " members.")
                .remedy("Use another workspace.");
    }

    static Refusal linkRevoked() {
        return Refusal.of("link-revoked", 409, "The link no longer works", "It has been replaced or withdrawn.")
                .at("token")
                .remedy("Ask for a new invitation.");
    }

    static Refusal linkUsed() {
        return Refusal.of("link-used", 409, "The link has been used", "It works once.")
                .at("token")
                .remedy("Sign in with your address and password.");
    }

    static Refusal linkExpired() {
        return Refusal.of("link-expired", 409, "The link has expired", "An invitation is good for seven days.")
                .at("token")
                .remedy("Ask for a new invitation.");
    }

    static Refusal noSuchMember() {
        return Refusal.of("not-found", 404, "Not found", "There is no such member here.")
                .remedy("Read the list of members again.");
    }

    static Refusal lastAdmin() {
        return Refusal.of("last-admin", 409, "The last administrator", "A workspace needs at least one administrator.")
                .remedy("Make somebody else an administrator first.");
    }
}
