package dev.greenroom.sessions.session;

/** The kit version that the session was made from; it never changes. */
public record KitPin(String id, int version, String title) {}
