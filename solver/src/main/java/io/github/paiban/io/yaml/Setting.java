package io.github.paiban.io.yaml;

import io.github.paiban.notice.Message;

/**
 * One key of paiban.yaml.
 *
 * @param key the key
 * @param type what its value is
 * @param required whether it must be written
 * @param ifAbsent what holds where it is not written, as it would stand there; empty where nothing does
 * @param about what it means
 */
record Setting(String key, SettingType type, boolean required, String ifAbsent, Message about) {}
