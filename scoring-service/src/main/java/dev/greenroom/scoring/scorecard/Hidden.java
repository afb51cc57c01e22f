package dev.greenroom.scoring.scorecard;

/**
 * Something that exists and is not shown, and why.
 *
 * @param what result, recommendations, ratings, notes or suggestions
 * @param why in a sentence for the reader
 * @param opens ownSubmission or allSubmissions
 */
public record Hidden(String what, String why, String opens) {}
