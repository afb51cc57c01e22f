package dev.greenroom.supervisor;

/** A failure that the person at the keyboard can mend; its message is all that they need to read. */
public final class Sentence extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Sentence(String message) {
        super(message);
    }
}
