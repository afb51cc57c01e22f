package dev.greenroom.scoring.scorer;

/** The baseline that needs no model: the share of a reference's content words that an answer has, whatever their ending. */
final class WordOverlap implements BaselineScorer.Measure {

    @Override
    public double of(Words question, Words reference, Words answer) {
        var given = question.stems();
        var found = answer.stems();
        double whole = 0;
        double shared = 0;
        for (Word word : reference.content()) {
            double weight = given.contains(word.stem()) ? Nearness.QUESTION_WORD : 1;
            whole += weight;
            shared += found.contains(word.stem()) ? weight : 0;
        }
        return whole == 0 ? 0 : shared / whole;
    }
}
