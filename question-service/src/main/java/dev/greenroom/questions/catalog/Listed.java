package dev.greenroom.questions.catalog;

import dev.greenroom.questions.question.Content;

/**
 * A question in one of its states, as the index holds it.
 *
 * @param version the published version that a kit would pin; of a draft the one that it follows, 0 if none
 */
record Listed(String id, String workspaceId, int version, Shown state, Content content) {}
