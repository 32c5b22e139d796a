package io.github.paiban;

import org.junit.jupiter.api.Test;

final class ArchitectureTest {
    @Test
    void placeholder() {}
}
