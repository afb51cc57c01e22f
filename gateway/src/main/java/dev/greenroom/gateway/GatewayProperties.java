package dev.greenroom.gateway;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the gateway can be told.
 *
 * @param publicUrl the address that people open; decides cookies, links and which pages may call
 * @param allowedOrigins further pages that may call, for instance a development server
 * @param demo whether to make the demo accounts
 */
@ConfigurationProperties("greenroom")
public record GatewayProperties(
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue("false") boolean demo) {

    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    public boolean isHttps() {
        return "https".equals(publicUrl.getScheme());
    }

    /** An address below the public one. */
    public String link(String path) {
        return publicUrl.toString().replaceFirst("/$", "") + path;
    }

    /** The origins whose pages may change something or open a socket. */
    public Set<String> origins() {
        Set<String> origins = new LinkedHashSet<>(allowedOrigins);
        String port = publicUrl.getPort() < 0 ? "" : ":" + publicUrl.getPort();
        List<String> hosts = LOOPBACK.contains(publicUrl.getHost()) ? LOOPBACK : List.of(publicUrl.getHost());
        hosts.forEach(host -> origins.add(publicUrl.getScheme() + "://" + host + port));
        return origins;
    }
}
