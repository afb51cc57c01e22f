package dev.greenroom.outbox;

/** Names an aggregate within a service's database. */
record LineKey(String collection, String id) {}
