package dev.greenroom.gateway.cookie;

/** The order in which a request meets the gateway's checks. */
public final class FilterOrder {

    public static final int HEADERS = -100;
    public static final int ADDRESS = -95;
    public static final int CLEANING = -90;
    public static final int ORIGIN = -70;
    public static final int COOKIE = -60;
    public static final int LIMIT = -50;

    private FilterOrder() {}
}
