package dev.greenroom.sessions.instance;

/** Hears what other instances say, on a thread that must not be kept. */
public interface SignalListener {

    void heard(Signal signal);
}
