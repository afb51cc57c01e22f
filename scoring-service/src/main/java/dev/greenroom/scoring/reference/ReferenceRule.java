package dev.greenroom.scoring.reference;

import java.util.List;

/**
 * The fixed rule by which confirmed answers are chosen: the first three in the order of their places (most raters, then the
 * earliest), never the answer itself, nor another one of its own candidate, who would be measured by their own words.
 */
public final class ReferenceRule {

    /** As many confirmed answers stand beside the sample answer at most. */
    public static final int MOST = 3;

    /** So many are looked at; a candidate hardly has more confirmed answers to one question. */
    public static final int LOOKED_AT = 12;

    private ReferenceRule() {}

    /** The items to use, in this order. */
    public static List<String> choose(List<ConfirmedAnswer> inOrder, String item, String candidateId) {
        return inOrder.stream()
                .filter(each -> !each.item().equals(item) && !each.candidateId().equals(candidateId))
                .limit(MOST)
                .map(ConfirmedAnswer::item)
                .toList();
    }
}
