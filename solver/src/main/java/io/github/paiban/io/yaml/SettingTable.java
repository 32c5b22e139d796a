package io.github.paiban.io.yaml;

import io.github.paiban.notice.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys of one section of paiban.yaml.
 *
 * @param name the section's name, part of the keys of its texts
 * @param settings the keys, in the order of documentation
 */
record SettingTable(String name, List<Setting> settings) {
    SettingTable {
        settings = List.copyOf(settings);
    }

    static SettingTable named(String name) {
        return new SettingTable(name, List.of());
    }

    SettingTable required(String key, SettingType type) {
        return with(new Setting(key, type, true, "", about(key)));
    }

    SettingTable optional(String key, SettingType type, String ifAbsent) {
        return with(new Setting(key, type, false, ifAbsent, about(key)));
    }

    SettingTable with(Setting setting) {
        List<Setting> more = new ArrayList<>(settings);
        more.add(setting);
        return new SettingTable(name, more);
    }

    private Message about(String key) {
        return Message.of("io.setting." + name + "." + key);
    }

    /** The keys. */
    List<String> keys() {
        return settings.stream().map(Setting::key).toList();
    }

    /** A setting by its key. */
    Optional<Setting> find(String key) {
        return settings.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}
