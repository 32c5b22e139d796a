package io.github.paiban.rotation;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Words;
import java.util.ArrayList;
import java.util.List;

/** Says what cannot be kept together. */
final class CauseWords {
    private final Frame frame;
    private final RotationTask task;

    CauseWords(Frame frame, RotationTask task) {
        this.frame = frame;
        this.task = task;
    }

    /** The rules and needs of a cause, one after the other. */
    List<Object> say(CycleCause cause) {
        List<Object> words = new ArrayList<>();
        cause.rules()
                .forEach(rule ->
                        words.add(Message.of("rotation.rule", rule.head().id())));
        cause.needs().forEach(need -> words.add(say(need)));
        return words;
    }

    private Message say(CycleNeed need) {
        List<Object> duties = need.cells().stream()
                .map(CycleNeed.Cell::duty)
                .distinct()
                .map(duty -> Words.say(frame, duty))
                .toList();
        int column = need.cells().get(0).column();
        return Message.of(
                "rotation.need",
                task.ruleOf(need).head().id(),
                Message.of("rotation.day." + Math.min(column % 7, 6)),
                duties,
                need.least());
    }
}
