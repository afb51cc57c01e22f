package dev.greenroom.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The controllers' quorum is configured by port, so a free one must be known before Kafka binds it. */
final class FreePorts {

    private FreePorts() {}

    static int orElseFree(int port, String host) {
        if (port != 0) {
            return port;
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(host))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on " + host, e);
        }
    }
}
