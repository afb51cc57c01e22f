package dev.greenroom.scoring.scorer;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * all-MiniLM-L6-v2, quantised to 8 bits, from its jar. One text per run: activations are quantised per run, so that a
 * batch would change each result with its neighbours. Long texts go in windows; nothing is cut off.
 */
final class MiniLm implements WordVectors, AutoCloseable {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final int WINDOW = 250;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;
    private final String digest;

    private MiniLm(OrtEnvironment environment, OrtSession session, WordPieces pieces, String digest) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
        this.digest = digest;
    }

    /** Takes about a second and 140 MB. */
    static MiniLm load() throws IOException {
        var model = resource(MODEL);
        try {
            var environment = OrtEnvironment.getEnvironment();
            var options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            var session = environment.createSession(model, options);
            return new MiniLm(environment, session, new WordPieces(vocabulary()), sha256(model));
        } catch (OrtException | UnsatisfiedLinkError e) {
            throw new IOException("the embedding model cannot be run here", e);
        }
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public List<float[]> of(Words text) {
        List<float[]> vectors = new ArrayList<>();
        List<List<Integer>> window = new ArrayList<>();
        int length = 0;
        for (Word word : text.words()) {
            var parts = pieces.of(word.text());
            if (length + parts.size() > WINDOW) {
                vectors.addAll(run(window));
                window.clear();
                length = 0;
            }
            window.add(parts.size() > WINDOW ? parts.subList(0, WINDOW) : parts);
            length += parts.size();
        }
        if (!window.isEmpty()) {
            vectors.addAll(run(window));
        }
        return vectors;
    }

    @Override
    public float[] whole(Words text) {
        var ids = Arrays.stream(text.text().strip().split("\\s+", -1))
                .flatMap(token -> pieces.of(token).stream())
                .toList();
        float[] sum = null;
        for (int from = 0; from < ids.size(); from += WINDOW) {
            var hidden = hidden(ids.subList(from, Math.min(ids.size(), from + WINDOW)));
            sum = sum == null ? new float[hidden[0].length] : sum;
            for (float[] piece : hidden) {
                add(piece, sum);
            }
        }
        return sum == null ? new float[0] : normalised(sum);
    }

    private List<float[]> run(List<List<Integer>> words) {
        return pooled(words, hidden(words.stream().flatMap(List::stream).toList()));
    }

    private float[][] hidden(List<Integer> window) {
        var ids = new ArrayList<Integer>();
        ids.add(WordPieces.CLS);
        ids.addAll(window);
        ids.add(WordPieces.SEP);
        try (var input = tensor(ids, -1);
                var mask = tensor(ids, 1);
                var types = tensor(ids, 0);
                var result = session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model failed", e);
        }
    }

    /** The value everywhere, or each id itself for a negative value. */
    private OnnxTensor tensor(List<Integer> ids, int value) throws OrtException {
        var buffer = LongBuffer.allocate(ids.size());
        ids.forEach(id -> buffer.put(value < 0 ? id : value));
        return OnnxTensor.createTensor(environment, buffer.flip(), new long[] {1, ids.size()});
    }

    private static List<float[]> pooled(List<List<Integer>> words, float[][] hidden) {
        List<float[]> vectors = new ArrayList<>(words.size());
        int at = 1;
        for (List<Integer> word : words) {
            var sum = new float[hidden[0].length];
            for (int piece = 0; piece < word.size(); piece++, at++) {
                add(hidden[at], sum);
            }
            vectors.add(normalised(sum));
        }
        return vectors;
    }

    private static void add(float[] vector, float[] sum) {
        for (int d = 0; d < sum.length; d++) {
            sum[d] += vector[d];
        }
    }

    private static float[] normalised(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        float length = (float) Math.max(Math.sqrt(square), 1e-9);
        for (int d = 0; d < vector.length; d++) {
            vector[d] /= length;
        }
        return vector;
    }

    private static Map<String, Integer> vocabulary() throws IOException {
        var vocabulary = new HashMap<String, Integer>();
        JsonMapper.builder()
                .build()
                .readTree(resource(TOKENIZER))
                .path("model")
                .path("vocab")
                .forEachEntry((piece, id) -> vocabulary.put(piece, id.intValue()));
        return vocabulary;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = MiniLm.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, () -> "not on the classpath: " + name)
                    .readAllBytes();
        } catch (NullPointerException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model cannot be closed", e);
        }
    }
}
