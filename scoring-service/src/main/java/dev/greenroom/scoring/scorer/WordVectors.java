package dev.greenroom.scoring.scorer;

import java.util.List;

/** Turns the words of one text into vectors of length 1, each coloured by the words around it. */
interface WordVectors {

    /** One vector for each word, in the same order. */
    List<float[]> of(Words text);

    /** One vector for the text as a whole, punctuation included. */
    float[] whole(Words text);

    /** Names the model, so that a suggestion can be repeated. */
    String digest();
}
