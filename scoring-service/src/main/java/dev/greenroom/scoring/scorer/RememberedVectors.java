package dev.greenroom.scoring.scorer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Remembers the vectors of the last texts, so that several scorers over the same answers pay for the model once. */
final class RememberedVectors implements WordVectors {

    private static final int KEPT = 2_000;

    private final WordVectors vectors;
    private final Map<String, List<float[]>> words = lastUsed();
    private final Map<String, float[]> wholes = lastUsed();

    RememberedVectors(WordVectors vectors) {
        this.vectors = vectors;
    }

    @Override
    public List<float[]> of(Words text) {
        return remembered(words, text.text(), () -> vectors.of(text));
    }

    @Override
    public float[] whole(Words text) {
        return remembered(wholes, text.text(), () -> vectors.whole(text));
    }

    @Override
    public String digest() {
        return vectors.digest();
    }

    /** Computed outside the map's lock: twice at worst, with the same result. */
    private static <T> T remembered(Map<String, T> map, String text, Supplier<T> compute) {
        var known = map.get(text);
        if (known != null) {
            return known;
        }
        var made = compute.get();
        map.put(text, made);
        return made;
    }

    private static <T> Map<String, T> lastUsed() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, .75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > KEPT;
            }
        });
    }
}
