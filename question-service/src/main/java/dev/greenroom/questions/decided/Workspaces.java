package dev.greenroom.questions.decided;

/** Which workspaces a reader of one may look into. */
public final class Workspaces {

    /** Holds the shipped catalog: everybody reads it, nobody writes it. */
    public static final String SYSTEM = "00000000-0000-7000-8000-000000000001";

    private Workspaces() {}

    /** A workspace sees itself and the shipped catalog. */
    public static boolean sees(String workspaceId, String owner) {
        return owner.equals(workspaceId) || owner.equals(SYSTEM);
    }
}
