package dev.greenroom.supervisor;

/** One server, one database for each service. */
final class MongoUri {

    private MongoUri() {}

    static String withDatabase(String uri, String database) {
        int hosts = uri.indexOf("://") + 3;
        int query = uri.indexOf('?');
        int path = uri.indexOf('/', hosts);
        int end = path >= 0 && (query < 0 || path < query) ? path : query;
        var server = end < 0 ? uri : uri.substring(0, end);
        return server + "/" + database + (query < 0 ? "" : uri.substring(query));
    }
}
