package dev.greenroom.event;

/** Marks failures that say nothing about the event in hand: trying again later is right, however often. */
public interface Passing {}
