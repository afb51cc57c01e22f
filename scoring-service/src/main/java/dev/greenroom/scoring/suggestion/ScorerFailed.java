package dev.greenroom.scoring.suggestion;

/** The scorer itself failed on an answer, and would again; trouble with the store is no such failure. */
final class ScorerFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScorerFailed(Throwable cause) {
        super(cause);
    }
}
