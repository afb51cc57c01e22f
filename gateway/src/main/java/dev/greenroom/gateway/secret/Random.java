package dev.greenroom.gateway.secret;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Unpredictable values, from a generator that lives in memory: an event loop must not read a device. */
public final class Random {

    private static final SecureRandom GENERATOR = seeded();

    private Random() {}

    public static SecureRandom generator() {
        return GENERATOR;
    }

    /** A value of 256 bits, fit for a URL. */
    public static String value() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
    }

    static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        GENERATOR.nextBytes(bytes);
        return bytes;
    }

    private static SecureRandom seeded() {
        try {
            SecureRandom generator = SecureRandom.getInstance("DRBG");
            generator.nextLong();
            return generator;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has a DRBG", e);
        }
    }
}
