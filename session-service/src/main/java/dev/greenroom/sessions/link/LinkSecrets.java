package dev.greenroom.sessions.link;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Derives and recognises the secrets of links: HMAC-SHA-256 over session, invitation and epoch. */
public final class LinkSecrets {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    LinkSecrets(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    public String of(String sessionId, String invitationId, long epoch) {
        var message = "greenroom link\n" + sessionId + "\n" + invitationId + "\n" + epoch;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(message));
    }

    /** Takes as long for a wrong secret as for the right one. */
    public boolean matches(String secret, String sessionId, String invitationId, long epoch) {
        return MessageDigest.isEqual(
                secret.getBytes(StandardCharsets.UTF_8),
                of(sessionId, invitationId, epoch).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mac(String message) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
