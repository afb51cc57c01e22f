package dev.greenroom.questions.question;

import jakarta.validation.Valid;

/** The body of a new question and of a new draft. */
record QuestionInput(@Valid ContentInput content) {}
