package dev.greenroom.aggregate;

/**
 * An event to publish with a commit.
 *
 * @param type the short name in the past tense, for example {@code SessionStarted}
 * @param data becomes the JSON payload
 */
public record OutgoingEvent(String type, String workspaceId, Object data) {}
