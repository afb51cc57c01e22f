package dev.greenroom.questions.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The difference of two texts by words: the longest common subsequence of words and the blanks between them. */
final class WordDiff {

    /** Above this many comparisons two texts count as different throughout: nobody reads such a patchwork. */
    private static final int MAX_CELLS = 2_000_000;

    private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{N}_]+|[^\\s\\p{L}\\p{N}_]");

    private final List<String> from;
    private final List<String> to;
    private final List<DiffPart> parts = new ArrayList<>();

    private WordDiff(String from, String to) {
        this.from = tokens(from);
        this.to = tokens(to);
    }

    static List<DiffPart> between(String from, String to) {
        return new WordDiff(from, to).parts();
    }

    private List<DiffPart> parts() {
        int head = 0;
        while (head < Math.min(from.size(), to.size()) && from.get(head).equals(to.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(from.size(), to.size()) - head
                && from.get(from.size() - 1 - tail).equals(to.get(to.size() - 1 - tail))) {
            tail++;
        }
        addAll(DiffPart.Op.SAME, from.subList(0, head));
        middle(from.subList(head, from.size() - tail), to.subList(head, to.size() - tail));
        addAll(DiffPart.Op.SAME, from.subList(from.size() - tail, from.size()));
        return List.copyOf(parts);
    }

    private void middle(List<String> left, List<String> right) {
        if ((long) left.size() * right.size() > MAX_CELLS) {
            addAll(DiffPart.Op.REMOVED, left);
            addAll(DiffPart.Op.ADDED, right);
            return;
        }
        int[][] common = commonLengths(left, right);
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (left.get(i).equals(right.get(j))) {
                add(DiffPart.Op.SAME, left.get(i++));
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                add(DiffPart.Op.REMOVED, left.get(i++));
            } else {
                add(DiffPart.Op.ADDED, right.get(j++));
            }
        }
        addAll(DiffPart.Op.REMOVED, left.subList(i, left.size()));
        addAll(DiffPart.Op.ADDED, right.subList(j, right.size()));
    }

    /** For each pair of positions, how many words the rests have in common. */
    private static int[][] commonLengths(List<String> left, List<String> right) {
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] = left.get(i).equals(right.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void addAll(DiffPart.Op op, List<String> tokens) {
        tokens.forEach(token -> add(op, token));
    }

    private void add(DiffPart.Op op, String text) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).op() == op) {
            parts.set(last, new DiffPart(op, parts.get(last).text() + text));
        } else {
            parts.add(new DiffPart(op, text));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(match -> match.group()).toList();
    }
}
