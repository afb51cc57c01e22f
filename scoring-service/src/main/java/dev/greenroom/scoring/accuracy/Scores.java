package dev.greenroom.scoring.accuracy;

import dev.greenroom.scoring.scorer.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Scores answers by several scorers, on two threads. */
final class Scores {

    private static final int THREADS = 2;

    private Scores() {}

    /** One row an item, one column a scorer. */
    static double[][] of(List<Item> items, List<Scorer> scorers, ConfirmedAnswers confirmed) {
        var table = new double[items.size()][scorers.size()];
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                int row = i;
                running.add(threads.submit(() -> fill(table[row], items.get(row), scorers, confirmed)));
            }
            for (var each : running) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an answer could not be scored", e);
        }
        return table;
    }

    private static void fill(double[] row, Item item, List<Scorer> scorers, ConfirmedAnswers confirmed) {
        var request = item.request(confirmed.of(item));
        for (int s = 0; s < scorers.size(); s++) {
            row[s] = scorers.get(s).score(request).score();
        }
    }
}
