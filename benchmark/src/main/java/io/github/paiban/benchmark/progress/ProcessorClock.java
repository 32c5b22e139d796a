package io.github.paiban.benchmark.progress;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

/** Clocks that stand still while other processes have the machine. */
public final class ProcessorClock {
    private ProcessorClock() {}

    /** The processor time of this process, its compiler and its garbage collector included, shared by some threads. */
    public static LongSupplier shared(int threads) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return () -> system.getProcessCpuTime() / threads;
    }
}
