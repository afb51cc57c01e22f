package dev.greenroom.scoring.scorer;

/** Names a scorer well enough to repeat what it said. */
public record ScorerVersion(String name, String version, String modelDigest, String calibration) {}
