package dev.greenroom.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A token opens only the paths that it was made for: its workspace, its room, its session, or internal ones. */
final class CallerPaths {

    private static final Pattern WORKSPACE = Pattern.compile("/api/v1/workspaces/([^/]+)(/.*)?");
    private static final Pattern ROOM = Pattern.compile("/api/v1/rooms/.+");
    private static final Pattern GUEST = Pattern.compile("/api/v1/guests/([^/]+)(/.*)?");
    private static final Pattern INTERNAL = Pattern.compile("/internal/.+");

    private CallerPaths() {}

    static boolean allows(Caller caller, String path) {
        return switch (caller) {
            case Caller.Member member ->
                ROOM.matcher(path).matches() || equal(WORKSPACE.matcher(path), member.workspace());
            case Caller.Guest guest -> equal(GUEST.matcher(path), guest.session());
            case Caller.Service service -> INTERNAL.matcher(path).matches();
        };
    }

    private static boolean equal(Matcher path, @Nullable String owner) {
        return path.matches() && path.group(1).equals(owner);
    }
}
