package io.github.paiban.io.layout;

import io.github.paiban.io.layout.Draft.Entry;
import io.github.paiban.notice.Message;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells names in cells that are another person's with a remark behind, as in {@code 张三（代李四）}: it may be that person, or
 * another one.
 *
 * @param draft the people, and where to tell
 */
record NameRemarks(Draft draft) {
    private static final Pattern REMARKED = Pattern.compile("(.{1,40}?)\\s*[(（\\[【].{1,40}[)）\\]】]");

    void tell() {
        Set<String> names = draft.entries.stream().map(entry -> entry.name).collect(Collectors.toSet());
        for (Entry entry : draft.entries) {
            Matcher remarked = REMARKED.matcher(entry.name);
            if (remarked.matches() && names.contains(remarked.group(1))) {
                entry.cells.values().forEach(cell -> tell(entry.name, remarked.group(1), cell.address()));
            }
        }
    }

    private void tell(String name, String person, String address) {
        draft.unread.add(new SheetRemark("name-remark", address, name, Message.of("sheet.unread.name-remark", person)));
    }
}
