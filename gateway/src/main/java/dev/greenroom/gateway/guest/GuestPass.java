package dev.greenroom.gateway.guest;

import java.util.Map;

/** What a redeemed link entitles to; the service re-checks the epoch with every command. */
public record GuestPass(String session, String invitation, long epoch, String role, String workspace) {

    public String subject() {
        return "guest:" + session + ":" + invitation;
    }

    public Map<String, Object> claims() {
        return Map.of(
                "kind",
                "guest",
                "session",
                session,
                "invitation",
                invitation,
                "epoch",
                epoch,
                "role",
                role,
                "workspace",
                workspace);
    }
}
