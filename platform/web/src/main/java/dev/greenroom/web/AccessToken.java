package dev.greenroom.web;

/** What every token between the gateway and the services has in common. */
public final class AccessToken {

    /** The header's {@code typ}, after RFC 9068. */
    public static final String TYPE = "at+jwt";

    /** The only issuer. */
    public static final String ISSUER = "greenroom-gateway";

    /** How long a token is good for. */
    public static final int SECONDS = 60;

    private AccessToken() {}
}
