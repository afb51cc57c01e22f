package dev.greenroom.questions.kit;

import dev.greenroom.aggregate.Stored;

/** Is told of every kit that this instance has changed. */
public interface KitObserver {

    void changed(Stored<Kit> kit);
}
