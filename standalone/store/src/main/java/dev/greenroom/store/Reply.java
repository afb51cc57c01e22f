package dev.greenroom.store;

import de.bwaldvogel.mongo.bson.Document;

/** Where the answer to one command goes. */
interface Reply {

    void send(Document answer);

    /** There will be no answer: nobody knows whether the command is on the disk. */
    void cut();
}
