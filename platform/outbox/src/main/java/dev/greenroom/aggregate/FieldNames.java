package dev.greenroom.aggregate;

/** Keys of maps may hold dots and dollars (composite ids do), which mean something else in a document's field names. */
final class FieldNames {

    private FieldNames() {}

    static String stored(String name) {
        return name.replace('.', '\uFF0E').replace('$', '\uFF04');
    }

    static String read(String stored) {
        return stored.replace('\uFF0E', '.').replace('\uFF04', '$');
    }
}
