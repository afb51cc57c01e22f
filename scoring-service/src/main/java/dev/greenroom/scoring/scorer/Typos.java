package dev.greenroom.scoring.scorer;

/** Recognises a longer word that was mistyped: the same first letter and one slip, two from eight letters on. */
final class Typos {

    private static final int SHORTEST = 5;
    private static final int LONG = 8;

    private Typos() {}

    static boolean near(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST || a.charAt(0) != b.charAt(0) || a.equals(b)) {
            return false;
        }
        int allowed = shorter >= LONG ? 2 : 1;
        return Math.abs(a.length() - b.length()) <= allowed && !sameStem(a, b) && distance(a, b) <= allowed;
    }

    /** Other forms of one word are the model's business. */
    private static boolean sameStem(String a, String b) {
        return Stems.of(a).equals(Stems.of(b));
    }

    /** Damerau's distance: a slip is a letter too many, too few, another, or two swapped. */
    private static int distance(String a, String b) {
        var table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            table[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            table[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                table[i][j] = cell(table, a, b, i, j);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int cell(int[][] table, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(table[i - 1][j - 1] + (same ? 0 : 1), Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }
}
