package dev.greenroom.store;

import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/** MongoDB's wire protocol on a port. The library's own server would hold a thread for each command that waits. */
final class DocumentServer implements AutoCloseable {

    private static final int THREADS = 4;

    /** Ordinary threads, not netty's own: a command waits for its turn on them. */
    private final MultiThreadIoEventLoopGroup threads = new MultiThreadIoEventLoopGroup(
            THREADS, Thread.ofPlatform().name("store-", 0).daemon().factory(), NioIoHandler.newFactory());

    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE, true);
    private final Engine engine;

    DocumentServer(Engine engine) {
        this.engine = engine;
    }

    InetSocketAddress listen(InetSocketAddress address) {
        var bootstrap = new ServerBootstrap()
                .group(threads)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, 256)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel connection) {
                        accept(connection);
                    }
                });
        var listener = bootstrap.bind(address).syncUninterruptibly().channel();
        connections.add(listener);
        return (InetSocketAddress) listener.localAddress();
    }

    private void accept(Channel connection) {
        connections.add(connection);
        connection
                .pipeline()
                .addLast(
                        new MongoWireReplyEncoder(),
                        new MongoWireMessageEncoder(),
                        new MongoWireProtocolHandler(),
                        new CommandHandler(engine),
                        new MongoExceptionHandler());
    }

    @Override
    public void close() {
        connections.close().awaitUninterruptibly();
        threads.shutdownGracefully(0, 2, TimeUnit.SECONDS).awaitUninterruptibly();
    }
}
