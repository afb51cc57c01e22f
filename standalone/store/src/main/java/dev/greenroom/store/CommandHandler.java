package dev.greenroom.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.function.Function;

/** Passes a connection's commands to the engine. The answer comes later and from another thread, which netty allows. */
final class CommandHandler extends SimpleChannelInboundHandler<ClientRequest> {

    private final Engine engine;

    CommandHandler(Engine engine) {
        this.engine = engine;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
        var header = new MessageHeader(0, request.getHeader().getRequestID());
        switch (request) {
            case MongoMessage message ->
                execute(
                        context,
                        message.getDatabaseName(),
                        message.getDocument(),
                        answer -> new MongoMessage(context.channel(), header, answer));
            case MongoQuery greeting ->
                execute(
                        context,
                        greeting.getDatabaseName(),
                        greeting.getQuery(),
                        answer -> new MongoReply(header, answer));
            default -> close(context);
        }
    }

    private void execute(
            ChannelHandlerContext context, String database, Document command, Function<Document, Object> wrap) {
        engine.execute(context.channel(), database, command, new Reply() {

            @Override
            public void send(Document answer) {
                var _ = context.writeAndFlush(wrap.apply(answer), context.voidPromise());
            }

            @Override
            public void cut() {
                close(context);
            }
        });
    }

    private static void close(ChannelHandlerContext context) {
        var _ = context.close();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        engine.forget(context.channel());
        super.channelInactive(context);
    }
}
