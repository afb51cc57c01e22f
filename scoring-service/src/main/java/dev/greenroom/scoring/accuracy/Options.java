package dev.greenroom.scoring.accuracy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command was asked.
 *
 * @param confirmed how many full-mark answers of each question serve as further references
 * @param speed measure time and memory instead of agreement
 */
record Options(List<Path> files, @Nullable Path out, int confirmed, boolean speed) {

    static final String USAGE = """
            ./greenroom accuracy FILE... [--out predictions.tsv] [--confirmed K] | --speed
            FILE: one JSON object a line (gzipped or not) with dataset, question_id, answer_id, question,
            reference_answers (or reference_answer), key_points (optional), student_answer; grades in score (0..1),
            adversarial cases with case and expect (high or low). Grades are not read for scoring.""";

    static Options of(String... args) {
        List<Path> files = new ArrayList<>();
        Path out = null;
        int confirmed = 0;
        boolean speed = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--out" -> out = Path.of(value(args, ++i));
                case "--confirmed" -> confirmed = Integer.parseInt(value(args, ++i));
                case "--speed" -> speed = true;
                default -> files.add(file(args[i]));
            }
        }
        if (files.isEmpty() && !speed) {
            throw new IllegalArgumentException("which files?");
        }
        return new Options(files, out, confirmed, speed);
    }

    private static Path file(String name) {
        if (name.startsWith("--")) {
            throw new IllegalArgumentException("unknown option " + name);
        }
        return Path.of(name);
    }

    private static String value(String[] args, int index) {
        if (index >= args.length) {
            throw new IllegalArgumentException(args[index - 1] + " needs a value");
        }
        return args[index];
    }
}
